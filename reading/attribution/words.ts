import type { Language } from '../languages/language';
import type { NewsroomWords } from '../languages/newsroom-words';
import { endsWord, startsWord } from '../text/characters';
import type { Span } from '../text/span';

/** A list of the language's newsroom words with the international ones behind it. */
export function wordsOf(
  language: Language,
  choose: (words: NewsroomWords) => readonly string[],
): readonly string[] {
  const { newsroom, internationalNewsroom } = language;
  const own = choose(newsroom);
  return newsroom === internationalNewsroom ? own : [...own, ...choose(internationalNewsroom)];
}

/** A name or label without what its spelling on different pages differs in: case, width, spaces, marks. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

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
  const lower = text.toLowerCase();
  for (const word of words) {
    const within = word === word.toLowerCase() && lower.length === text.length ? lower : text;
    for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1)) {
      if (startsWord(text, at) && endsWord(text, at + word.length)) return [at, at + word.length];
    }
  }
  return null;
}

/**
 * The longest of the words with which the text begins, whole and in any case. Null when it begins with none.
 * @example openingWord('Media Contact: Jo', ['media contact']) // 'Media Contact'
 */
export function openingWord(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  let longest = 0;
  for (const word of words) {
    const length = word.length;
    if (length > longest && lower.startsWith(word.toLowerCase()) && endsWord(text, length)) longest = length;
  }
  return longest > 0 ? text.slice(0, longest) : null;
}
