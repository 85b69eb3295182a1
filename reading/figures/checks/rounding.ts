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

/** From here on the zeros that end a number without a scale word may be its rounding: "25,000" is 24,500 to 25,500. */
const ROUND_ZEROS = /0{2,}$/;

/**
 * What a stated number may be rounded from: "1.56 million" is 1,555,000 to 1,565,000. Null where its digits do not
 * show it ("two billion", "2조 300억").
 */
export function roundingOf({ quote, value }: Stated): Interval | null {
  const written = digitsOf(quote);
  if (written === '' || value === 0) return null;
  const step = Math.abs(value) / Number(written);
  const power = Math.round(Math.log10(step));
  if (Math.abs(step / 10 ** power - 1) > ALMOST_EQUAL) return null;
  const zeros = power === 0 ? (ROUND_ZEROS.exec(written)?.[0].length ?? 0) : 0;
  const half = 10 ** (power + zeros) / 2;
  return { low: Math.abs(value) - half, high: Math.abs(value) + half };
}

/** Room for the last bits of doubles. */
const ALMOST_EQUAL = 1e-9;

/** The digits of a quote as 0-9, zeros in front and all else left out; "" where there are none. */
const digitsOf = (quote: string): string => toAsciiDigits(quote).replace(/\D/g, '').replace(/^0+/, '');

/** Whether no number lies in both. */
export const areApart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

/** Digits of a computed number that are shown. */
const SHOWN_DIGITS = 4;

/** A computed number with as many digits as it deserves. */
export const shown = (value: number): number => Number(value.toPrecision(SHOWN_DIGITS));
