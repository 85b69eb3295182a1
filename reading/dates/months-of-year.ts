import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { isBeforeYear } from './bare-number';
import { MONTHS_IN_YEAR } from './calendar';
import { isAround, isClose, isUnit, skipJoiner } from './date-context';
import type { Parts } from './date-parts';
import { partNumbersAt } from './part-number';

/** Which end of a year the months are at. */
type Side = 'first' | 'last';

/** The words that name months by their number: which they are said to be, and the token that ends them. */
interface NamedMonths {
  readonly side: Side | null;
  readonly end: number;
}

/**
 * "first nine months", "nio första månaderna", "9 tháng đầu năm", "last three months of 2025". What is not said to be the
 * first may be a duration, and is months of a year only where that follows ("девять месяцев 2025 года").
 */
export function readMonthsOfYear(tokenized: TokenizedText, at: number, parts: Parts): number {
  const opener = sideAt(tokenized, at);
  const number = opener ? at + 1 : at;
  for (const { value, taken } of partNumbersAt(tokenized, number)) {
    const named = readNamed(tokenized, number + taken, opener);
    if (!named || value < FEWEST || value > MOST || parts.months) continue;
    const { side, end } = named;
    const isOfYear = side === 'first' || isBeforeItsYear(tokenized, end);
    if (!isOfYear || !(side || isLedIn(tokenized, number))) continue;
    parts.months = side === 'last' ? [MONTHS_IN_YEAR + 1 - value, MONTHS_IN_YEAR] : [1, value];
    return end + 1 - at;
  }
  return 0;
}

const FEWEST = 2;
const MOST = 11;

/** The months whose number stands before the token, behind a word for a side if there is one. */
function readNamed(tokenized: TokenizedText, next: number, opener: Side | null): NamedMonths | null {
  const { tokens } = tokenized;
  if (!isClose(tokenized, next - 1)) return null;
  if (isAround(tokens[next], 'firstMonths', 'after')) return { side: 'first', end: next };
  const between = opener ? null : sideAt(tokenized, next);
  const months = between ? next + 1 : next;
  if (!isUnit(tokens[months], (id) => id === 'month')) return null;
  const isLast = !opener && isClose(tokenized, months) && isWordForLast(tokens[months + 1]);
  return { side: opener ?? between ?? (isLast ? 'last' : null), end: isLast ? months + 1 : months };
}

/** The side that the token is a word for, where the next one is close behind it. */
function sideAt(tokenized: TokenizedText, at: number): Side | null {
  const token = tokenized.tokens[at];
  if (!isClose(tokenized, at)) return null;
  if (isAround(token, 'firstMonths', 'before')) return 'first';
  return isWordForLast(token) ? 'last' : null;
}

/** "last", "final", "letzten", "cuối". */
const isWordForLast = (token: Token | undefined): boolean =>
  entryOf(token, 'ordinal')?.nth === -1 ||
  (entryOf(token, 'turn')?.offset ?? 0) < 0 ||
  entryOf(token, 'edge')?.edge === 'end';

/** "9 months of 2025", "9 tháng năm 2025": whether a year follows the token that ends the months. */
export function isBeforeItsYear(tokenized: TokenizedText, end: number): boolean {
  if (!isClose(tokenized, end)) return false;
  return (
    isBeforeYear(tokenized, end) ||
    isAround(tokenized.tokens[skipJoiner(tokenized, end + 1)], 'year', 'before')
  );
}

/** Whether no other word stands right before the number: "the busiest three months of 2025" are not the first, nor "the remaining". */
const isLedIn = (tokenized: TokenizedText, number: number): boolean =>
  number === 0 ||
  (/^\P{L}*$/u.test(gapAfter(tokenized, number - 1)) && !entryOf(tokenized.tokens[number - 1], 'rest'));
