import type { LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import type { NewsroomWords } from '../languages/newsroom-words';
import { endsWord, startsWord } from '../text/characters';
import type { Span } from '../text/span';

/** The name of a list of newsroom words. */
export type WordList = {
  [Name in keyof NewsroomWords]-?: NewsroomWords[Name] extends readonly string[] ? Name : never;
}[keyof NewsroomWords];

/** A list of the language's newsroom words with the international ones behind it. */
export const wordsOf = (language: Language, list: WordList): readonly string[] =>
  collectWords(language, (words) => words[list]);

/** As `wordsOf`, of what is chosen from several lists. */
export function collectWords(
  { newsroom, internationalNewsroom }: Language,
  choose: (words: NewsroomWords) => readonly string[],
): readonly string[] {
  const own = choose(newsroom);
  return newsroom === internationalNewsroom ? own : [...own, ...choose(internationalNewsroom)];
}

/** All words that tell in a name what kind of body bears it. */
export const bodyWords = (language: Language): readonly string[] =>
  collectWords(language, ({ legalForms, issuerKinds }) => [
    ...legalForms,
    ...Object.values(issuerKinds).flat(),
  ]);

/** Where words stand that begin at the offset of a line. */
export const placeOf = (line: number, from: number, { length }: string): LinePlace => ({
  line,
  span: [from, from + length],
});

/** A name or label without what its spelling on different pages differs in: case, width, spaces, marks. */
export function foldName(name: string): string {
  return lowerCase(name.normalize('NFKC'))
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** A text in small letters with one kind of apostrophe and of the Turkish i, unit for unit. */
function lowerCase(text: string): string {
  return text.replace(/[İıI]/g, 'i').replace(/[’‘]/g, "'").toLowerCase();
}

/** Whether a folded text has a name as words of its own. */
export const saysName = (folded: string, name: string): boolean =>
  ` ${folded} `.includes(` ${foldName(name)} `);

/** How much longer a spelling of the same name can be: marks, spaces, decomposed letters. */
const LONGEST_RESPELLING = 3;

/**
 * Whether two texts are the same name or label, marks and case aside; an empty one is the same as nothing.
 * @example isSameName('BUSINESS WIRE:', 'Business Wire') // true
 */
export function isSameName(text: string, name: string): boolean {
  if (text.length > LONGEST_RESPELLING * name.length || name.length > LONGEST_RESPELLING * text.length)
    return false;
  const folded = foldName(text);
  return folded !== '' && folded === foldName(name);
}

/** Whether the text is one of the words, marks and case aside. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => isSameName(text, word));
}

/**
 * The first of the words that stands in the text as a word of its own, where it stands; a word with a capital letter
 * counts only as written. Null when none does.
 */
export function findWord(text: string, words: readonly string[]): Span | null {
  const lower = lowerCase(text);
  for (const word of words) {
    const isAnyCase = word === word.toLowerCase() && lower.length === text.length;
    const [within, form] = isAnyCase ? [lower, lowerCase(word)] : [text, word];
    for (let at = within.indexOf(form); at >= 0; at = within.indexOf(form, at + 1)) {
      if (startsWord(text, at) && endsWord(text, at + word.length)) return [at, at + word.length];
    }
  }
  return null;
}

/** The longest of the words that stands at a place of the text, whole. Null when none does. */
export function wordStartingAt(text: string, at: number, words: readonly string[]): string | null {
  return longest(words, (word) => wordAt(text, at, word));
}

/** The longest of the words that ends at a place of the text, whole. Null when none does. */
export function wordEndingAt(text: string, end: number, words: readonly string[]): string | null {
  return longest(words, (word) => wordAt(text, end - word.length, word));
}

/** A word as the text has it at a place, whole; one with a capital letter counts only as written. Null where it is not. */
function wordAt(text: string, at: number, word: string): string | null {
  const found = at < 0 ? '' : text.slice(at, at + word.length);
  const isWritten = found === word || (word === word.toLowerCase() && lowerCase(found) === lowerCase(word));
  return isWritten && startsWord(text, at) && endsWord(text, at + word.length) ? found : null;
}

function longest(words: readonly string[], find: (word: string) => string | null): string | null {
  let best = '';
  for (const word of words) {
    if (word.length > best.length) best = find(word) ?? best;
  }
  return best || null;
}

/**
 * The longest of the words with which the text begins, whole and in any case. Null when it begins with none.
 * @example openingWord('Media Contact: Jo', ['media contact']) // 'Media Contact'
 */
export function openingWord(text: string, words: readonly string[]): string | null {
  const lower = lowerCase(text);
  return longest(words, (word) => {
    const length = word.length;
    const isOpening = lower.startsWith(lowerCase(word)) && endsWord(text, length);
    return isOpening ? text.slice(0, length) : null;
  });
}

/** A text without the article with which it begins ("the"). */
export const withoutArticle = (text: string, language: Language): string =>
  withoutOpening(text, wordsOf(language, 'articles'));

/** A text without the noun for a company with which it begins ("компании «Паром»"), save that of a legal form ("Công ty Cổ phần Phà"). */
export function withoutNoun(text: string, language: Language): string {
  const form = wordStartingAt(text, 0, wordsOf(language, 'legalForms')) ?? '';
  const named = withoutOpening(text, wordsOf(language, 'companyNouns'));
  return text.length - named.length < form.length ? text : named;
}

const withoutOpening = (text: string, words: readonly string[]): string =>
  text.slice(openingWord(text, words)?.length ?? 0).trimStart();
