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

/** Whether a word may begin at `at`: no letter of the same word stands before it; a sign may begin anywhere. */
export function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isLetter(text.charAt(at))) return true;
  const before = text.charAt(at - 1);
  return !isLetter(before) || isUnspaced(before) || isUnspaced(text.charAt(at));
}

/** Whether a word may end at `at`: no letter of the same word follows; a sign may end anywhere. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length || !isLetter(text.charAt(at - 1))) return true;
  const after = text.charAt(at);
  return !isLetter(after) || isUnspaced(after) || isUnspaced(text.charAt(at - 1));
}
