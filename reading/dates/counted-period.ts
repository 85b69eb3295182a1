import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { runsTogether } from '../text/characters';
import {
  type CalendarDay,
  type CalendarPeriod,
  edgeDay,
  nthWeekday,
  parseDay,
  toEdtf,
  weekOf,
} from './calendar';
import { closesPhrase, isDayEnding, isNear, isUnit, skipJoiner } from './date-context';
import { partNumber, type Reference } from './date-parts';
import { dateAt, type ReadDate } from './numeric-date';
import { readWrittenDate } from './written-date';

/** What is counted within a year or month. */
type Counted = { readonly weekday: number } | { readonly unit: string };

/** A week belongs to the year and month of its Thursday (ISO 8601). */
const THURSDAY = 4;

/**
 * "the first week of January 2015", "third Tuesday of September", "last day of October", "the week of 12 May", "week
 * 31": the day or week. Null when the token does not begin one.
 */
export function readCountedPeriod(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const part = nthFirst(tokenized, index) ?? nthBehind(tokenized, index);
  if (part) {
    const whole = readWhole(tokenized, part.next, reference);
    const date = whole && pick(whole.date, part.counted, part.nth);
    if (date) return dateAt(tokenized, index, whole.next, date);
  }
  return readWeek(tokenized, index, reference);
}

interface CountedPart {
  readonly nth: number;
  readonly counted: Counted;
  readonly next: number;
}

/** "third week". */
function nthFirst(tokenized: TokenizedText, index: number): CountedPart | null {
  const away = entryOf(tokenized.tokens[index], 'relative'); // "last week" of "the last week of 2016"
  if (away?.field === 'week' && away.offset === -1 && isJoiner(tokenized.tokens[index + 1]))
    return { nth: -1, counted: { unit: 'week' }, next: index + 1 };
  const nth = readNth(tokenized, index);
  const counted = nth && countedAt(tokenized, nth.next);
  return nth && counted && { nth: nth.nth, counted: counted.counted, next: counted.next };
}

/** "الأسبوع الثالث", "tuần thứ ba". */
function nthBehind(tokenized: TokenizedText, index: number): CountedPart | null {
  const counted = countedAt(tokenized, index);
  const nth = counted && isNear(tokenized, index) ? entryOf(tokenized.tokens[counted.next], 'ordinal') : null;
  return counted && nth && nth.nth !== 0
    ? { nth: nth.nth, counted: counted.counted, next: counted.next + 1 }
    : null;
}

/** "2015年1月の最初の週", "2016'nın son haftası", "16 Eylül haftası": where the year, month or day comes first; null when none follows it. */
export function readCountedBehind(tokenized: TokenizedText, read: ReadDate): ReadDate | null {
  const at = skipJoiners(tokenized, read.next);
  const nth = readNth(tokenized, at);
  const counted = countedAt(tokenized, nth?.next ?? at);
  if (!counted || !isNear(tokenized, read.next - 1)) return null;
  const date = nth ? pick(read.date, counted.counted, nth.nth) : weekOfDay(read.date, counted.counted);
  const end = tokenized.tokens[counted.next - 1]?.span[1] ?? 0;
  return date ? { ...read, date, span: [read.span[0], end], next: counted.next } : null;
}

function readWeek(tokenized: TokenizedText, index: number, reference: Reference | null): ReadDate | null {
  if (!isWeek(tokenized.tokens[index])) return null;
  const before = tokenized.tokens[index - 1];
  const isLength = before && (partNumber(before) !== null || entryOf(before, 'one'));
  const counted = isLength ? null : countedAt(tokenized, index);
  if (!counted) return null;
  const joiner = tokenized.tokens[counted.next];
  const isOfDay = entryOf(joiner, 'date-joiner') || joiner?.digits || !isJoiner(joiner); // no "week before 12 May"
  const whole = isOfDay ? readWhole(tokenized, counted.next, reference) : null;
  const ofDay = whole && weekOfDay(whole.date, counted.counted);
  if (ofDay) return dateAt(tokenized, index, whole.next, ofDay);
  const number = partNumber(tokenized.tokens[counted.next]);
  if (number === null || number < 1 || number > LAST_WEEK || gapAfter(tokenized, index).length > 1)
    return null;
  const year = readWhole(tokenized, counted.next + 1, reference);
  const ofYear = year && /^\d{4}$/.test(year.date) ? year : null;
  const closes =
    closesPhrase(tokenized, counted.next) || entryOf(tokenized.tokens[counted.next + 1], 'year-before');
  if (!ofYear && !(reference && closes)) return null;
  const date = pick(ofYear?.date ?? String(reference?.year), counted.counted, number);
  if (!date) return null;
  const read = dateAt(tokenized, index, ofYear?.next ?? counted.next + 1, date);
  return ofYear ? read : { isLoose: true, ...read };
}

