import type { Language } from '../../languages/language';
import { wordStartingAt, wordsOf } from '../words';
import { bodyWords } from './issuer-kind';

/** A name in a text, and where it begins. */
export interface NameRun {
  readonly text: string;
  readonly start: number;
}

/** The words that tell where a name begins and ends. */
interface Words {
  readonly kinds: readonly string[];
  readonly openings: readonly string[];
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
export function syllabicNames(text: string, body: string, language: Language): NameRun[] {
  const openings = wordsOf(language, 'statementOpenings');
  const words: Words = { kinds: bodyWords(language), openings, ands: language.overlay.ands };
  const names: NameRun[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\d])\p{Lu}/gu)) {
    if (index < end) continue;
    const name = nameByMentions(text.slice(index, index + LONGEST_NAME), body, words);
    if (!name) continue;
    names.push({ text: name, start: index });
    end = index + name.length;
  }
  return names;
}

/** The name with which the text begins: the shortest that it or another mention of its first words tells. */
function nameByMentions(text: string, body: string, words: Words): string {
  const first = /^.*?(?:\s\p{Lu}\S*|$)/u.exec(text)?.[0] ?? text;
  let name = nameAtHead(text, words);
  let at = body.indexOf(first);
  for (let mention = 0; at >= 0 && mention < MENTIONS; mention++) {
    const other = nameAtHead(body.slice(at, at + LONGEST_NAME), words);
    const isShorter = other !== '' && (name === '' || other.length < name.length);
    if (isShorter && text.startsWith(`${other} `)) name = other;
    at = body.indexOf(first, at + first.length);
  }
  return name.includes(' ') || isWithinSentence(name, body) ? name : '';
}

/** "Nhà ở xã hội" begins with a capital that "Grab" has everywhere: whether a small letter stands before the word somewhere. */
function isWithinSentence(word: string, body: string): boolean {
  let at = body.indexOf(` ${word} `);
  while (at >= 0 && !/\p{Ll}/u.test(body.charAt(at - 1))) at = body.indexOf(` ${word} `, at + 1);
  return word !== '' && at >= 0;
}

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

/** A clause up to the word behind `from` with which begins what is said of its first words; empty where none does. */
function toStatement(text: string, from: number, { kinds, openings, ands }: Words): string {
  const [clause = ''] = text.split(CLAUSE_END, 1);
  let end = from;
  let small = 0;
  let isJoined = false;
  for (const { 0: word, index } of clause.matchAll(/\S+/g)) {
    if (index < from) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    const ends = isJoined ? isCapital && kinds : !isCapital && openings; // another body, or what is said
    if (ends && wordStartingAt(clause, index, ends) !== null) break;
    isJoined = ands.includes(word);
    small = isCapital || isJoined ? 0 : small + 1;
    if (small > MOST_BETWEEN) return '';
    if (!isJoined) end = index + word.length;
  }
  return small > MOST_SMALL ? '' : clause.slice(0, end);
}
