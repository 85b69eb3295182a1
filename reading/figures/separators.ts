import { ARABIC_DECIMAL } from '../languages/digits';
import type { TokenizedText } from '../languages/tokens';

/** Which mark is the decimal mark where a text leaves it open ("1.234"). */
export type DecimalMark = '.' | ',';

/** Numbers of the other style that a text must hold, without one of the language's own, to be read in that style. */
const ENOUGH_OF_THE_OTHER = 2;

/**
 * The decimal mark of a text: the language's own, unless the text's numbers that can be read one way only speak
 * against it, as where a Vietnamese page keeps the English style of a translated release.
 */
export function decimalMarkOf({ tokens, lexicon }: TokenizedText): DecimalMark {
  const own: DecimalMark = lexicon.language.pack.numbers.decimal === ',' ? ',' : '.';
  let forOwn = 0;
  let forOther = 0;
  for (const { digits } of tokens) {
    const mark = digits !== null && /[.,]/.test(digits) ? certainDecimalMark(digits) : null;
    if (mark === own) forOwn++;
    else if (mark) forOther++;
  }
  const other: DecimalMark = own === '.' ? ',' : '.';
  return forOwn === 0 && forOther >= ENOUGH_OF_THE_OTHER ? other : own;
}

/** The decimal mark that the number can only have been written with; null when it tells none. */
function certainDecimalMark(digits: string): DecimalMark | null {
  const both = /^\d{1,3}(?:([.,])\d{3})+([.,])\d+$/.exec(digits);
  if (both && both[1] !== both[2]) return both[2] as DecimalMark; // the pattern admits nothing else
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return '.';
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return ',';
  const single = /^\d+([.,])\d{1,2}$/.exec(digits);
  return single ? (single[1] as DecimalMark) : null; // the pattern admits nothing else
}

/** Longest run of digits and separators that states an amount; longer ones are codes, and cost time. */
const LONGEST_NUMBER = 40;

/**
 * The number as plain decimal text ("1234.5"), or null when the separators make no number ("1.2.3", "12,34,5").
 * @param digits ASCII digits with their separators as `Token.digits` gives them; the Arabic decimal mark may be among them.
 */
export function parseDigits(digits: string, decimal: DecimalMark): string | null {
  if (/^\d+$/.test(digits)) return digits.length > LONGEST_NUMBER ? null : digits;
  if (digits.length > LONGEST_NUMBER) return null;
  if (digits.includes(ARABIC_DECIMAL)) return parseArabic(digits);
  const text = digits.replace(/[ '·]/g, "'");
  if (/^\d+$/.test(text)) return text;
  if (/^[.,]\d+$/.test(text)) return `0.${text.slice(1)}`;
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const isDecimal =
    last !== "'" && marks.indexOf(last) === marks.length - 1 && readsAsDecimal(text, marks, last, decimal);
  const whole = isDecimal ? text.slice(0, text.lastIndexOf(last)) : text;
  const fraction = isDecimal ? text.slice(text.lastIndexOf(last) + 1) : '';
  if (!isGrouped(whole)) return null;
  const joined = whole.replace(/\D/g, '');
  return fraction ? `${joined}.${fraction}` : joined;
}

function parseArabic(digits: string): string | null {
  const [before = '', fraction = '', ...more] = digits.split(ARABIC_DECIMAL);
  const whole = before === '' ? '0' : parseDigits(before, '.');
  const isNumber = more.length === 0 && /^\d+$/.test(fraction) && whole !== null && !whole.includes('.');
  return isNumber ? `${whole}.${fraction}` : null;
}

function readsAsDecimal(text: string, marks: string, last: string, decimal: DecimalMark): boolean {
  if (marks.length > 1) return true;
  const [before = '', after = ''] = text.split(last);
  if (after.length !== 3 || before.length > 3 || /^0/.test(before)) return true;
  return last === decimal;
}

/** Groups of three after a first of one to three, or Indian groups of two before the last three; one mark throughout. */
function isGrouped(whole: string): boolean {
  if (/^\d+$/.test(whole)) return true;
  const mark = /\D/.exec(whole)?.[0] ?? '';
  const groups = whole.split(mark);
  const rest = groups.slice(1);
  if (groups.some((group) => !/^\d+$/.test(group)) || (groups[0]?.length ?? 0) > 3) return false;
  const last = rest.at(-1)?.length;
  return (
    last === 3 &&
    (rest.every((group) => group.length === 3) ||
      (mark === ',' && rest.slice(0, -1).every((group) => group.length === 2)))
  );
}
