import { entryOf, saysNumber, type Token, tokenFrom } from '../../languages/tokens';
import { isHangul, isLetter } from '../../text/characters';
import { foldCase } from '../../text/fold';
import type { Span } from '../../text/span';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';
import { goesOnInHangul } from './classifiers';
import {
  countsWhenLarge,
  endOfWord,
  endsLikeVerb,
  endsNoun,
  isBlank,
  isVerbBehind,
  startsName,
  stopsNoun,
} from './noun-words';

/** "3D" of "510 3D models", "5G" of "200 5G stations". */
const MARK = /^\d\p{Lu} \p{L}/u;

/** Words of letters, one blank apart, up to a word that ends a noun or a mark. */
export function spacedNoun(
  context: FigureContext,
  start: number,
  mayBeName: boolean,
  mayCount: boolean,
): Span | null {
  const { text, language } = context;
  let end = start;
  for (let words = 0, at = start; words < language.overlay.counts.longest; words++) {
    const token = tokenOfWord(context, at);
    if (context.isDate[tokenFrom(context, at)] && token) break; // "98 milioni di fine 2024"
    const isFirst = words === 0;
    const mark = isFirst ? MARK.exec(text.slice(at, at + 4)) : null;
    const wordEnd = mark ? at + 2 : endOfWord(context, at);
    const isStopping =
      token &&
      !mark &&
      !(isFirst && mayCount && countsWhenLarge(token)) &&
      stopsPhrase(context, token, isFirst) &&
      !LETTER_OF_NAME.test(text.slice(start, wordEnd));
    const stops = isFirst
      ? (startsName(text, at, wordEnd) && (!mayBeName || saysNumber(token))) || // "$5 million Nine months"
        (!language.overlay.counts.predicates?.headLast && endsLikeVerb(context, text.slice(at, wordEnd)))
      : beginsWithAnd(context, at) || isVerbBehind(context, text.slice(start, end), text.slice(at, wordEnd));
    if (isStopping || stops || wordEnd === at) break;
    end = particleStart(context, at, wordEnd);
    if (end < wordEnd || !isBlank(text.charAt(wordEnd)) || !isLetter(text.charAt(wordEnd + 1))) break;
    at = wordEnd + 1;
  }
  return end === start || OWNER.test(text.slice(start, end + 2)) ? null : [start, end];
}

/** "Brazil's" of "500 of Brazil's 700 drivers" counts nothing. */
const OWNER = /['’]s \d$/;

/** "A" of "Class A shares" is no article, "F" of "F-Series pickups" no unit. */
const LETTER_OF_NAME = /\p{Lu}\p{L}{1,30} \p{Lu}$|^\p{Lu}-\p{Lu}/u;

/** Whether the token ends a noun phrase; what may open one ("ignored" words) is asked for no shorter form in it. */
export function stopsPhrase(context: FigureContext, token: Token, isFirst: boolean): boolean {
  const isStop =
    (isFirst ? stopsNoun(token) : endsNoun(token)) &&
    !(entryOf(token, 'noun-end') && goesOnInHangul(context, token.span)); // but "3만가구"
  return isStop || (!(isFirst && entryOf(token, 'ignore')) && opensWithNounEnd(context, token));
}

/** The token of the word that begins at the offset, with a proclitic or without. */
function tokenOfWord(context: FigureContext, at: number): Token | null {
  const token = context.tokens[tokenFrom(context, at)];
  return token?.lead === at ? token : null;
}

/** "12 فرعا ومكتبا": a second noun with its "and" written before it. */
function beginsWithAnd({ text, language }: FigureContext, at: number): boolean {
  return language.overlay.counts.attachedAnds?.some((and) => text.startsWith(and, at)) ?? false;
}

/** "entro il" of "300 milioni entro il 2028": a longer form whose first word by itself would end the noun. */
function opensWithNounEnd({ text, language }: FigureContext, { span }: Token): boolean {
  const first = /^(.+?)['’\s]/.exec(text.slice(...span))?.[1];
  return first !== undefined && language.overlay.counts.nounEnds.includes(foldCase(first));
}

/** Where the particles begin that a Korean word ends in ("대에서", "회사가"); its end when it has none. */
function particleStart(context: FigureContext, start: number, end: number): number {
  if (!isHangul(context.text.charAt(end - 1))) return end;
  let particles = end;
  for (let index = tokenFrom(context, end) - 1; index >= 0; index--) {
    const token = context.tokens[index];
    const ends = entryOf(token, 'noun-end') ?? entryOf(token, 'comparator');
    if (!token || token.span[0] <= start || token.span[1] < particles || !ends) break;
    particles = token.span[0];
  }
  return particles;
}

/** Where nouns begin with a capital: the first such word, behind adjectives at most ("30 moderne Filialen"). */
export function capitalNoun(context: FigureContext, start: number): Span | null {
  const { text, language } = context;
  for (let words = 0, at = start; words < language.overlay.counts.longest; words++) {
    const token = tokenStartingAt(context, at);
    const end = endOfWord(context, at);
    if ((token && stopsNoun(token)) || end === at) return null;
    if (/\p{Lu}/u.test(text.charAt(at))) return [at, end];
    if (!isBlank(text.charAt(end)) || text.charAt(at - 1) === '-') return null;
    at = end + 1;
  }
  return null;
}
