import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token, tokenFrom, tokensWithin } from '../../languages/tokens';
import { isHangul, isLetter, runsTogether } from '../../text/characters';
import { foldCase } from '../../text/fold';
import { sentenceAt } from '../../text/sentences';
import { firstFrom, type Span } from '../../text/span';
import { isBehindStart } from '../adjacent';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import { endOfRate } from '../rates';
import { reaches } from './changes/bases';

/** Longest subject that is shown, in characters. */
const LONGEST_SUBJECT = 120;

/** What each figure measures, in the text's own words: the clause before it without its verb, or the words after a share. */
export function readSubjects(context: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const floor = endOfSaid(context, drafts[index - 1], draft);
    const whole = wholeBehind(context, draft, drafts[index + 1]);
    const start = reaches(context, drafts[index - 1], draft) ? drafts[index - 1] : null;
    if (draft.kind === 'count') draft.subject = draft.unit;
    else if (start?.subject) draft.subject = start.subject;
    else if (whole) draft.subject = whole.unit;
    else if (draft.kind === 'percent')
      draft.subject = wordsAfter(context, draft) ?? wordsBefore(context, draft, floor);
    else draft.subject = wordsBefore(context, draft, floor) ?? wordsAfter(context, draft);
  }
}

/** An ending set apart from its number ("42,5'ten"). */
const ENDING = /['’]\p{L}*/uy;

/** Where the figure before ends with its ending and the change that is told behind it; 0 without one. */
function endOfSaid({ text }: FigureContext, before: Draft | undefined, draft: Draft): number {
  if (!before) return 0;
  ENDING.lastIndex = before.span[1];
  const end = before.span[1] + (ENDING.exec(text)?.[0].length ?? 0);
  const size = before.change?.quote ?? '';
  const at = size ? text.slice(end, draft.span[0]).indexOf(size) : -1;
  return at < 0 ? end : end + at + size.length;
}

/** "6 percent of the 23,000 workers": the count that the figure is a part of. */
function wholeBehind({ tokens }: FigureContext, draft: Draft, next: Draft | undefined): Draft | null {
  const isPart = next?.kind === 'count' && next.first === draft.last + 2;
  return isPart && entryOf(tokens[draft.last + 1], 'part-of') ? next : null;
}

/** Marks that end a clause on either side. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:،؛，；：。।.!?؟！？()（）"“”\n–—…');

/** Most units are letters, which are told faster than what marks there are. */
const endsClause = (unit: string): boolean => !isLetter(unit) && CLAUSE_MARKS.has(unit);

function wordsBefore(context: FigureContext, draft: Draft, previousEnd: number): string | null {
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  if (!sentence) return null;
  const change = draft.change ? context.text.lastIndexOf(draft.change.quote, draft.span[0]) : -1;
  const follows = previousEnd > sentence[0] && !(change >= sentence[0] && change < previousEnd); // "rose 3.4% (5.1% as told) to $1.28 billion"
  const floor = follows ? behindPrevious(context, previousEnd, draft) : sentence[0];
  const from = change < floor ? draft.span[0] : change;
  let end = trimmedEnd(context, floor, tokenFrom(context, from), from);
  let start = clauseStart(context, floor, end);
  if (start === floor && isBehindGenitive(context, previousEnd)) return null;
  if (end - start < 2) {
    end = trimmedEnd(context, floor, tokenFrom(context, start), Math.max(floor, start - 1));
    start = clauseStart(context, floor, end);
    if (start === floor && start > sentence[0]) return null; // what stands there belongs to the figure before
  }
  const first = behindEnding(context.text, trimmedStart(context, behindReport(context, start, end), end));
  return opensWithPronoun(context, first, end) ? null : asSubject(context, first, end);
}

/** "10億円の黒字から5億円": whether what stands behind a figure is what that one is told of. */
function isBehindGenitive(context: FigureContext, end: number): boolean {
  const { text, tokens, language } = context;
  const next = tokens[tokenFrom(context, end)];
  if (next?.span[0] !== end || !runsTogether(text.charAt(end)) || !isGenitive(context, next.span))
    return false;
  return !language.overlay.ands.includes(text.slice(...next.span));
}

/** Where the words of a figure may begin that another one stands before: behind what that one is reckoned by, "and", "on". */
function behindPrevious(context: FigureContext, previousEnd: number, draft: Draft): number {
  const end = draft.span[0];
  const start = behindAnd(context, [Math.min(endOfRate(context, previousEnd), end), end]);
  const next = context.tokens[tokenFrom(context, start)];
  const isPreposition = !!entryOf(next, 'noun-end') && context.text.slice(start, next?.span[0]).trim() === '';
  return isPreposition ? Math.min(next?.span[1] ?? start, end) : start;
}

/**
 * "14 kg of cocaine and £230,000": what stands between the figure before and "and" belongs to that figure. Where the
 * "and" ends, or the stretch begins when there is none.
 */
function behindAnd({ text, language }: FigureContext, [start, end]: Span): number {
  const between = text.slice(start, end);
  const folded = foldCase(between);
  const ands = language.overlay.ands.filter((and) => folded.includes(and));
  if (ands.length === 0) return start;
  const opening = ands.find((and) => between.trimStart().startsWith(and) && runsTogether(and));
  if (opening) return start + between.indexOf(opening) + opening.length;
  const words = [...between.matchAll(/\S+/g)];
  const isAnd = ([word]: RegExpExecArray): boolean => ands.includes(foldCase(word));
  const last = words.findLast(isAnd);
  const and = words[0] && isAnd(words[0]) ? words[0] : last; // "and research and development"
  return and ? start + and.index + and[0].length : start;
}

/** "1,200", "3.5", and the quotation mark of Hebrew abbreviations. */
const INSIDE_WORD = /^\p{Nd}.\p{Nd}$|^\p{L}"\p{L}$/u;

const CLOSING = ')）';

/** Start of the clause that ends at `end`; dates that open it do not count as part of it. */
function clauseStart({ text }: FigureContext, floor: number, end: number): number {
  let start = end;
  while (start > floor) {
    const unit = text.charAt(start - 1);
    const opening = start < end && CLOSING.includes(unit) ? openingBracket(text, floor, start) : -1;
    if (opening >= 0) {
      start = opening;
      continue;
    }
    if (unit === '、' && !text.slice(floor, end).includes('，')) break; // beside "，" it sets words of a list apart
    if (endsClause(unit) && !INSIDE_WORD.test(text.slice(Math.max(0, start - 2), start + 1))) break;
    start--;
  }
  return start;
}

/** Longest text in brackets that a clause goes on behind ("Acme Corp (NYSE: ACM) sold …"), in characters. */
const LONGEST_ASIDE = 40;

/** Where the bracket opens that closes right before `end`; -1 when none does nearby, or figures stand in it. */
function openingBracket(text: string, floor: number, end: number): number {
  const from = Math.max(floor, end - LONGEST_ASIDE);
  const before = text.slice(from, end);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  return opening > 0 && !/\p{Nd}/u.test(before.slice(opening)) ? from + opening : -1;
}

/** End of the clause's words once links and comparators right before the figure are left out. */
function trimmedEnd(context: FigureContext, floor: number, first: number, from: number): number {
  const { text, tokens, mentions } = context;
  let end = from;
  let gap = /^[\s,،，]*$/;
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.span[0] < floor) break;
    const day = mentions[firstFrom(mentions, token.span[1]) - 1];
    const isInDay = !!day && day.span[1] >= token.span[1] && day.span[0] > floor;
    if (!gap.test(text.slice(isInDay ? day.span[1] : token.span[1], end))) break;
    if (isInDay) {
      at = tokenFrom(context, day.span[0]); // "소비자물가는 1년 전보다"
      end = tokens[at]?.lead ?? day.span[0];
      gap = /^\s*$/;
      continue;
    }
    const isStart = token.digits !== null && isBehindStart(context, at); // "from 2.4 to 2.1 percent"
    if ((!isStart && !hasRole(token, BEFORE_FIGURE)) || isSyllable(text, token, end)) break;
    end = token.lead;
  }
  return end;
}

