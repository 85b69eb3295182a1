import { sayAnd } from '../../languages/tokens';
import type { Span } from '../../text/span';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';
import { endOfWord, endsLikeVerb, isBlank, isPlural, startsName, stopsNoun } from './noun-words';
import { spacedNoun, stopsPhrase } from './spaced-noun';

const BLANK = /[ \u00A0]/;

/** Longest of such words, in characters. */
const LONGEST_JOINED = 80;

/** "80 elementary, middle and high schools": the noun behind words that "and" joins; null elsewhere. */
export function joinedAdjectives(context: FigureContext, at: number): Span | null {
  const { text, language } = context;
  if (!language.overlay.counts.predicates?.headLast) return null;
  const [joined = '', words = '', and = ''] = JOINED.exec(text.slice(at, at + LONGEST_JOINED)) ?? [];
  const isPhrase = sayAnd(context, and);
  if (!isPhrase || words.split(/,?[ \u00A0]/).some((word) => isPlural(context, word))) return null;
  return spacedNoun(context, at + joined.length + 1, true, false);
}

/** Words with commas between, then what may be an "and", and one word more. */
const JOINED = /^((?:[\p{Ll}-]+,[ \u00A0])*[\p{Ll}-]+)[ \u00A0]([^ \u00A0]+)[ \u00A0]\p{Ll}[^ \u00A0]*/u;

/** Where a noun in the plural ends its phrase ("27 trawlers similarly built"), up to there; null where none is plural. */
export function upToPlural(context: FigureContext, [start, end]: Span): Span | null {
  const { text } = context;
  if (text.charAt(start - 1) === '-') return [start, endOfWord(context, start)]; // "91-page coffee-table book"
  const words = text.slice(start, end).split(BLANK);
  const last = words.findLastIndex((word) => isPlural(context, word));
  if (last < 0) return /^\p{Lu}/u.test(words[0] ?? '') ? [start, end] : null; // "500 BTC"
  return [start, start + words.slice(0, last + 1).join(' ').length];
}

/** Shorter words end like adjectives by chance. */
const SHORTEST_ADJECTIVE = 5;

/** Most words of a noun with its adjectives. */
const MOST_AGREEING = 6;

/** "1,27 тысячи развлекательных и ночных клубов": the words that agree with a noun, and the noun. */
export function nounAfterAdjectives(context: FigureContext, start: number, mayBeName: boolean): Span | null {
  const { text, language } = context;
  const joiners = language.overlay.counts.adjectives?.joiners ?? [];
  let end = start;
  let agreed = true;
  for (let words = 0, at = start; words < MOST_AGREEING; words++) {
    const wordEnd = endOfWord(context, at);
    const word = text.slice(at, wordEnd).toLowerCase();
    const joins: boolean = agreed && words > 0 && joiners.includes(word);
    const token = tokenStartingAt(context, at);
    const stops =
      !joins &&
      ((token && (stopsNoun(token) || stopsPhrase(context, token, words === 0))) ||
        isVerb(context, word) ||
        (words === 0 && !mayBeName && startsName(text, at, wordEnd)));
    if (stops || wordEnd === at) break;
    const agrees = isAdjective(context, word);
    if (!agrees && !agreed) break; // "и" led to no further adjective
    if (!joins) end = wordEnd;
    if ((!agrees && !joins) || !isBlank(text.charAt(wordEnd))) break;
    agreed = !joins;
    at = wordEnd + 1;
  }
  return end === start ? null : [start, end];
}

/** "45 планируют": whether the word's ending is one of verbs alone. */
const isVerb = (context: FigureContext, word: string): boolean =>
  word.length >= SHORTEST_ADJECTIVE && endsLikeVerb(context, word);

function isAdjective({ language }: FigureContext, word: string): boolean {
  const ends = language.overlay.counts.adjectives?.ends ?? [];
  return word.length >= SHORTEST_ADJECTIVE && ends.some((ending) => word.endsWith(ending));
}
