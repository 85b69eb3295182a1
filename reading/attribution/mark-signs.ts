/** What may stand before a mark: two place names, a region, a country and a day. */
export const LONGEST_BEFORE = 120;
/** Most words that begin in lower case in a part with digits ("ngày 1 tháng 5 năm 2025", "4 de junio de 2025"). */
export const DAY_LOWER_WORDS = 4;
/** A dateline stands at the very head of its line; the longest seen, place doubled in two languages, has 190 units. */
export const HEAD_LENGTH = 250;

const SPACE = 32;
const COMMA = 44;
const LOWER_A = 97;
const LOWER_Z = 122;
const NO_BREAK_SPACE = 160;

/** The signs around marks, and how those begin that have none around them; a dash in a compound is no sign. */
const SIGNS =
  /[/／][^/／]{1,80}[/／]|(?<![a-z])[-–—][^-–—]{1,80}[-–—]|[([（][^)\]）]{1,80}[)\]）]|[电電【［]|^\s*[A-Z]{3,4}[-\s]+[A-Z]\w+\s*:|INTERFAX|РИА|[Ww]ire|WIRE/;

/** What each of the signs has in it: most openings have none of these, and a search for one unit is soon done. */
const ANY_SIGN = /[-–—／([（电電【/:]|INTERFAX|РИА|[Ww]ire|WIRE/;

/** How far a text may be a place and a day; most are a sentence's after a few words, and are read no further. */
export function openingLength(text: string): number {
  let lowerWords = 0;
  let isStart = true;
  let column = 0;
  let at = 0;
  for (; at < text.length && column <= LONGEST_BEFORE; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code <= SPACE || code === NO_BREAK_SPACE;
    if (code === COMMA) lowerWords = 0;
    else if (isStart && code >= LOWER_A && code <= LOWER_Z && ++lowerWords > DAY_LOWER_WORDS) return at;
    if (!isSpace || !isStart) column++;
    isStart = isSpace;
  }
  return at;
}

/** Whether a text begins with signs such as are around marks: most have none, and are done with. */
export function mayCarryMark(text: string): boolean {
  const isWithin = (at: number): boolean => at >= 0 && at < openingLength(text);
  const head = text.slice(0, HEAD_LENGTH);
  return isWithin(head.search(ANY_SIGN)) && isWithin(head.search(SIGNS));
}