/** "가" of "물가는": one syllable before a particle is no particle. */
const isSyllable = (text: string, { span: [start, end] }: Token, particle: number): boolean =>
  end === particle && end - start === 1 && isHangul(text.charAt(end));

const BEFORE_FIGURE = roleSet(
  'link',
  'comparator',
  'change',
  'reached',
  'from',
  'move',
  'equivalent',
  'range-opener',
  'status',
  'since',
  'multiple',
  'by',
  'noun-end',
  'one',
);

/** "The firm said today that sales …": where the words that tell who says it end. */
function behindReport(context: FigureContext, start: number, end: number): number {
  const report = tokensWithin(context, [start, end]).findLast((token) => entryOf(token, 'reporting'));
  return report?.span[1] ?? start;
}

/** Start of the clause's words once dates, openers and links at its head are left out. */
function trimmedStart(context: FigureContext, from: number, end: number): number {
  let start = from;
  for (let at = tokenFrom(context, from); at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[1] > end || !/^[\s,،，]*$/.test(context.text.slice(start, token.span[0]))) break;
    const date = context.dates[firstFrom(context.dates, token.span[0])];
    const opensDate = date?.span[0] === token.span[0] && date.span[1] <= end;
    const skips =
      context.isDate[at] || hasRole(token, OPENERS) || (start > from && !!entryOf(token, 'date-joiner'));
    if (entryOf(token, 'pronoun') || (!skips && !opensDate)) break;
    start = Math.max(start, opensDate ? date.span[1] : token.span[1]);
  }
  return start;
}

