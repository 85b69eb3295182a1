import type { Quantity } from './quantity';
import type { Statement } from './statements';

/**
 * How often a report states an amount that another, unrelated report states too: by kind, and by the digits it is
 * stated with (one, two, three, four and more). Counted over all pairs of 204 real news articles and releases in 24
 * languages (`npm run measure:twins -- --rates` prints them anew), rounded up; a single digit more so, as texts of one
 * trade share them.
 */
const CHANCE: Readonly<Record<string, readonly number[]>> = {
  count: [0.05, 0.015, 0.007, 0.005],
  percent: [0.05, 0.012, 0.008, 0.004],
  'percentage-point': [0.05, 0.004, 0.003, 0.003],
  multiple: [0.12, 0.01, 0.005, 0.005],
  money: [0.02, 0.005, 0.002, 0.002],
  price: [0.1, 0.04, 0.02, 0.02],
  measure: [0.02, 0.003, 0.001, 0.0008],
};
/** Statements of an average report of those: one with more has more chances to state an amount by chance. */
const AVERAGE_STATEMENTS = 10;
/** Money below this is the price of a thing, and texts are full of the same prices. */
const PRICES_BELOW = 1000;
/** As many reports as the rates above weigh beside a library's own counts. */
const WEIGHT_OF_RATES = 50;

/** What a library tells of an amount. */
export interface Occurrence {
  /** Reports in the library, and those of them that state the amount. */
  readonly reports: number;
  readonly stating: number;
}

/** Whether an amount can tell one release from another at all: "50 %", "100 million" and "twice" cannot. */
export const isTelling = ({ forms }: Statement): boolean =>
  forms.some((form) => form.digits > 1 && form.dimension !== 'multiple' && !isThird(form));

/**
 * 0..1: how probable it is that an unrelated report states this amount.
 * @param statements How many numbers that report states.
 */
export function chanceOf(statement: Statement, { reports, stating }: Occurrence, statements: number): number {
  const rate = Math.min(...statement.forms.map(rateOf));
  const inLibrary = (stating + WEIGHT_OF_RATES * rate) / (reports + WEIGHT_OF_RATES);
  return Math.min(0.5, inLibrary * Math.max(1, statements / AVERAGE_STATEMENTS));
}

function rateOf(quantity: Quantity): number {
  const { dimension, digits, value } = quantity;
  const named = dimension.split(' ', 1)[0] ?? '';
  const kind = named === 'money' && value < PRICES_BELOW ? 'price' : named;
  const rates = CHANCE[kind] ?? CHANCE.measure ?? [];
  return rates[Math.min(isThird(quantity) ? 1 : digits, rates.length) - 1] ?? 1;
}

/** "a third" and "two thirds" are read with four digits and stated with none. */
const isThird = ({ dimension, value }: Quantity): boolean =>
  dimension === 'percent' && (value === 33.33 || value === 66.67);
