import { beginsWord, DIGIT, HANGUL, LETTER, traitsOf } from './characters';
import { foldCase } from './fold';

/** A text made ready for a pass over its units, each looked at once. */
export interface ScannedText {
  readonly text: string;
  readonly folded: string;
  /** The units of `folded`. */
  readonly units: Uint16Array;
  /** What each unit of the text is. */
  readonly traits: Uint8Array;
}

/** Looks at every unit of the text. */
export function scanText(text: string): ScannedText {
  const folded = foldCase(text);
  const units = new Uint16Array(text.length);
  const traits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    units[at] = folded.charCodeAt(at);
    traits[at] = traitsOf(text.charCodeAt(at));
  }
  return { text, folded, units, traits };
}

/** The traits of the unit at the offset; 0 outside the text. */
const traitsAt = ({ traits }: ScannedText, at: number): number => (at < 0 ? 0 : (traits[at] ?? 0));

/** Whether a letter or mark of a word stands at the offset. */
export const isLetter = (scanned: ScannedText, at: number): boolean => (traitsAt(scanned, at) & LETTER) !== 0;

/** Whether a digit of any script stands at the offset. */
export const isDigit = (scanned: ScannedText, at: number): boolean => (traitsAt(scanned, at) & DIGIT) !== 0;

/** Whether a letter of the Korean alphabet stands at the offset. */
export const isHangul = (scanned: ScannedText, at: number): boolean => (traitsAt(scanned, at) & HANGUL) !== 0;

/** As the function of the same name in characters.ts. */
export const startsWord = (scanned: ScannedText, at: number): boolean =>
  beginsWord(traitsAt(scanned, at - 1), traitsAt(scanned, at));

/** As the function of the same name in characters.ts. */
export const endsWord = (scanned: ScannedText, at: number): boolean =>
  !isLetter(scanned, at - 1) || startsWord(scanned, at);

/** Where the word that holds the unit before `at` ends. */
export function endOfWord(scanned: ScannedText, at: number): number {
  let end = at;
  while (isLetter(scanned, end)) end++;
  return end;
}
