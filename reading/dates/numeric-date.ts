import type { DateWords } from '../languages/date-words';
import { entryOf, gapAfter, type TokenizedText, wordAt } from '../languages/tokens';
import { unitsBefore } from '../text/units-before';
import { isRealDay, toEdtf } from './calendar';
import { closesPhrase, isAlone, isAmount, isLedTo, isLedToDay, isWeekdayBefore } from './date-context';
import type { DateMention } from './date-mention';
import type { Reference } from './date-parts';
import { resolve } from './resolve';
import { isYear, seasonOf, toOurYear, yearOfTwoDigits } from './years';

export interface ReadDate extends Omit<DateMention, 'quote'> {
  /** Index of the first token after it. */
  readonly next: number;
}

/** A date that the tokens from one up to another say. */
export function dateAt({ tokens }: TokenizedText, index: number, next: number, date: string): ReadDate {
  return { span: [tokens[index]?.span[0] ?? 0, tokens[next - 1]?.span[1] ?? 0], date, next };
}

/** How one date is read at a token. */
export type Read = (tokenized: TokenizedText, index: number, reference: Reference | null) => ReadDate | null;

/** Numbers with one and the same mark between them, and the token that holds the last. */
interface Written {
  readonly parts: readonly string[];
  /** "/", "-", ".", or ". ". */
  readonly mark: string;
  readonly last: number;
}

/**
 * A date all in digits at the token: "2025-05-01", "01/05/2025", "1.5.2025", "21/04/16", "09/2024", "22/04". Day and
 * month in the language's order, or in the other when only that is a real day. Null when it is none.
 */
export function readNumericDate(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  if (!tokenized.tokens[index]?.digits) return null;
  const written = dottedParts(tokenized, index) ?? joinedParts(tokenized, index);
  const start = tokenized.tokens[index]?.span[0] ?? 0;
  if (!written || BEFORE_NO_DATE.test(unitsBefore(tokenized.text, start, 2))) return null;
  const { parts, last } = written;
  const date =
    parts.length === 3
      ? (written.mark !== '. ' || parts.some(isYear)) &&
        threeParts(tokenized, parts, reference, mayBeShort(tokenized, index, written))
      : (monthAndYear(parts, tokenized.language.overlay.dates, written.mark) ??
        dayAndMonth(tokenized, index, written, reference));
  return !date ? null : dateAt(tokenized, index, last + 1, date);
}

/** "133-03-03-2020", "i5-9300": digits joined to others, or to a letter of a script that spaces its words. */
const BEFORE_NO_DATE = /^\d[-/]$|[A-Za-z\u00C0-\u0FFF]$/;

/** "12. 3. 2026": where a dot makes an ordinal, one with a blank stands between day and month. */
function hasDottedOrdinals({ language }: TokenizedText): boolean {
  return language.overlay.abbreviations.includes('1.');
}

/** "2025. 7. 9." is a day only where the year goes first. */
const isYearFirst = ({ language }: TokenizedText): boolean => language.overlay.dates.order === 'ymd';

/** "1.5.2025", "2025.5.1", "31.10.74" and "15.2" are one token of digits. */
function dottedParts({ tokens }: TokenizedText, index: number): Written | null {
  const digits = tokens[index]?.digits ?? '';
  if (!digits.includes('.')) return null;
  const parts = digits.split('.');
  const isDate = parts.length > 1 && parts.length < 4 && parts.every((part) => /^\d{1,4}$/.test(part));
  return isDate ? { parts, mark: '.', last: index } : null;
}

/** Runs of digits joined by one and the same mark, with nothing else between, and a year behind a comma ("08/12, 2015"). */
function joinedParts(tokenized: TokenizedText, index: number): Written | null {
  const parts: string[] = [];
  let mark: string | null = null;
  for (let at = index; ; ) {
    const digits = tokenized.tokens[at]?.digits;
    if (!digits || !/^\d{1,4}$/.test(digits)) return null;
    parts.push(digits);
    const joint = jointAfter(tokenized, at);
    if (!joint || (mark !== null && joint.mark !== mark) || parts.length === 3) {
      if (mark === null) return null;
      return yearBehindComma(tokenized, { parts, mark, last: at });
    }
    mark = joint.mark;
    at = joint.next;
  }
}

