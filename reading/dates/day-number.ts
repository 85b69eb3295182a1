import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { isAround, isDayEnding, isNear } from './date-context';

/** The number of a day, and how many tokens say it. */
export interface DayNumber {
  readonly value: number;
  readonly taken: number;
  /** Whether its form counts ("22nd", "third", "22."): such a number is no amount. */
  readonly isOrdinal: boolean;
}

const LAST_DAY = 31;

/** The number from 1 to 31 at the token, in digits or words: "22", "22nd", "third", "twenty-second"; null for none. */
export function readDayNumber(tokenized: TokenizedText, at: number): DayNumber | null {
  const token = tokenized.tokens[at];
  if (token?.digits) return readDigits(tokenized, at, token.digits);
  const first = spelledNumber(token);
  if (!first) return null;
  const joiner = entryOf(tokenized.tokens[at + 1], 'tens-joiner') ? 1 : 0;
  const isTens = !first.isOrdinal || first.value % 10 === 0;
  const ones =
    first.value >= 20 && isTens && isNear(tokenized, at) && isNear(tokenized, at + joiner) // "treinta y uno"
      ? spelledNumber(tokenized.tokens[at + 1 + joiner])
      : null;
  if (ones && ones.value > 0 && ones.value < 10)
    return inRange({ value: first.value + ones.value, taken: 2 + joiner, isOrdinal: ones.isOrdinal });
  return inRange({ value: first.value, taken: 1, isOrdinal: first.isOrdinal });
}

function readDigits(tokenized: TokenizedText, at: number, digits: string): DayNumber | null {
  if (digits.length > 2 || !/^\d{1,2}$/.test(digits)) return null;
  const ending = tokenized.tokens[at + 1];
  const isOrdinal = isDayEnding(ending) && gapAfter(tokenized, at) === '';
  return inRange({ value: Number(digits), taken: isOrdinal ? 2 : 1, isOrdinal });
}

const inRange = (day: DayNumber): DayNumber | null => (day.value >= 1 && day.value <= LAST_DAY ? day : null);

function spelledNumber(token: Token | undefined): { value: number; isOrdinal: boolean } | null {
  const nth = entryOf(token, 'ordinal')?.nth;
  if (nth !== undefined && nth > 0) return { value: nth, isOrdinal: true };
  const value = entryOf(token, 'value')?.value;
  return value === undefined ? null : { value, isOrdinal: false };
}

/** A day's number in digits, behind its word if it has one ("ngày 3", "3日", "3."). */
export interface NamedDay {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Whether its word or its form says that it is a day. */
  readonly isNamed: boolean;
}

/** The day's number at the token; null where there is none. */
export function readNamedDay(tokenized: TokenizedText, index: number): NamedDay | null {
  const opens = isAround(tokenized.tokens[index], 'day', 'before');
  const at = opens ? index + 1 : index;
  const day = tokenized.tokens[at]?.digits ? readDayNumber(tokenized, at) : null;
  return day && { value: day.value, next: at + day.taken, isNamed: day.isOrdinal || opens };
}
