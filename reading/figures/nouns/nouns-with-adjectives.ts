import type { Span } from '../../text/span';
import type { FigureContext } from '../context';
import { endOfWord, isBlank, startsName, stopsNoun, tokenStartingAt } from './noun-words';

/** Longest of such words, in characters. */
const LONGEST_JOINED = 80;

/** "80 elementary, middle and high schools": the noun in the plural behind adjectives that "and" joins; null elsewhere. */
export function joinedAdjectives({ text, language }: FigureContext, at: number): Span | null {
  const { adjectives, plurals } = language.overlay.counts.predicates ?? {};
  if (!adjectives) return null;
  const words = text.slice(at, at + LONGEST_JOINED).split(' ');
  const and = words.findIndex((word) => language.overlay.ands.includes(word));
  const list = words.slice(0, Math.max(0, and));
  const [noun = ''] = /^\p{Ll}+/u.exec(words[and + 2] ?? '') ?? [];
  const endsIn = (word: string, ends: readonly string[] = []): boolean =>
    ends.some((end) => word.endsWith(end));
  const isListed = list.every((word, index) => (index < and - 1 ? /^\p{Ll}+,$/u : /^\p{Ll}+$/u).test(word));
  const areAdjectives = list.length > 1 || endsIn(list[0] ?? '', adjectives);
  const hasNounBefore = list.some((word) => endsIn(word.replace(',', ''), plurals));
  if (!isListed || !areAdjectives || !endsIn(noun, plurals) || hasNounBefore) return null;
  const start = at + words.slice(0, and + 2).join(' ').length + 1;
  return [start, start + noun.length];
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
    const wordEnd = endOfWord(text, at);
    const word = text.slice(at, wordEnd).toLowerCase();
    const joins: boolean = agreed && words > 0 && joiners.includes(word);
    const token = tokenStartingAt(context, at);
    const stops =
      !joins &&
      ((token && stopsNoun(token)) ||
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
const isVerb = ({ language }: FigureContext, word: string): boolean =>
  word.length >= SHORTEST_ADJECTIVE &&
  !!language.overlay.counts.predicates?.verbs.some((end) => word.endsWith(end));

function isAdjective({ language }: FigureContext, word: string): boolean {
  const ends = language.overlay.counts.adjectives?.ends ?? [];
  return word.length >= SHORTEST_ADJECTIVE && ends.some((ending) => word.endsWith(ending));
}
