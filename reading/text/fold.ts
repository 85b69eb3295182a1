/**
 * The text in lower case with every offset kept: of a lower case that is longer ("İ") only the first unit counts,
 * full-width Latin letters, digits and marks become their ASCII twins, no-break spaces plain ones, and typographic
 * apostrophes straight ones; Arabic alef and yeh lose what keyboards leave out as often as not ("إلى", "الى"),
 * and Hebrew marks become those of keyboards.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerUnitByUnit(text);
  if (folded.search(ADORNED) < 0) return folded; // to look is faster than to replace nothing
  return folded.replace(
    ADORNED,
    (unit) => PLAIN[unit] ?? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

/** Units that have a plain twin. */
const ADORNED = /[أإآى״”׳־\u00A0\u2019\u202F\uFF01-\uFF5E\u3000]/g;

const PLAIN: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u2019': "'",
  '\u202F': ' ',
  '\u3000': ' ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  '״': '"',
  '”': '"',
  '׳': "'",
  '־': '-',
};

/** Distance from U+FF01..U+FF5E to their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

const lowerUnitByUnit = (text: string): string =>
  text
    .split('')
    .map((unit) => unit.toLowerCase().charAt(0))
    .join('');