function yearBehindComma(tokenized: TokenizedText, { parts, mark, last }: Written): Written {
  const year = tokenized.tokens[last + 1]?.digits ?? '';
  const isBehind = parts.length === 2 && isYear(year) && /^, ?$/.test(gapAfter(tokenized, last));
  return isBehind && parts.every((part) => part.length < 3)
    ? { parts: [...parts, year], mark, last: last + 1 }
    : { parts, mark, last };
}

/** The mark right after a run of digits, and the token after it: a slash stands between tokens, a hyphen and the dot of an ordinal may be one. */
function jointAfter(tokenized: TokenizedText, index: number): { mark: string; next: number } | null {
  const { tokens } = tokenized;
  const gap = gapAfter(tokenized, index);
  if (gap === '/' || (/^ ?\/ ?$/.test(gap) && isBesideYear(tokenized, index)))
    return { mark: '/', next: index + 1 };
  const sign = gap === '' ? wordAt(tokenized, index + 1) : '';
  const mark = sign ? sign + gapAfter(tokenized, index + 1) : gap;
  const next = index + (sign ? 2 : 1);
  const joins = mark === '-' || (mark === '. ' && (isYearFirst(tokenized) || hasDottedOrdinals(tokenized)));
  return joins && tokens[next]?.digits ? { mark, next } : null;
}

/** "11 / 2016": only beside a year a slash has blanks around it. */
const isBesideYear = ({ tokens }: TokenizedText, index: number): boolean =>
  [tokens[index], tokens[index + 1]].some((token) => isYear(token?.digits ?? ''));

/** The day that three numbers name, the year first or last; null when they name none. */
export function threeParts(
  { language }: TokenizedText,
  [a = '', b = '', c = '']: readonly string[],
  reference: Reference | null,
  mayBeShort = false,
): string | null {
  const { dates } = language.overlay;
  if (a.length === 4)
    return realDay(toOurYear(Number(a), dates), b, c) ?? realDay(toOurYear(Number(a), dates), c, b);
  if (a.length > 2 || b.length > 2) return null;
  const isShort = c.length === 2;
  if (c.length !== 4 && !(isShort && mayBeShort)) return null;
  if (isShort && dates.order === 'ymd' && a.length === 2) {
    const day = realDay(yearOfTwoDigits(Number(a), reference, dates), b, c);
    if (day) return day;
  }
  const [day, month] = dates.order === 'mdy' ? [b, a] : [a, b];
  const year = isShort ? yearOfTwoDigits(Number(c), reference, dates) : toOurYear(Number(c), dates);
  return realDay(year, month, day) ?? realDay(year, day, month);
}

const hasZero = (parts: readonly string[]): boolean => parts.some((part) => part.startsWith('0'));

/** "21/04/16" and "31.10.74", but no version ("10.2.16" behind a label) and no record of games won ("27-7-3"). */
function mayBeShort(tokenized: TokenizedText, index: number, { parts, mark, last }: Written): boolean {
  if (mark === '/') return true;
  if (mark === '.') return parts.every((part) => part.length === 2);
  if (mark !== '-') return false;
  const isOdd = hasZero(parts) || parts.some((part) => Number(part) > LAST_DAY);
  return (
    isOdd || isLedTo(tokenized, index) || isWeekdayBefore(tokenized, index) || isAlone(tokenized, index, last)
  );
}

const LAST_DAY = 31;

function realDay(y: number, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return isRealDay(y, m, d) ? toEdtf({ year: y, month: m, day: d }) : null;
}

/** Years that a month stands before; "5-9300" is a model. */
const MODERN = /^(?:1[5-9]|20)\d\d$/;

