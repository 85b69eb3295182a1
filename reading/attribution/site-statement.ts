import { openingWord } from './words';

/** A longer paragraph is text. */
const LONGEST_STATEMENT = 300;

/** Signs and a label with which such a sentence may begin ("* Disclosure: "). */
const LEAD = /^[\s([{（［*※•–—-]*(?:\p{L}+[:：]\s)?/u;

/**
 * Where the words end with which a line begins to say what its site shows ("This is a press release"). Null when it does
 * not, or is text.
 */
export function endOfStatement(text: string, statements: readonly string[]): number | null {
  if (text.length > LONGEST_STATEMENT) return null;
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const opening = openingWord(text.slice(start), statements);
  return opening === null ? null : start + opening.length;
}
