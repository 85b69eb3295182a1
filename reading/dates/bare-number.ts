import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { unitsBefore } from '../text/units-before';
import {
  closesPhrase,
  isAmount,
  isClose,
  isLabel,
  isLedTo,
  isLedToDay,
  isMonthName,
  skipJoiner,
} from './date-context';
import { isStarted, type Parts, setPart } from './date-parts';
import { readDayNumber } from './day-number';
import { seasonAt } from './numbered-part';
import { isYear, PARTS_OF_YEAR, yearOfDigits } from './years';

/** A number without a word of its own: a day beside a month's name, a year beside other parts or after "in". */
export function readBareNumber(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  if (!token.digits) return readSpelledDay(tokenized, at, parts);
  const number = Number(token.digits);
  if (isMonthAfterDay(tokenized, at, parts, number)) return setPart(parts, 'month', number) ? 1 : 0;
  const dates = tokenized.language.overlay.dates;
  const year =
    yearOfDigits(token.digits, dates, isBehindMonth(tokenized, at, parts)) ?? farYear(tokenized, at, parts);
  if (year !== null) return readYear(tokenized, at, parts, year);
  if (isShortYear(tokenized, at, parts, token.digits)) {
    parts.shortYear = number;
    return 1;
  }
  return readDay(tokenized, at, parts);
}

function readDay(tokenized: TokenizedText, at: number, parts: Parts): number {
  const day = readDayNumber(tokenized, at);
  if (!day || parts.day !== undefined) return 0;
  const last = at + day.taken - 1;
  const isNamed = isBeforeMonth(tokenized, last);
  if (isPrice(tokenized, at) || (!isNamed && isAmount(tokenized, last))) return 0;
  const isDay =
    (parts.month !== undefined && (day.isOrdinal || mayFollowMonth(tokenized, at, last))) ||
    isNamed ||
    (!isStarted(parts) && isLedToDay(tokenized, at) && closesPhrase(tokenized, last)) ||
    isBesideWeekday(tokenized, at, last, parts, day.isOrdinal);
  if (!isDay) return 0;
  parts.day = day.value;
  return day.taken;
}

/** "$12 December 27": a number behind a currency sign. */
function isPrice(tokenized: TokenizedText, at: number): boolean {
  const sign = entryOf(tokenized.tokens[at - 1], 'currency') ? wordAt(tokenized, at - 1) : '';
  return sign !== '' && !/\p{L}{2}/u.test(sign) && isClose(tokenized, at - 1);
}

/** "двадцать пятое мая", "el cinco de mayo", "January first": a day in words, beside its month's name. */
function readSpelledDay(tokenized: TokenizedText, at: number, parts: Parts): number {
  const day = readDayNumber(tokenized, at);
  if (!day || parts.day !== undefined || (day.value < 2 && !day.isOrdinal)) return 0;
  const last = at + day.taken - 1;
  const isBehindMonth =
    parts.month !== undefined &&
    (isBeforeYear(tokenized, last) || (day.isOrdinal && closesPhrase(tokenized, last)));
  if (!isBehindMonth && !isBeforeMonth(tokenized, last)) return 0;
  parts.day = day.value;
  return day.taken;
}

/** "im Mai 30 Filialen", "májusban 30 üzlet": but for "May 30", a number behind the month's name is a day only where nothing else can follow. */
function mayFollowMonth(tokenized: TokenizedText, at: number, last: number): boolean {
  const { order } = tokenized.language.overlay.dates;
  if (order === 'mdy' || isBeforeYear(tokenized, last)) return true;
  const next = tokenized.tokens[last + 1];
  const goesOn = entryOf(next, 'weekday') ?? entryOf(next, 'year-before'); // "जुलाई 22 को"
  const isDay = closesPhrase(tokenized, last) || (!!goesOn && isClose(tokenized, last));
  return isDay && gapAfter(tokenized, at - 1).length < 2;
}

/** Whether four digits of a year follow the token, if need be behind a comma, a hyphen or "of". */
export function isBeforeYear(tokenized: TokenizedText, at: number): boolean {
  const year = isClose(tokenized, at) ? behindLink(tokenized, at) : at + 1;
  return isYear(tokenized.tokens[year]?.digits ?? '') && /^[,،]? ?$/.test(gapAfter(tokenized, year - 1));
}

/** The token behind another one, if need be over "of" or a hyphen that touches that one. */
const behindLink = (tokenized: TokenizedText, at: number): number =>
  gapAfter(tokenized, at) + wordAt(tokenized, at + 1) === '-' ? at + 2 : skipJoiner(tokenized, at + 1);

/** Whether a month's name follows, if need be behind "of" or a hyphen. */
function isBeforeMonth(tokenized: TokenizedText, last: number): boolean {
  const month = tokenized.tokens[behindLink(tokenized, last)];
  return isMonthName(month) || isMonthAway(month);
}

/** "the 20th of next month". */
const isMonthAway = (token: Token | undefined): boolean => entryOf(token, 'relative')?.field === 'month';

