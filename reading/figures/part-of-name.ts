import { entryOf } from '../languages/tokens';
import { isLetter, isUnspaced } from '../text/characters';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import type { FigureContext } from './context';
import type { Numeral } from './numerals/read-numeral';

/** "Agent 007", "-0500 CDT": no amount has a zero in front of two digits or more ("05 người" are five people). */
const CODE = /^[-−]?0\d\d/;

/** "1,900", "12 000": thousands set apart are an amount even behind a name. */
const GROUPED = /^\d{1,3}(?:[.,'\s]\d{3})+$/;

/**
 * "Cape Leander 2", "iPhone 17", "Windows 11": a bare small number right after a capitalized word that opens no sentence;
 * "Marlow 7.0" and "Rovers 2 Rangers 1" may open it, and in "7.0 Marlow" the name follows.
 */
export function isPartOfName(context: FigureContext, numeral: Numeral): boolean {
  const number = context.text.slice(...numeral.span);
  if (CODE.test(number)) return true;
  if (numeral.isScaled || numeral.first !== numeral.last || GROUPED.test(number)) return false;
  const { capitalNouns } = context.language.overlay.counts;
  const word = wordBefore(context.text, numeral.span[0]);
  const isVersion = !capitalNouns && /[.,]0$/.test(number);
  const isBeforeName = /^ \p{Lu}/u.test(context.text.slice(numeral.span[1], numeral.span[1] + 3));
  if (isVersion && isBeforeName) return true;
  if (!word) return false;
  const written = context.text.slice(...word);
  if (capitalNouns) return /[\p{L}\d]\p{Lu}/u.test(written);
  const opensSentence = sentenceAt(context.sentences, word[0])?.[0] === word[0];
  const known = context.tokens[numeral.first - 1];
  const isKnownWord = known?.span[1] === word[1] && !entryOf(known, 'ignore');
  return /\p{Lu}/u.test(written) && (isVersion || isBeforeName || !opensSentence) && !isKnownWord;
}

/** The word that stands one blank before the offset; null where none does. */
export function wordBefore(text: string, at: number): Span | null {
  if (!/[ \u00A0]/.test(text.charAt(at - 1))) return null;
  let start = at - 1;
  while (isWordPart(text.charAt(start - 1))) start--;
  return start < at - 1 ? [start, at - 1] : null;
}

const isWordPart = (unit: string): boolean =>
  unit === '-' || unit === '’' || unit === "'" || (isLetter(unit) && !isUnspaced(unit));
