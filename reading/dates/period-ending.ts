import { entryOf, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { type CalendarDay, DAY_LENGTH, daysInMonth, monthsBetween, parseDay, shiftMonth } from './calendar';
import { isNear, isUnit, skipArticle } from './date-context';
import { partNumber, type Reference } from './date-parts';
import { dateAt, type ReadDate } from './numeric-date';
import { endOf } from './spoken';
import { readWrittenDate } from './written-date';

/** Months in a period that a word names by itself ("year", "second quarter"). */
const MONTHS_IN: Readonly<Record<string, number>> = { year: 12, quarter: 3 };

/** "nine months ended 30 September 2025", "year to June 2025", "exercice clos le 31 mars 2025": the months up to that day. */
export function readPeriodEnding(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const length = lengthAt(tokenized, index);
  const from = length ? behindEnded(tokenized, length.next) : -1;
  const end = from > 0 ? readWrittenDate(tokenized, from, reference) : null;
  const date = end && monthsUpTo(end, length);
  return date ? dateAt(tokenized, index, end.next, date) : null;
}

/** "截至9月30日止三個月", "31 मार्च 2026 को समाप्त वित्त वर्ष": the same where the day comes first; null where no period follows it. */
export function readPeriodEnded(tokenized: TokenizedText, index: number, end: ReadDate): ReadDate | null {
  const length = entryOf(tokenized.tokens[end.next], 'ended') ? lengthAt(tokenized, end.next + 1) : null;
  const date = monthsUpTo(end, length);
  return length && date ? dateAt(tokenized, index, length.next, date) : null;
}

/** So many months up to the one that a day closes; null where it closes none. */
function monthsUpTo({ date }: ReadDate, length: Length | null): string | null {
  const month = length && lastMonth(date);
  return month && monthsBetween(shiftMonth(month, 1 - length.months), month);
}

/** A number of months, and the token behind it. */
interface Length {
  readonly months: number;
  readonly next: number;
}

/** The month that a period ends with, from one of its last days or its name alone. */
function lastMonth(date: string): CalendarDay | null {
  const day = date.length === DAY_LENGTH ? parseDay(date) : null;
  const isEnd = day && day.day >= daysInMonth(day.year, day.month) - DAYS_SHORT;
  return isEnd || /^\d{4}-[01]\d$/.test(date) ? endOf(date) : null;
}

/** Accounts of 52 weeks end some days before the month does. */
const DAYS_SHORT = 6;

/** "nine months", "fiscal year", "second quarter". */
function lengthAt(tokenized: TokenizedText, index: number): Length | null {
  const token = tokenized.tokens[index];
  const part =
    entryOf(token, 'around')?.part ??
    token?.roles.find((role) => role in MONTHS_IN) ??
    entryOf(token, 'unit')?.id;
  const span = entryOf(token, 'months')?.months;
  const months = span ? span[1] - span[0] + 1 : part && MONTHS_IN[part];
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
const behindEnded = (tokenized: TokenizedText, at: number): number =>
  entryOf(tokenized.tokens[at], 'ended') && isNear(tokenized, at - 1) ? skipArticle(tokenized, at + 1) : -1;
