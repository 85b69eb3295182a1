import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, sayOf, tokenFrom } from '../../../languages/tokens';
import { firstFrom } from '../../../text/span';
import type { FigureContext } from '../../context';
import { isStem } from './clauses';

/** Longest subject that is shown, in characters. */
const LONGEST_SUBJECT = 120;

/** Signs around a subject that are no part of it. */
const LEADING = /[\s\p{Po}\p{So}“‘-]/u;
const TRAILING = /[\s'"”’|–—$(（-]/;

const HAS_LETTER = /[\p{L}\p{M}]/u;

/** The words of a stretch of text as what a figure measures, without function words at their end; null for what names nothing. */
export function asSubject(context: FigureContext, start: number, end: number): string | null {
  const { text } = context;
  let [from, to] = [start, end];
  for (let cut = -1; cut !== to; ) {
    cut = to;
    to = withoutLastGenitives(context, from, withoutLastFunctionWords(context, from, to));
  }
  while (from < to && LEADING.test(text.charAt(from))) from++;
  while (from < to && TRAILING.test(text.charAt(to - 1))) to--;
  const words = text.slice(from, to);
  const isWords =
    words.length > 1 &&
    !isPeriod(context, start, to) &&
    words.length <= LONGEST_SUBJECT &&
    HAS_LETTER.test(words);
  return isWords ? words : null;
}

/** "its workforce of", "croissance organique de": where the words end that a noun phrase may end with. */
function withoutLastFunctionWords(context: FigureContext, start: number, end: number): number {
  let to = end;
  for (let at = tokenFrom(context, end) - 1; at >= 0; at--) {
    const token = context.tokens[at];
    if (!token || token.span[0] < start) break;
    if (token.span[1] > end) continue;
    const word = context.text.slice(...token.span);
    if (!HAS_LETTER.test(word)) break; // "stake in <Kelp Ltd>"
    if (isSetInCapitals(word) && !isSetInCapitals(context.text.slice(start, token.span[0]))) break; // "Kelp Kraft AS"
    const isLast = /^[^\p{L}\p{M}]?$/u.test(context.text.slice(token.span[1], to)); // not "가" of "매매가격"
    if (!isLast || !hasRole(token, LAST_WORDS) || isStem(context.text, token, to)) break;
    to = token.span[0];
  }
  return to;
}

const isSetInCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

/** The same without prepositions and articles that only a longer form of the lexicon has at its end. */
function withoutLastGenitives(context: FigureContext, start: number, end: number): number {
  let words = context.text.slice(start, end);
  for (let from = 0; words !== ''; words = words.slice(0, Math.max(0, from - 1))) {
    from = words.lastIndexOf(' ') + 1;
    if (from < words.length && !sayOf(context, words.slice(from))) break;
  }
  return start + words.length;
}

const LAST_WORDS = roleSet(
  'noun-end',
  'link',
  'unit-link',
  'year-after',
  'pronoun',
  'part',
  'backward',
  'comparator',
);

/** "im ersten Halbjahr", "June from a high": a day or period, with a short word before it, says when and not what. */
function isPeriod(context: FigureContext, start: number, end: number): boolean {
  const { mentions, tokens } = context;
  const next = firstFrom(mentions, start);
  return [mentions[next - 1], mentions[next]].some(
    (date) =>
      date &&
      date.span[0] - start <= SHORT_WORD &&
      date.span[0] < end &&
      date.span[1] > start &&
      (date.span[1] >= end - 1 || entryOf(tokens[tokenFrom(context, date.span[1])], 'from')),
  );
}

const SHORT_WORD = 5;