const OPENERS = roleSet('opener', 'as-of', 'year-after', 'link', 'compared');

/** Where a Korean word ends that is cut within ("증가한"). */
function behindEnding(text: string, start: number): number {
  let end = start;
  while (isHangul(text.charAt(end - 1)) && isHangul(text.charAt(end))) end++;
  return end;
}

/** "It costs $3 million", "Compared with 2024, a fall of 3 %": what a pronoun stands for is not in the clause, nor what is compared. */
function opensWithPronoun(context: FigureContext, start: number, end: number): boolean {
  const { text } = context;
  const first = context.tokens[tokenFrom(context, start)];
  if (!first || first.span[1] > end || text.slice(start, first.span[0]).trim() !== '') return false;
  const word = text.slice(...first.span);
  const isPronoun = !!entryOf(first, 'pronoun') && (word !== word.toUpperCase() || word.length < 2); // "IT sales" are no "it"
  return isPronoun || !!entryOf(first, 'since');
}

/** "23% tổng công suất …", "47 per cent of demand": the words after a share up to the end of the clause. */
function wordsAfter(context: FigureContext, draft: Draft): string | null {
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  const bound = boundBehind(context, draft);
  let start = bound?.span[1] ?? draft.span[1];
  if (endOfRate(context, start) > start) return null; // "$299 a month"
  const next = context.tokens[draft.last + (bound ? 2 : 1)];
  const gap = next ? context.text.slice(start, next.span[0]) : '';
  const { changes, counts } = context.language.overlay;
  const isVerb =
    draft.change || changes.sinceFollows
      ? !!next && hasRole(next, VERBS) && !isGenitive(context, next.span)
      : !!entryOf(next, 'change') && !entryOf(next, 'compared'); // but "5% increase in sales"
  if (counts.attachedAnds?.some((and) => context.text.startsWith(and, start + 1))) return null;
  if (isVerb && /^\s?$/.test(gap)) return null; // "2.1% 상승했다"
  if (next && (/^\s$/.test(gap) || (gap === '' && runsTogether(context.text.charAt(start)))))
    start = entryOf(next, 'unit-link') ? next.span[1] : behindOf(context, next, start);
  if (entryOf(next, 'year-on-year')) return null; // "5,4 % sur un an"
  if (!sentence || !/^\s?\p{L}/u.test(context.text.slice(start, start + 2))) return null;
  let end = start;
  while (end < sentence[1] && !endsClause(context.text.charAt(end))) end++;
  for (let at = tokenFrom(context, start); at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[0] >= end) break;
    if (isInCompound(context, token)) continue;
    if (token.digits !== null || (hasRole(token, ENDINGS) && !isGenitive(context, token.span))) {
      end = token.span[0];
      break;
    }
  }
  return asSubject(context, start, end);
}