/** "09/2024", "2015-12"; but "2011/12" is the year or season from 2011 to 2012, and "2011-12" may be either. */
function monthAndYear(parts: readonly string[], dates: DateWords, mark: string): string | null {
  const isYearFirst = parts[0]?.length === 4;
  const [month = '', year = ''] = isYearFirst ? [...parts].reverse() : parts;
  if (year.length !== 4) return null;
  const season = isYearFirst && /^[/-]$/.test(mark) ? seasonOf(year, month) : null;
  if (season) return mark === '/' || month > '12' ? season : null;
  const inRange = month.length < 3 && Number(month) >= 1 && Number(month) <= 12;
  if (!inRange || mark === '.' || (mark === '. ' && !isYearFirst)) return null;
  const ours = toOurYear(Number(year), dates);
  if (!(isYearFirst ? /^(?:19|20)/.test(year) : MODERN.test(String(ours)))) return null;
  return toEdtf({ year: ours, month: Number(month) });
}

function dayAndMonth(
  tokenized: TokenizedText,
  index: number,
  written: Written,
  reference: Reference | null,
): string | null {
  const [a = '', b = ''] = written.parts;
  if (a.length > 2 || b.length > 2 || !isDayAndMonth(tokenized, index, written)) return null;
  return dayOfMonth(tokenized, a, b, reference);
}

/** The day that two numbers name, in the language's order or in the other when only that is real. */
export function dayOfMonth(
  tokenized: TokenizedText,
  a: string,
  b: string,
  reference: Reference | null,
): string | null {
  const { order } = tokenized.language.overlay.dates;
  const inOrder =
    order === 'dmy' ? { day: Number(a), month: Number(b) } : { day: Number(b), month: Number(a) };
  const other = { day: inOrder.month, month: inOrder.day };
  const isReal = inOrder.month <= 12 && inOrder.day <= LAST_DAY;
  return resolve(isReal ? inOrder : other, reference);
}

/**
 * "22/04", "15.2.", "Friday 7.6": two numbers are a fraction, a decimal or a score as well, so something must say that
 * they are a day: the weekday before them, a word that leads to a date, a zero that no number begins with.
 */
function isDayAndMonth(tokenized: TokenizedText, index: number, { parts, mark, last }: Written): boolean {
  const [a = 0, b = 0] = parts.map(Number);
  const fits = Math.min(a, b) > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= LAST_DAY;
  if (!fits || isAmount(tokenized, last)) return false;
  if (isWeekdayBefore(tokenized, index)) return true;
  const isLed = isLedTo(tokenized, index) || isLedToDay(tokenized, index);
  if (mark === '/') {
    const isAlways = a === 24 && b === 7; // around the clock
    const isProper = a < b && !hasZero(parts); // a third may be written so, and hardly ever three firsts
    if (isAlone(tokenized, index, last) || leadsToDay(tokenized, last)) return true;
    if (isLedToDay(tokenized, index) && (a > b || b > LARGEST_PART) && closesPhrase(tokenized, last))
      return true;
    return !isAlways && (hasZero(parts) || (isProper ? b > 12 && a > 1 : a > 12 || isLed));
  }
  if (mark === '-') return hasZero(parts) && (isLed || isAlone(tokenized, index, last));
  const closesWithDot = tokenized.text.charAt(tokenized.tokens[last]?.span[1] ?? 0) === '.';
  const isInside = closesWithDot && !closesPhrase(tokenized, last, 1);
  if (b > 12 && !isYearFirst(tokenized)) return false; // "9.30 Uhr"
  return hasDottedOrdinals(tokenized) && (isLed ? closesWithDot || mark === '.' : isInside && mark === '.');
}

/** "từ 1/3 đến 30/6": whether a word for "to" stands behind the numbers, and behind it a day that is no fraction. */
function leadsToDay(tokenized: TokenizedText, last: number): boolean {
  const { tokens } = tokenized;
  const [day = 0, month = 0] = [tokens[last + 2], tokens[last + 3]].map((token) => Number(token?.digits));
  const isDay = day > LAST_MONTH && isRealDay(LEAP_YEAR, month, day);
  return isDay && gapAfter(tokenized, last + 2) === '/' && !!entryOf(tokens[last + 1], 'date-range');
}

const LAST_MONTH = 12;
const LEAP_YEAR = 2000;

/** Fractions have no larger parts than fifths, as a rule. */
const LARGEST_PART = 5;
