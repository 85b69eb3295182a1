/**
 * The text in lower case with every offset kept: a character whose lower case is longer or shorter stays as it is,
 * and full-width Latin letters, digits and marks become their ASCII twins.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerUnitByUnit(text);
  return folded.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

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
