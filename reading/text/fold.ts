/**
 * The text in lower case with every offset kept: a character whose lower case is longer or shorter stays as it is,
 * full-width Latin letters, digits and marks become their ASCII twins, no-break spaces plain ones, and typographic
 * apostrophes straight ones.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerUnitByUnit(text);
  return folded.replace(
    /[\u00A0\u2019\u202F\uFF01-\uFF5E\u3000]/g,
    (unit) => PLAIN[unit] ?? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u2019': "'",
  '\u202F': ' ',
  '\u3000': ' ',
};

/** Distance from U+FF01..U+FF5E to their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

function lowerUnitByUnit(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const lower = unit.toLowerCase();
    folded += lower.length === 1 ? lower : unit;
  }
  return folded;
}
