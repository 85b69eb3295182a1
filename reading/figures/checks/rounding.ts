import { toAsciiDigits } from '../../languages/digits';

/** The numbers from `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An amount in the words of the text, and its value. */
export interface Stated {
  readonly quote: string;
  readonly value: number;
}

/** From here on the zeros that end a whole number may be its rounding: "25,000" is 24,500 to 25,500. */
const ROUND_ZEROS = /0{2,}$/;

/** Digits with nothing but letters between them, as no decimals have: "500 million" and "55亿7000万" may be rounded, "5.00 million" is not. */
const NO_DECIMALS = /^\P{Nd}*\p{Nd}+(?:\p{L}{1,2}\p{Nd}+)*\P{Nd}*$/u;

/**
 * What a stated number may be rounded from: "1.56 million" is 1,555,000 to 1,565,000. Null where its digits do not
 * show it ("two billion", "2조 300억").
 */
export function roundingOf({ quote, value }: Stated): Interval | null {
  const written = toAsciiDigits(quote).replace(/\D/g, '');
  const step = Math.abs(value) / Number(written);
  const power = Math.round(Math.log10(step));
  if (!(Math.abs(step / 10 ** power - 1) <= ALMOST_EQUAL)) return null; // NaN without digits, and for nought
  const isWhole = power === 0 || NO_DECIMALS.test(quote);
  const zeros = isWhole ? (ROUND_ZEROS.exec(written)?.[0].length ?? 0) : 0;
  const half = 10 ** (power + zeros) / 2;
  return { low: Math.abs(value) - half, high: Math.abs(value) + half };
}

/** Room for the last bits of doubles. */
const ALMOST_EQUAL = 1e-9;

/** Whether no number lies in both. */
export const areApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** Digits of a computed number that are shown. */
const SHOWN_DIGITS = 4;

/** A computed number with as many digits as it deserves. */
export const shown = (value: number): number => Number(value.toPrecision(SHOWN_DIGITS));
