import { ARABIC_DECIMAL, isAsciiDigit } from '../../languages/digits';
import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token, type TokenizedText } from '../../languages/tokens';
import { unitsBefore } from '../../text/units-before';

/** Which mark is the decimal mark where a text leaves it open ("1.234"). */
export type DecimalMark = '.' | ',';

/** Numbers of the other style that a text must hold, without one of the language's own, to be read in that style; an amount ("22.4%") tells by itself. */
const ENOUGH_OF_THE_OTHER = 2;

/**
 * The decimal mark of a text: the language's own, unless the text's numbers that can be read one way only speak
 * against it, as where a Vietnamese page keeps the English style of a translated release.
 */
export function decimalMarkOf({ text, tokens, language }: TokenizedText): DecimalMark {
  const { pack, overlay } = language;
  const own: DecimalMark = pack.numbers.decimal === ',' ? ',' : '.';
  const other: DecimalMark = own === '.' ? ',' : '.';
  let forOwn = 0;
  let forOther = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { digits, span } = tokens[at] as Token; // within the list
    if (!digits || lastMark(digits) < 0 || IN_NAME.test(unitsBefore(text, span[0], NAME_REACH))) continue;
    const next = tokens[at + 1];
    const isRounded = overlay.numbers.eitherMark && ROUNDED.test(digits) && entryOf(next, 'scale');
    const mark = isRounded ? other : certainDecimalMark(digits);
    // "81.121 passasjerer": of what is counted there are thousands, and no thousandths
    const isUnit = isAmount(next);
    if (mark ? mark === own : digits.at(-4) === other && (!isUnit || digits.endsWith('000'))) forOwn++;
    else if (mark) forOther += isUnit ? ENOUGH_OF_THE_OTHER : TIME.test(digits) ? 0 : 1;
  }
  return forOwn === 0 && forOther >= ENOUGH_OF_THE_OTHER ? other : own;
}

/** Whether the word behind a number makes it one; that of an hour may follow a time of day. */
const isAmount = (word: Token | undefined): boolean =>
  hasRole(word, AMOUNT) && !entryOf(word, 'unit', ({ id }) => id === 'hour');

/** "V126-3.3 MW": the model of a turbine is written as its maker writes it. */
const IN_NAME = /\p{L}\d*-$/u;
const NAME_REACH = 6;

/** "9.30 Uhr", "3.10.": two short numbers are a time or a day as well, where no word of an amount follows. */
const TIME = /^\d\d?\.\d\d?$/;

const AMOUNT = roleSet('currency', 'percent', 'scale', 'unit');

/** "4,700 millones": nobody ends decimals of an amount in a zero. */
const ROUNDED = /^\d{1,3},\d\d0$/;

/** "100,000 pesos": nobody gives so much to three zeros behind its decimal mark. "3,000 %" is said of interest. */
const COMMA_THOUSANDS = /^[1-9]\d{1,2},000$/;

/** The decimal mark that the number can only have been written with; undefined when it tells none. */
function certainDecimalMark(digits: string): DecimalMark | undefined {
  if (COMMA_THOUSANDS.test(digits)) return '.';
  const [, group, mark] = /^\d{1,3}(?:([.,])\d{3})+([.,])\d+$/.exec(digits) ?? [];
  if (group && group === mark) return mark === ',' ? '.' : ',';
  return (mark ?? /^\d+([.,])\d{1,2}$/.exec(digits)?.[1]) as DecimalMark | undefined; // the patterns admit nothing else
}

/** Longest run of digits and separators that states an amount; longer ones are codes, and cost time. */
const LONGEST_NUMBER = 40;

/**
 * The number as plain decimal text ("1234.5"), or null when the separators make no number ("1.2.3", "12,34,5").
 * @param digits ASCII digits with their separators as `Token.digits` gives them; the Arabic decimal mark may be among them.
 */
export function parseDigits(digits: string, decimal: DecimalMark): string | null {
  if (digits.length > LONGEST_NUMBER) return null;
  const end = lastMark(digits);
  if (end < 0) return digits;
  if (digits.includes(ARABIC_DECIMAL)) return parseArabic(digits);
  const text = digits.replace(/[ ·]/g, "'");
  const mark = text.charAt(end);
  const fraction = text.slice(end + 1);
  if (end === 0) return `0.${fraction}`;
  const whole = text.slice(0, end);
  const isDecimal =
    mark !== "'" &&
    !whole.includes(mark) &&
    (lastMark(whole) >= 0 ||
      readsAsDecimal(whole, fraction) ||
      (mark === decimal && !COMMA_THOUSANDS.test(text)));
  if (!isDecimal) return joinGroups(text);
  const joined = joinGroups(whole);
  return joined === null ? null : `${joined}.${fraction}`;
}

/** Where the last sign stands that is no digit; -1 when there is none. */
function lastMark(digits: string): number {
  let at = digits.length - 1;
  while (at >= 0 && isAsciiDigit(digits.charCodeAt(at))) at--;
  return at;
}

function parseArabic(digits: string): string | null {
  const [before = '', fraction = '', ...more] = digits.split(ARABIC_DECIMAL);
  const whole = before === '' ? '0' : parseDigits(before, '.');
  const isNumber = more.length === 0 && /^\d+$/.test(fraction) && whole !== null && !whole.includes('.');
  return isNumber ? `${whole}.${fraction}` : null;
}

/** Whether what stands before and behind the only mark of a number is no thousand and its rest. */
const readsAsDecimal = (before: string, after: string): boolean =>
  after.length !== 3 || before.length > 3 || before.startsWith('0');

/**
 * The digits of groups of three after a first of one to three, or of Indian groups of two before the last three, one mark
 * throughout; null of any others.
 */
function joinGroups(whole: string): string | null {
  if (lastMark(whole) < 0) return whole;
  const mark = /\D/.exec(whole)?.[0] ?? '';
  const groups = whole.split(mark);
  const rest = groups.slice(1);
  if (groups.some((group) => group === '' || lastMark(group) >= 0) || (groups[0]?.length ?? 0) > 3)
    return null;
  const isGrouped =
    rest.at(-1)?.length === 3 &&
    (rest.every((group) => group.length === 3) ||
      (mark === ',' && rest.slice(0, -1).every((group) => group.length === 2)));
  return isGrouped ? groups.join('') : null;
}
