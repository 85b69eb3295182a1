import { DIGIT, traitsOf } from '../text/characters';
import { isDigit, isLetter, type ScannedText } from '../text/scan';

/** Marks that may stand between groups of digits, and before digits: "1.234", ",5". */
const OPENERS = '.,٫．';
const MARKS = `${OPENERS}，٬·'’`;

/** No-break, thin and plain spaces of any width, behind which a group has three digits. */
const BLANKS = ' \u00A0\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F';

/** Joiners, zero-width spaces, invisible operators and marks of direction: nobody sees them, so they part no digits. */
const UNSEEN =
  '\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069';

const FIRST_UNSEEN = 0x200b;

const GROUP = 3;

/**
 * Where the number ends that begins at the offset; the offset itself where none does. Digits, then groups of digits after
 * one separator each: a mark, or a blank before exactly three digits. Which separator means what is for the numeral
 * reader to say.
 */
export function endOfDigits(scanned: ScannedText, at: number): number {
  let end = endOfRun(scanned, opensDigits(scanned, at) ? at + 1 : at);
  for (let next = endOfGroup(scanned, end); end > at && next > end; next = endOfGroup(scanned, end))
    end = next;
  return end;
}

/** ".5" but not "v.5" or "....5": a mark that no letter, digit or other such mark goes before, nor what a comma follows ("23%,5"). */
const opensDigits = (scanned: ScannedText, at: number): boolean =>
  isDigit(scanned, at + 1) &&
  OPENERS.includes(scanned.text.charAt(at)) &&
  scanned.units[at] !== scanned.units[at - 1] &&
  !/^[%％)）”],/.test(scanned.text.slice(at - 1, at + 1)) &&
  !isLetter(scanned, at - 1) &&
  !isDigit(scanned, at - 1);

/** Where the group ends whose separator stands at `end`, the separator included; `end` where none follows. */
function endOfGroup(scanned: ScannedText, end: number): number {
  const seen = endOfUnseen(scanned.text, end);
  if (seen > end) {
    const behindMark = MARKS.includes(scanned.text.charAt(seen)) ? endOfUnseen(scanned.text, seen + 1) : seen;
    return isDigit(scanned, behindMark) ? endOfRun(scanned, behindMark) : end;
  }
  if (!isDigit(scanned, end + 1)) return end;
  const separator = scanned.text.charAt(end);
  const run = endOfRun(scanned, end + 1);
  const isPoint =
    separator === MIDDLE_DOT && run - end <= MOST_DECIMALS + 1 && MEASURED.includes(scanned.text.charAt(run));
  const joins = MARKS.includes(separator) || (BLANKS.includes(separator) && isGroup(scanned, end)) || isPoint;
  return joins ? run : end;
}

/** Of Japanese newspapers a decimal mark, elsewhere between two things. */
const MIDDLE_DOT = '・';

/** What is measured or scaled in parts ("12・5％", "3・2兆円"), unlike days and units ("24・25日", "1・2号機"). */
const MEASURED = '%％倍割兆億万円ポキメミトヘh㌶㌧度平';

/** Behind the dot, in digits. */
const MOST_DECIMALS = 2;

function endOfUnseen(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) >= FIRST_UNSEEN && UNSEEN.includes(text.charAt(end))) end++;
  return end;
}

/** Whether three digits follow the blank, and one to three stand before it. */
const isGroup = (scanned: ScannedText, blank: number): boolean =>
  endOfRun(scanned, blank + 1) === blank + 1 + GROUP && endOfRun(scanned, blank - GROUP - 1) !== blank;

/** Where the run of digits of any script ends that begins at the offset. */
function endOfRun(scanned: ScannedText, at: number): number {
  let end = at;
  while (isDigit(scanned, end)) end++;
  return end;
}

/** The one mark that is a decimal mark in every text, whatever the marks around it. */
export const ARABIC_DECIMAL = '٫';

/** Marks and blanks of other scripts, as the ASCII ones that do the same. */
const ASCII: Readonly<Record<string, string>> = {
  '٬': "'",
  '．': '.',
  [MIDDLE_DOT]: '.',
  '，': ',',
  '’': "'",
  ...Object.fromEntries(BLANKS.split('').map((blank) => [blank, ' '])),
  ...Object.fromEntries(UNSEEN.split('').map((sign) => [sign, ''])),
};

/** Digits of any script as 0-9 and separators as ASCII marks, but for the Arabic decimal mark; one unit for each that is seen. */
export function toAsciiDigits(written: string): string {
  if (/^[\d.,' ]+$/.test(written)) return written;
  return written.replace(/[\u0080-\uFFFF]/g, (unit) => ASCII[unit] ?? asciiDigit(unit));
}

/** Whether the unit is one of 0-9. */
export const isAsciiDigit = (unit: number): boolean => unit > 47 && unit < 58;

const isDigitUnit = (unit: number): boolean => (traitsOf(unit) & DIGIT) !== 0;

/** Every script keeps its ten digits in one run of Unicode; what is no digit stays as it is. */
function asciiDigit(digit: string): string {
  const unit = digit.charCodeAt(0);
  if (!isDigitUnit(unit)) return digit;
  let value = 0;
  while (value < 9 && isDigitUnit(unit - value - 1)) value++;
  return String(value);
}