/** "Tuesday the 19th", "Friday 22.", "terça-feira (10)": behind a weekday, where no noun follows that the number could count. */
function isBesideWeekday(
  tokenized: TokenizedText,
  at: number,
  last: number,
  parts: Parts,
  isOrdinal: boolean,
): boolean {
  if (parts.weekday === undefined || !/^,?\s?\(?$/.test(gapAfter(tokenized, at - 1))) return false;
  return isOrdinal || closesPhrase(tokenized, last);
}

/** "9 Aug 96.", "15 April of 87", "May '24": two digits behind day and month, where no noun follows. */
function isShortYear(tokenized: TokenizedText, at: number, parts: Parts, digits: string): boolean {
  if (!/^\d{2}$/.test(digits) || parts.month === undefined || parts.year !== undefined) return false;
  const isDay = Number(digits) >= 1 && Number(digits) <= 31;
  if (/^ ?['’]$/.test(gapAfter(tokenized, at - 1))) return true;
  return (
    (parts.day !== undefined || !isDay) && closesPhrase(tokenized, at) && gapAfter(tokenized, at - 1) !== '.'
  );
}

/** "ngày 3/6": the number behind the slash is the month. */
function isMonthAfterDay(tokenized: TokenizedText, at: number, parts: Parts, number: number): boolean {
  return (
    parts.day !== undefined &&
    parts.month === undefined &&
    gapAfter(tokenized, at - 1) === '/' &&
    number <= 12
  );
}

function readYear(tokenized: TokenizedText, at: number, parts: Parts, year: number): number {
  if (parts.year !== undefined || !(isStarted(parts) || isTiedYear(tokenized, at))) return 0;
  parts.year = year;
  const isPartOfYear = parts.quarter ?? parts.months;
  const season = isPartOfYear ? seasonAt(tokenized, at) : null;
  if (!season) return 1;
  parts.season = season; // "Q2 2024/25"
  return gapAfter(tokenized, at) ? 2 : 3;
}

/** Whether a word before or behind the number says that it is a year. */
function isTiedYear(tokenized: TokenizedText, at: number): boolean {
  const follows =
    /^\.?\s?$/.test(gapAfter(tokenized, at)) && entryOf(tokenized.tokens[at + 1], 'year-before');
  const isTied =
    isLedTo(tokenized, at) ||
    opensClause(tokenized, at) ||
    isBeforePart(tokenized, at) ||
    countsNothing(tokenized, at);
  return !!follows || isLabel(tokenized, at) || (isTied && !isAmount(tokenized, at));
}

/** "2016 June", "2019-sep-1", "its 2025 third-quarter sales": a year that stands before a part of it. */
const isBeforePart = (tokenized: TokenizedText, at: number): boolean =>
  /^\/? ?$|^ ?, $/.test(gapAfter(tokenized, at)) &&
  (isBeforeMonth(tokenized, at) || hasRole(tokenized.tokens[at + 1], PARTS_OF_YEAR));

/** "2024 kamen mehr Gäste, 2025 noch mehr": where nouns have capitals, a year that opens a clause before its verb. */
function opensClause({ text, tokens, language }: TokenizedText, at: number): boolean {
  const [start, end] = tokens[at]?.span ?? [0, 0];
  const isFirst = /(?:^|[.,;]\s|\n)$/.test(unitsBefore(text, start, 2));
  return !!language.overlay.counts.capitalNouns && isFirst && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** Words behind which a number counts nothing of what follows. */
const BEHIND_YEAR = roleSet('noun-end', 'by', 'link', 'comparator');

/** Longest verb before a year, in characters. */
const LONGEST_VERB = 24;

/** "stieg 2024 um 3 Prozent", "betrug 2024 5 Millionen": a year behind a verb, with a preposition or another number behind it. */
function countsNothing(tokenized: TokenizedText, at: number): boolean {
  const { text, tokens, language } = tokenized;
  const next = tokens[at + 1];
  if (!language.overlay.dates.bareYears || gapAfter(tokenized, at) !== ' ') return false;
  const start = tokens[at]?.span[0] ?? 0;
  const isBehindVerb = /(?:^|\s)\p{Ll}+ $/u.test(unitsBefore(text, start, LONGEST_VERB));
  return (
    isBehindVerb &&
    !entryOf(tokens[at - 1], 'comparator') &&
    (next?.digits != null || hasRole(next, BEHIND_YEAR))
  );
}

/** "5 December 1391", "founded in 1865.", "by 2100, …": a year of another century only where nothing else can be meant. */
function farYear(tokenized: TokenizedText, at: number, parts: Parts): number | null {
  const digits = /^(?:1[0-8]|21)\d{2}$/.exec(tokenized.tokens[at]?.digits ?? '')?.[0];
  const isBehindDay = parts.day !== undefined && parts.month !== undefined;
  const isYear = isBehindDay || (!isStarted(parts) && isLedTo(tokenized, at) && closesPhrase(tokenized, at));
  return digits && isYear ? Number(digits) : null;
}

/** "16 มี.ค. 68", "ไตรมาส 1/68", but not "1 ม.ค.-17 ต.ค.": behind a day and its month, or a slash. */
function isBehindMonth(tokenized: TokenizedText, at: number, parts: Parts): boolean {
  const behindDay = parts.day !== undefined && parts.month !== undefined && !isBeforeMonth(tokenized, at);
  return behindDay || (parts.quarter !== undefined && gapAfter(tokenized, at - 1) === '/');
}