const LAST_WEEK = 53;

const isWeek = (token: Token | undefined): boolean => isUnit(token, (id) => id === 'week');

/** The n-th ("third", "3rd", "第3") at the token, -1 for the last, and the token behind it. */
function readNth(tokenized: TokenizedText, at: number): { nth: number; next: number } | null {
  const token = tokenized.tokens[at];
  const word = entryOf(token, 'ordinal');
  if (word && word.nth !== 0) return { nth: word.nth, next: at + 1 };
  const opener = entryOf(token, 'label') && runsTogether(tokenized.text.charAt(token?.span[0] ?? 0));
  if (opener && gapAfter(tokenized, at) === '') {
    const number = partNumber(tokenized.tokens[at + 1]);
    return number === null ? null : { nth: number, next: at + 2 };
  }
  const number = isDayEnding(tokenized.tokens[at + 1]) ? partNumber(token) : null;
  return number !== null && isNear(tokenized, at) ? { nth: number, next: at + 2 } : null;
}

/** The week, day, month or weekday that is counted, behind an "of" of its own. */
function countedAt(tokenized: TokenizedText, from: number): { counted: Counted; next: number } | null {
  const at = skipJoiner(tokenized, from);
  const token = tokenized.tokens[at];
  if (!token || !hasRole(token, COUNTED) || !isNear(tokenized, from - 1) || !isNear(tokenized, at - 1))
    return null;
  const weekday = entryOf(token, 'weekday');
  const isName = weekday && (!isWeek(token) || /^\p{Lu}/u.test(wordAt(tokenized, at))); // "Minggu" is Sunday, "minggu" a week
  if (isName) return { counted: weekday, next: at + 1 };
  const unit = entryOf(token, 'unit', ({ id }) => /^(?:day|week|month)$/.test(id));
  return unit ? { counted: { unit: unit.id }, next: at + 1 } : null;
}

const COUNTED = roleSet('weekday', 'unit');

/** The year, month or day that the words from the token on name, over "of", "in" and the like. */
function readWhole(tokenized: TokenizedText, from: number, reference: Reference | null): ReadDate | null {
  const at = skipJoiners(tokenized, from);
  return isNear(tokenized, at - 1) ? readWrittenDate(tokenized, at, reference) : null;
}

/** Words like "of the" between what is counted and in what. */
const MOST_JOINERS = 3;

function skipJoiners(tokenized: TokenizedText, from: number): number {
  let at = from;
  while (at < from + MOST_JOINERS && isJoiner(tokenized.tokens[at]) && isNear(tokenized, at)) at++;
  return at;
}

const isJoiner = (token: Token | undefined): boolean => hasRole(token, JOINERS);

const JOINERS = roleSet('date-joiner', 'year-after', 'as-of');

/** The n-th week, day, month or weekday of a year or month, as EDTF. */
function pick(whole: string, counted: Counted, nth: number): string | null {
  const period = toPeriod(whole);
  if (!period) return null;
  if ('weekday' in counted) return toDay(nthWeekday(period, counted.weekday, nth));
  if (counted.unit === 'week') {
    const thursday = nthWeekday(period, THURSDAY, nth);
    return thursday && weekOf(thursday);
  }
  const day = nth > 0 ? `${whole}-${String(nth).padStart(2, '0')}` : toEdtf(edgeDay(period, 'end'));
  if (counted.unit === 'day') return parseDay(day) && day;
  const month = day.slice(0, 7);
  return toPeriod(month) && month;
}

const toDay = (day: CalendarDay | null): string | null => day && toEdtf(day);

function toPeriod(edtf: string): CalendarPeriod | null {
  const parts = /^(\d{4})(?:-(0\d|1[0-2]))?$/.exec(edtf);
  return parts && { year: Number(parts[1]), ...(parts[2] !== undefined && { month: Number(parts[2]) }) };
}

function weekOfDay(date: string, counted: Counted): string | null {
  const day = 'unit' in counted && counted.unit === 'week' && date.length === 10 ? parseDay(date) : null;
  return day && weekOf(day);
}
