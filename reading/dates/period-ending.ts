import { isBefore } from '../languages/entry';
import { entryOf, gapAfter, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { type CalendarDay, DAY_LENGTH, daysInMonth, monthsBetween, parseDay, shiftMonth } from './calendar';
import { isNear, isUnit } from './date-context';
import { partNumber, type Reference } from './date-parts';
import type { ReadDate } from './numeric-date';
import { readWrittenDate } from './written-date';

/** Months in a period that a word names by itself ("year", "second quarter"). */
const MONTHS_IN: Readonly<Record<string, number>> = { year: 12, quarter: 3, 'half-year': 6 };

/** "nine months ended 30 September 2025", "year to June 2025", "exercice clos le 31 mars 2025": the months up to that day. */
export function readPeriodEnding(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const length = lengthAt(tokenized, index);
  const from = length ? behindEnded(tokenized, length.next) : -1;
  const end = from > 0 ? readWrittenDate(tokenized, from, reference) : null;
  const month = end && lastMonth(end.date);
  if (!length || !end || !month) return null;
  return {
    ...end,
    span: [tokenized.tokens[index]?.span[0] ?? 0, end.span[1]],
    date: monthsBetween(shiftMonth(month, 1 - length.months), month),
  };
}

/** The month that a period ends with, from one of its last days or its name alone. */
function lastMonth(date: string): CalendarDay | null {
  const month = /^\d{4}-(?:0\d|1[0-2])$/.test(date) ? parseDay(`${date}-01`) : null;
  const day = parseDay(date);
  const isEnd = day && day.day >= daysInMonth(day.year, day.month) - DAYS_SHORT && date.length === DAY_LENGTH;
  return month ?? (isEnd ? day : null);
}

/** Accounts of 52 weeks end some days before the month does. */
const DAYS_SHORT = 6;

/** "nine months", "fiscal year", "second quarter". */
function lengthAt(tokenized: TokenizedText, index: number): { months: number; next: number } | null {
  const token = tokenized.tokens[index];
  const part = entryOf(token, 'around', isBefore)?.part ?? token?.roles.find((role) => role in MONTHS_IN);
  const months = part && MONTHS_IN[part];
  const share = entryOf(tokenized.tokens[index - 1], 'scale-part')?.value ?? 1; // "half year ended"
  if (months) return { months: months * share, next: index + 1 };
  const count = partNumber(token);
  if (count === null || count <= 0 || count > MOST_MONTHS) return null;
  const unit = wordAt(tokenized, index + 1) === '-' ? index + 2 : index + 1;
  return isMonth(tokenized.tokens[unit]) && isNear(tokenized, index)
    ? { months: count, next: unit + 1 }
    : null;
}

const MOST_MONTHS = 24;

const isMonth = (token: Token | undefined): boolean => isUnit(token, (id) => id === 'month');

/** Where the day begins behind a word for "ended" and an article; -1 where no such word stands at the token. */
function behindEnded(tokenized: TokenizedText, at: number): number {
  const { tokens } = tokenized;
  if (!entryOf(tokens[at], 'ended') || gapAfter(tokenized, at - 1) !== ' ') return -1;
  return entryOf(tokens[at + 1], 'date-joiner') || entryOf(tokens[at + 1], 'as-of') ? at + 2 : at + 1;
}
