/** From here on numbers are shortened ("11.35B"); every digit is shown on request. */
const COMPACT_FROM = 1_000_000;
/** From here on the words for thousands run out, and plain numbers are shown as powers of ten. */
const POWERS_FROM = 1e15;
/** Digits of a shortened number: as many as news use ("99.84 billion"). */
const COMPACT_DIGITS = 4;
/** Digits of a number that was computed, not stated. */
const COMPUTED_DIGITS = 4;
/** All digits that a double holds for sure. */
const EXACT_DIGITS = 15;
/** A number with its scale word written out fits the value column up to here ("99,84 tỷ CN¥"). */
const LONG_FORM_FITS = 13;
/** Signs that several currencies share: there the code is shown. */
const SHARED_SIGNS = new Set(['$', '¥', '￥', '£', 'kr', 'kr.', 'Rs', 'Rs.', '元']);

/** What `Intl.NumberFormat` is told about the unit. */
export type UnitStyle = Pick<Intl.NumberFormatOptions, 'style' | 'currency' | 'unit' | 'unitDisplay'>;

/** A number, or a range when `upper` is not null. */
export interface NumberOrRange {
  readonly value: number;
  readonly upper: number | null;
}

/** How many of a number's digits are shown: shortened, all of them, or as many as a computed number deserves. */
export type Digits = 'short' | 'exact' | 'computed';

/**
 * A number or range in the reader's locale.
 * @example formatNumber({ value: 11350000000, upper: null }, { style: 'currency', currency: 'CNY' }, 'short', 'en') // 'CN¥11.35B'
 */
export function formatNumber(
  number: NumberOrRange,
  style: UnitStyle,
  digits: Digits,
  locale: string,
): string {
  if (!style.style && largest(number) >= POWERS_FROM) return formatPowers(number, locale);
  const options = { ...style, ...currencyDisplay(style, locale), ...digitOptions(number, digits) };
  if (options.notation !== 'compact') return formatWith(options, number, locale);
  const long = withLongScaleWord(options, number, locale);
  return long.length <= LONG_FORM_FITS ? long : formatWith(options, number, locale);
}

const largest = ({ value, upper }: NumberOrRange): number => Math.max(Math.abs(value), Math.abs(upper ?? 0));

function digitOptions(number: NumberOrRange, digits: Digits): Intl.NumberFormatOptions {
  const isLarge = largest(number) >= COMPACT_FROM;
  if (digits !== 'exact' && isLarge) return { notation: 'compact', maximumSignificantDigits: COMPACT_DIGITS };
  return { maximumSignificantDigits: digits === 'computed' ? COMPUTED_DIGITS : EXACT_DIGITS };
}

function currencyDisplay(style: UnitStyle, locale: string): Intl.NumberFormatOptions {
  if (style.style !== 'currency') return {};
  const parts = numberFormat(locale, style).formatToParts(1);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? '';
  // Beside text from right to left, a sign of letters and a symbol comes apart ("CN¥" shows as "¥CN").
  const comesApart =
    /[a-z]/i.test(sign) && !/^[a-z]+$/i.test(sign) && parts.some(({ value }) => RIGHT_TO_LEFT.test(value));
  return SHARED_SIGNS.has(sign) || comesApart ? { currencyDisplay: 'code' } : {};
}

const formats = new Map<string, Intl.NumberFormat>();

/** The platform's format, made once: making one takes longer than all that is written with it. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** Letters of Hebrew, Arabic and their neighbors, and the mark that stands for them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F]/;

function formatWith(
  options: Intl.NumberFormatOptions,
  { value, upper }: NumberOrRange,
  locale: string,
): string {
  const format = numberFormat(locale, options);
  return upper === null ? format.format(value) : format.formatRange(value, upper);
}

/** Locales have no long compact form for currencies, and some short ones are hard to read ("99,84 T CN¥" in Vietnamese). */
function withLongScaleWord(options: Intl.NumberFormatOptions, number: NumberOrRange, locale: string): string {
  if (options.style !== 'currency') return formatWith({ ...options, compactDisplay: 'long' }, number, locale);
  const plain = { notation: 'compact', compactDisplay: 'long' } as const;
  const scaleWord = numberFormat(locale, plain)
    .formatToParts(number.upper ?? number.value)
    .find((part) => part.type === 'compact')?.value;
  const format = numberFormat(locale, options);
  const parts =
    number.upper === null
      ? format.formatToParts(number.value)
      : format.formatRangeToParts(number.value, number.upper);
  const spaced = parts.some((part, index) => part.type === 'literal' && parts[index + 1]?.type === 'compact');
  const joined = parts.map((part) =>
    part.type === 'compact' && spaced ? (scaleWord ?? part.value) : part.value,
  );
  return joined.join('');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function formatPowers({ value, upper }: NumberOrRange, locale: string): string {
  const lower = formatPower(value, locale);
  return upper === null ? lower : `${lower} – ${formatPower(upper, locale)}`;
}

function formatPower(value: number, locale: string): string {
  const [significand = '', exponent = ''] = value.toExponential().split('e+');
  const power = `10${[...exponent].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('')}`;
  if (significand === '1') return power;
  const shown = numberFormat(locale, { maximumSignificantDigits: COMPUTED_DIGITS }).format(
    Number(significand),
  );
  return `${shown} × ${power}`;
}
