import type { Language } from '../languages/language';
import { openingWord, wordsOf } from './words';

/** A longer paragraph is text. */
const LONGEST_STATEMENT = 300;

/** Whether a line is a site's own sentence that what it shows is somebody's release ("This is a press release"). */
export function isReleaseStatement(text: string, language: Language): boolean {
  const start = text.search(/[^\s([{（［*※•–—-]/u);
  if (start < 0 || text.length > LONGEST_STATEMENT) return false;
  const statements = wordsOf(language, (words) => words.releaseStatements);
  return openingWord(text.slice(start), statements) !== null;
}
