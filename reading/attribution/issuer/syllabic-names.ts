import type { Language } from '../../languages/language';
import { bodyWords, wordStartingAt, wordsOf } from '../words';

/** The words that tell where a name begins and ends. */
interface Words {
  readonly kinds: readonly string[];
  /** Where names have small words, those that are in none. */
  readonly openings: readonly string[];
  /** Elsewhere, the small words that may be in one; null where any may. */
  readonly joins: readonly string[] | null;
  readonly ands: readonly string[];
}

/** The longest name of a body, in units. */
const LONGEST_NAME = 120;
/** What ends a clause: a sign, or a dash between blanks. */
const CLAUSE_END = /[,;:!?()“”"–—\n]|\.(?:\s|$)|\s-\s/;
/** More small syllables behind one with a capital are no longer of its word ("Rừng ngập mặn"). */
const MOST_SMALL = 2;
/** Between two with capitals there may be words more ("Chính sách xã hội Lam Giang"). */
const MOST_BETWEEN = 4;
/** Mentions of a name that are looked at: long texts say it again and again. */
const MENTIONS = 8;

/**
 * The names in a text of a language that writes each syllable by itself, so that the name of a body has small ones ("Sở
 * Du lịch"). Left out are those of which no word shows where they end, for half a name is another body's.
 * @param body All of the article: one mention of a name shows where it ends in another.
 */
export function syllabicNames(text: string, body: string, language: Language): string[] {
  const openings = wordsOf(language, 'statementOpenings');
  const words: Words = { kinds: bodyWords(language), openings, joins: null, ands: language.overlay.ands };
  const names: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\d])\p{Lu}/gu)) {
    if (index < end) continue;
    const name = nameByMentions(text.slice(index, index + LONGEST_NAME), body, words);
    if (!name) continue;
    names.push(name);
    end = index + name.length;
  }
  return names;
}

/** The name with which the text begins: the shortest that it or another mention of its first words tells. */
function nameByMentions(text: string, body: string, words: Words): string {
  const first = /^.*?(?:\s\p{Lu}\S*|$)/u.exec(text)?.[0] ?? text;
  const mentions = body.split(first, MENTIONS + 1).slice(1);
  const others = mentions
    .map((rest) => nameAtHead((first + rest).slice(0, LONGEST_NAME), words))
    .filter((other) => text.startsWith(`${other} `));
  const [name = ''] = [nameAtHead(text, words), ...others]
    .filter(Boolean)
    .sort((one, other) => one.length - other.length);
  return name.includes(' ') || (name !== '' && isWithinSentence(`${name} `, body)) ? name : '';
}

/** "Nhà ở xã hội" begins with a capital that "Grab" has everywhere: whether a small letter or a quotation mark stands before the word somewhere. */
export const isWithinSentence = (word: string, body: string): boolean =>
  body
    .split(word)
    .slice(0, -1)
    .some((before) => /(?:[\p{Ll},]\s|["“„«(])$/u.test(before));

/**
 * The name with which the text begins: words for a kind of body and what follows them ("Bộ Thủy triều", but no "Bộ trưởng Bộ
 * Thủy triều"), or capitals alone.
 */
function nameAtHead(text: string, words: Words): string {
  const { kinds } = words;
  const kind = wordStartingAt(text, 0, kinds)?.length ?? 0;
  const name = toStatement(text, kind, words);
  if (kind === 0) return /(?<!\S)\p{Ll}/u.test(name) ? '' : name;
  const capital = kind + name.slice(kind).search(/\p{Lu}/u);
  const isTitle = capital > kind + 1 && wordStartingAt(name, capital, kinds) !== null;
  return capital < kind || isTitle ? '' : name;
}

/** How a word of a name begins: with a capital or digit, an elided article or preposition before it. */
const NAME_WORD = /^(?:\p{Ll}{1,5}['’])?(?:\p{Lu}|\d+\p{L}|&$)/u;

/** A clause up to the word behind `from` with which begins what is said of its first words; empty where none does. */
export function toStatement(text: string, from: number, { kinds, openings, joins, ands }: Words): string {
  const [clause = ''] = text.split(CLAUSE_END, 1);
  const isOneAt = (index: number, words: readonly string[]): boolean =>
    wordStartingAt(clause, index, words) !== null;
  let end = from;
  let small = 0;
  let isJoined = false;
  let isTold = joins === null;
  for (const { 0: word, index } of clause.matchAll(/\S+/g)) {
    if (index < from) continue;
    const isCapital = NAME_WORD.test(word);
    const isOther = isCapital
      ? isJoined && isOneAt(index, kinds)
      : joins
        ? !joins.includes(word)
        : !isJoined && isOneAt(index, openings);
    if (isOther) {
      isTold = true;
      break;
    }
    isJoined = ands.includes(word);
    small = isCapital || isJoined ? 0 : small + 1;
    if (small > MOST_BETWEEN) return '';
    if (!isJoined) end = index + word.length;
  }
  return small > (joins ? 0 : MOST_SMALL) || !isTold ? '' : clause.slice(0, end);
}
