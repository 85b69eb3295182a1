/** What a unit of text can be, a bit each. */
export const LETTER = 1;
const UNSPACED = 2;
export const HANGUL = 4;
export const DIGIT = 8;
/** That it was asked for before. */
const KNOWN = 16;

const LETTERS = /[\p{L}\p{M}]/u;
const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL_SCRIPT = /\p{Script=Hangul}/u;
const DIGITS = /\p{Nd}/u;

/** What each UTF-16 unit is: texts ask for thousands, of few kinds, and patterns are slow to answer. */
const known = new Uint8Array(0x10000);

/** The traits of a UTF-16 unit. */
export const traitsOf = (unit: number): number => known[unit] || learn(unit);

/** Whether the unit lies among those of such scripts: what asks Unicode for a script is slow to make, and few texts need it. */
const mayBeAsian = (unit: number): boolean => unit >= 0x0e00 && (unit < 0x1e00 || unit >= 0x2e80);

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const traits =
    KNOWN |
    (LETTERS.test(text) ? LETTER : 0) |
    (mayBeAsian(unit) && UNSPACED_SCRIPTS.test(text) ? UNSPACED : 0) |
    (mayBeAsian(unit) && HANGUL_SCRIPT.test(text) ? HANGUL : 0) |
    (DIGITS.test(text) ? DIGIT : 0);
  known[unit] = traits;
  return traits;
}

const traitsAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? 0 : traitsOf(text.charCodeAt(at));

/** Whether the first character has the trait; the table knows none that takes two units. */
function has(character: string, trait: number, pattern: RegExp): boolean {
  const isPair = character.length > 1 && character >= '\uD800' && character < '\uDC00';
  if (!isPair) return (traitsAt(character, 0) & trait) !== 0;
  return pattern.test(String.fromCodePoint(character.codePointAt(0) ?? 0));
}

/** Whether the unit is part of a word: a letter or a mark that belongs to one. */
export const isLetter = (unit: string): boolean => has(unit, LETTER, LETTERS);

/** Whether the unit belongs to a script that writes words without spaces, so that a word may begin or end anywhere. */
export const isUnspaced = (unit: string): boolean => has(unit, UNSPACED, UNSPACED_SCRIPTS);

/** Whether the unit is of the Korean alphabet, which puts spaces between words but hangs particles on them: "3만명을". */
export const isHangul = (unit: string): boolean => has(unit, HANGUL, HANGUL_SCRIPT);

/** Whether a form beside the unit need not be a whole word. */
export const runsTogether = (unit: string): boolean => isUnspaced(unit) || isHangul(unit);

/** Whether a word may begin at a unit of such traits behind one of such; a sign may begin anywhere. */
export const beginsWord = (before: number, own: number): boolean =>
  (own & LETTER) === 0 || (before & LETTER) === 0 || ((before | own) & (UNSPACED | HANGUL)) !== 0;

/** Whether a word may begin at `at`: no letter of the same word stands before it; a sign may begin anywhere. */
export const startsWord = (text: string, at: number): boolean =>
  beginsWord(traitsAt(text, at - 1), traitsAt(text, at));

/** Whether a word may end at `at`: no letter of the same word follows; a sign may end anywhere. */
export const endsWord = (text: string, at: number): boolean =>
  (traitsAt(text, at - 1) & LETTER) === 0 || startsWord(text, at);
