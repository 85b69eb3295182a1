const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether the unit is part of a word: a letter or a mark that belongs to one. */
export function isLetter(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return (code > 64 && code < 91) || (code > 96 && code < 123);
  return LETTER.test(unit);
}

/** Whether the unit belongs to a script that writes words without spaces, so that a word may begin or end anywhere. */
export function isUnspaced(unit: string): boolean {
  return unit.charCodeAt(0) >= 0xe00 && UNSPACED.test(unit);
}

/** Korean puts spaces between words but hangs particles on them: "3만명을". */
const HANGUL = /\p{Script=Hangul}/u;

/** Whether the unit is of the Korean alphabet. */
export const isHangul = (unit: string): boolean => unit >= '\u1100' && HANGUL.test(unit);

/** Whether a form beside the unit need not be a whole word. */
export const runsTogether = (unit: string): boolean => isUnspaced(unit) || isHangul(unit);

/** Whether a word may begin at `at`: no letter of the same word stands before it; a sign may begin anywhere. */
export function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isLetter(text.charAt(at))) return true;
  const before = text.charAt(at - 1);
  return !isLetter(before) || runsTogether(before) || runsTogether(text.charAt(at));
}

/** Whether a word may end at `at`: no letter of the same word follows; a sign may end anywhere. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length || !isLetter(text.charAt(at - 1))) return true;
  const after = text.charAt(at);
  return !isLetter(after) || runsTogether(after) || runsTogether(text.charAt(at - 1));
}

/** Where the word that holds the unit before `at` ends. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charAt(end))) end++;
  return end;
}
