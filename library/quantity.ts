import type { Figure } from '../reading/figures/figure';
import { toBaseUnit } from './si-units';

/** A number as stated, with what makes it comparable over languages and units. */
export interface Quantity {
  /** "money CNY", "percent", "count", the base unit of a measure, or the text's own symbol. */
  readonly dimension: string;
  /** As stated; the lower bound of a range. */
  readonly value: number;
  readonly upper: number | null;
  /** What one of the stated unit is in the base unit; 1 for all but measures. */
  readonly factor: number;
  /** Significant digits as stated: 83,380,000,000 has four. */
  readonly digits: number;
}

/** More digits than any text states; beyond them is the noise of doubles. */
const MOST_DIGITS = 9;
/** A single digit ("80 billion") may stand for much: it is taken as rounded only where it is this near. */
const SINGLE_DIGIT_REACH = 0.01;
/** Two numbers that are one when rounded to two digits or more are no further apart: said first, for rounding takes time. */
const ROUNDED_REACH = 0.1;
/** Two units that no power of ten joins: "1,000 acres" are the "405 hectares" of another language, "2 miles" its "3.2 km". */
const CONVERTED_REACH = 0.005;
const CONVERTED_REACH_OF_FEW_DIGITS = 0.02;
/** Digits that make a converted value precise. */
const CONVERTED_DIGITS = 3;

/** The quantity of a value and its unit; null for zero, which tells nothing. */
export function toQuantity(
  kind: Figure['kind'],
  value: number,
  upper: number | null,
  unit: string,
): Quantity | null {
  if (value === 0 || !Number.isFinite(value)) return null;
  const digits = Math.max(countDigits(value), upper === null ? 0 : countDigits(upper));
  const { base, factor } = kind === 'measure' ? toBaseUnit(unit) : { base: kind, factor: 1 };
  return { dimension: kind === 'money' ? `money ${unit}` : base, value, upper, factor, digits };
}

/** Significant digits of a stated number. */
export function countDigits(value: number): number {
  const [significand = ''] = trim(Math.abs(value)).toExponential().split('e');
  return significand.replace('.', '').length;
}

/** Whether two texts can mean the same amount: equal, or the one rounds to the other. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || (a.upper === null) !== (b.upper === null)) return false;
  const isNear = nearness(a, b);
  return isNear(a.value, b.value) && (a.upper === null || b.upper === null || isNear(a.upper, b.upper));
}

/** Tells whether a number of the first quantity's unit is one of the second's. */
function nearness(a: Quantity, b: Quantity): (one: number, other: number) => boolean {
  const ratio = a.factor / b.factor;
  const digits = Math.min(a.digits, b.digits);
  const within = (reach: number) => (one: number, other: number) =>
    Math.abs(one * ratio - other) <= reach * Math.max(Math.abs(one * ratio), Math.abs(other));
  const couldRound = within(ROUNDED_REACH);
  if (!isPowerOfTen(ratio)) {
    return within(digits < CONVERTED_DIGITS ? CONVERTED_REACH_OF_FEW_DIGITS : CONVERTED_REACH);
  }
  if (digits === 1) return within(SINGLE_DIGIT_REACH);
  return (one, other) =>
    couldRound(one, other) && roundTo(trim(one * ratio), digits) === roundTo(other, digits);
}

const trim = (value: number): number => Number(value.toPrecision(MOST_DIGITS));

/** 0.001 and the like: shifting the decimal point keeps the stated digits. */
const isPowerOfTen = (factor: number): boolean => {
  const power = Math.log10(factor);
  return Math.abs(power - Math.round(power)) < 1e-9;
};

/** The value rounded to so many significant digits. */
const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Digits of the base unit that keys are made with. */
const keyDigits = ({ digits, factor }: Quantity): number =>
  Math.min(isPowerOfTen(factor) ? digits : Math.max(digits, CONVERTED_DIGITS), MOST_DIGITS);

/** Under which key a library counts a quantity: its own value, as far as it is stated. */
export const ownKey = (quantity: Quantity): string => keyAt(quantity, keyDigits(quantity));

/**
 * All keys under which a quantity can be looked up: its value in the base unit, and what it is when rounded to fewer
 * digits, down to two. Two quantities that agree share one, but for those that are merely near (`agree`).
 */
export function lookupKeys(quantity: Quantity): readonly string[] {
  const most = keyDigits(quantity);
  const keys = new Set([keyAt(quantity, most)]);
  for (let digits = 2; digits < most; digits++) keys.add(keyAt(quantity, digits));
  return [...keys];
}

const keyAt = ({ dimension, value, factor }: Quantity, digits: number): string =>
  `${dimension} ${roundTo(trim(value * factor), digits)}`;
