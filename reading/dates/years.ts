import type { DateWords } from '../languages/date-words';
import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, type TokenizedText, wordAt } from '../languages/tokens';
import { runsTogether } from '../text/characters';
import { isAround, isClose } from './date-context';

/** A year as our calendar counts it, and how many tokens say it. */
export interface ReadYear {
  readonly year: number;
  readonly taken: number;
}

/** Whether the digits are a year of this century or the last. */
export const isYear = (digits: string): boolean => digits.length === 4 && /^(?:19|20)\d\d$/.test(digits);

/**
 * The year of the digits, in our calendar, where they can be one by themselves ("2025", Thai "2568"); null where not.
 * @param isBesideMonth Whether a month or quarter stands beside it, so that "68" is a year, too.
 */
export function yearOfDigits(digits: string, { calendar }: DateWords, isBesideMonth = false): number | null {
  if (isYear(digits)) return Number(digits);
  if (!calendar) return null;
  if (isBesideMonth && /^\d{2}$/.test(digits)) return calendar.short + Number(digits) + calendar.add;
  return /^\d{4}$/.test(digits) && isOfCalendar(Number(digits), calendar)
    ? Number(digits) + calendar.add
    : null;
}

/** The year in our calendar of a year that may be counted in the language's own. */
export function toOurYear(year: number, { calendar }: DateWords): number {
  if (calendar && year >= SHORTEST_YEAR && year < 100) return calendar.short + year + calendar.add;
  return calendar && isOfCalendar(year, calendar) ? year + calendar.add : year;
}

/** "ปี 68", but not the fifth of several years. */
const SHORTEST_YEAR = 10;

/**
 * The year that two digits stand for: in the language's own calendar, or the one of ours that lies nearest, at most so
 * many years ahead of the reference day.
 */
export function yearOfTwoDigits(
  short: number,
  reference: { readonly year: number } | null,
  { calendar }: Pick<DateWords, 'calendar'>,
): number {
  if (calendar) return calendar.short + short + calendar.add;
  const latest = (reference?.year ?? PRESENT) + SHORT_YEARS_AHEAD;
  const year = Math.floor(latest / 100) * 100 + short;
  return year > latest ? year - 100 : year;
}

/** Where nobody knows from when a text is: in these years, give or take some. */
const PRESENT = 2025;

/** Terms that news write with two digits end within so many years. */
const SHORT_YEARS_AHEAD = 14;

/** Years of a calendar of its own that news speak of. */
const CALENDAR_SPAN = 200;

const isOfCalendar = (year: number, { from }: { from: number }): boolean =>
  year >= from && year < from + CALENDAR_SPAN;

/** "令和7年", "民國114年", "พ.ศ. 2568": an era and its year at the token; null when there is none. */
export function readEraYear(tokenized: TokenizedText, at: number): ReadYear | null {
  const era = entryOf(tokenized.tokens[at], 'era');
  const number = era && /^\d{1,4}$/.exec(tokenized.tokens[at + 1]?.digits ?? '')?.[0];
  if (!number || !isClose(tokenized, at)) return null;
  return { year: Number(number) + era.add, taken: isYearWordAt(tokenized, at + 2) ? 3 : 2 };
}

/** Before a year's word and a part of the year, two digits are a year of this century ("25年3月", "24年度"), three may be one of an era; null for anything else. */
export function readShortYear(tokenized: TokenizedText, at: number): ReadYear | null {
  if (!isYearWordAt(tokenized, at + 1)) return null;
  const { tokens, language } = tokenized;
  const digits = tokens[at]?.digits ?? '';
  const era = language.overlay.dates.shortEra;
  const add = /^\d{2}$/.test(digits) ? THIS_CENTURY : /^1\d{2}$/.test(digits) ? era : undefined;
  if (add === undefined) return null;
  const named = tokens[at + (entryOf(tokens[at + 3], 'range-joiner') ? 5 : 3)];
  const isPart =
    entryOf(named, 'around', ({ part, side }) => side === 'after' && part !== 'year') || // "25年3月", no "10年20年"
    hasRole(tokens[at + 2], PARTS_OF_YEAR);
  const isNamed = wordAt(tokenized, at + 1).length > 1 && gapAfter(tokenized, at) === ''; // no "88 season"
  const isShort = digits.startsWith('0'); // "05年は"
  return isShort || isNamed || (isPart && isClose(tokenized, at + 1))
    ? { year: add + Number(digits), taken: 2 }
    : null;
}

/** Words for quarters and halves of a year, and for some of its months. */
export const PARTS_OF_YEAR = roleSet('quarter', 'months');

const THIS_CENTURY = 2000;

/**
 * "3T25", "Q2'24", "FY25", "fiscal '24", "ต.ค.67": two digits that touch the quarter, half-year, month or year's word before them, or
 * have an apostrophe, are a year.
 * @param dates In whose calendar.
 */
export function readTouchingYear(
  tokenized: TokenizedText,
  at: number,
  dates: Pick<DateWords, 'calendar'> = {},
): ReadYear | null {
  const digits = /^\d{2}$/.exec(tokenized.tokens[at]?.digits ?? '')?.[0];
  const before = tokenized.text.charAt((tokenized.tokens[at]?.span[0] ?? 0) - 1);
  const touches = at > 0 && /^(?: ?['’])?$/.test(gapAfter(tokenized, at - 1)) && !runsTogether(before);
  return digits && touches ? { year: yearOfTwoDigits(Number(digits), null, dates), taken: 1 } : null;
}

/** Whether a word that makes the number before it a year stands at the token, right behind that number. */
function isYearWordAt(tokenized: TokenizedText, at: number): boolean {
  return isAround(tokenized.tokens[at], 'year', 'after') && isClose(tokenized, at - 1);
}

/** "2024/25", "2024/2025": the year or season from one year to the next, as EDTF; null for other numbers. */
export function seasonOf(year: string, next: string): string | null {
  const following = String(Number(year) + 1);
  const isSeason = isYear(year) && (next === following || next === following.slice(2));
  return isSeason ? `${year}/${following}` : null;
}