const ENDINGS = roleSet('noun-end', 'since', 'link');

/** "72%以上的淡水", "60% or more of water": the word right behind a share that bounds it. */
function boundBehind({ tokens, text }: FigureContext, { last, span }: Draft): Token | null {
  const next = tokens[last + 1];
  const isBound = entryOf(next, 'comparator', ({ side }) => side === 'after');
  return next && isBound && /^\s?$/.test(text.slice(span[1], next.span[0])) ? next : null;
}

/** "at" of "stay-at-home parents". */
const isInCompound = ({ text }: FigureContext, { span: [start, end] }: Token): boolean =>
  text.charAt(start - 1) === '-' || text.charAt(end) === '-';

const VERBS = roleSet('change', 'compared', 'comparator', 'reached', 'from');

/** "30% of the staff": behind the word that ties a whole to its share. */
function behindOf(context: FigureContext, { span: [start, end] }: Token, otherwise: number): number {
  const blank = context.text.slice(start, end).indexOf(' ');
  const of: Span = [start, blank < 0 ? end : start + blank];
  return isGenitive(context, of) ? of[1] : otherwise;
}

/** Words that go on with a noun phrase though they end a counted noun ("of", "của", "的", "in"). */
function isGenitive({ text, language }: FigureContext, span: Span): boolean {
  return language.overlay.genitives.includes(text.slice(...span).toLowerCase());
}

/** Signs around a subject that are no part of it. */
const LEADING = /[\s'"“‘、，,-]/;
const TRAILING = /[\s'"”’|–—-]/;

const HAS_LETTER = /[\p{L}\p{M}]/u;

function asSubject(context: FigureContext, start: number, end: number): string | null {
  const { text, mentions } = context;
  let [from, to] = [start, end];
  to = withoutLastFunctionWords(context, from, to);
  while (from < to && LEADING.test(text.charAt(from))) from++;
  while (from < to && TRAILING.test(text.charAt(to - 1))) to--;
  const words = text.slice(from, to);
  const isWords =
    words.length > 1 &&
    !isFunctionWord(context, start, words.length) &&
    !isPeriod(mentions, start, end) &&
    words.length <= LONGEST_SUBJECT &&
    HAS_LETTER.test(words);
  return isWords ? words : null;
}

/** "its workforce of": where the words end that a noun phrase may end with. */
function withoutLastFunctionWords(context: FigureContext, start: number, end: number): number {
  let to = end;
  for (let at = tokenFrom(context, end) - 1; at >= 0; at--) {
    const token = context.tokens[at];
    if (!token || token.span[0] < start) break;
    if (token.span[1] > end) continue;
    const isLast = /^[^\p{L}\p{M}]?$/u.test(context.text.slice(token.span[1], to)); // not "가" of "매매가격"
    if (!isLast || !hasRole(token, LAST_WORDS) || isSyllable(context.text, token, to)) break;
    to = token.span[0];
  }
  return to;
}

const LAST_WORDS = roleSet('noun-end', 'link', 'unit-link');

/** Whether nothing is there but one word that names nothing ("in", "from"). */
function isFunctionWord(context: FigureContext, start: number, length: number): boolean {
  const token = context.tokens[tokenFrom(context, start)];
  const isWhole = !!token && token.span[1] - token.span[0] === length && token.span[0] - start < 2;
  return isWhole && hasRole(token, FUNCTION_WORDS);
}

const FUNCTION_WORDS = roleSet('noun-end', 'year-after', 'link', 'pronoun', 'part');

/** "im ersten Halbjahr": a day or period, with a short word before it, says when and not what. */
function isPeriod(dates: FigureContext['dates'], start: number, end: number): boolean {
  const next = firstFrom(dates, start);
  return [dates[next - 1], dates[next]].some(
    (date) => date && date.span[0] - start <= SHORT_WORD && date.span[0] < end && date.span[1] >= end - 1,
  );
}

const SHORT_WORD = 4;
