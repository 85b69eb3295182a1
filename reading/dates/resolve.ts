import {
  type CalendarDay,
  type CalendarPeriod,
  edgeDay,
  isRealDay,
  MONTHS_IN_YEAR,
  monthsBetween,
  monthsOf,
  monthsOfYear,
  parseDay,
  shiftDay,
  shiftMonth,
  shiftPeriod,
  toEdtf,
  weekdayOf,
  weekOf,
} from './calendar';
import type { Parts, Reference } from './date-parts';
import { type Back, endOf } from './spoken';
import { yearOfTwoDigits } from './years';

/** The EDTF of what was said, years that were not said taken from the reference day. */
export function resolve(parts: Parts, reference: Reference | null): string | null {
  if (parts.relative?.field === 'whole') {
    const [year = null] = PART_OF_YEAR.exec(reference?.spoken ?? '') ?? [];
    return parts.isPlanned && Number(year) !== reference?.year ? null : year;
  }
  if (parts.relative?.field === 'week' || parts.relative?.field === 'weekend')
    return reference && resolveWeek(parts, parts.relative, reference);
  if (parts.decade !== undefined || parts.century !== undefined) return resolveDecade(parts);
  if (parts.closingMonth !== undefined) return resolveAccounts(parts, parts.closingMonth, reference);
  const period = toPeriod(parts, reference);
  if (!period) return null;
  const { year, month, day } = period;
  if (day !== undefined && month !== undefined && !isRealDay(year, month, day)) return null;
  if (parts.season) return parts.season; // when its parts begin nobody says
  if (parts.fiscal) return String(year);
  // "1月至5月底" is all of these months
  const edge = !parts.isSpan && (parts.edge === 'start' || parts.edge === 'end') ? parts.edge : null;
  return toEdtf(edge ? edgeDay(period, edge) : period);
}

/**
 * "In the fourth quarter … for the full year": the year of the quarter that was spoken of last, or that year again; what is expected
 * may be of the next one where that is over.
 */
const PART_OF_YEAR = /^\d{4}(?=$|-3)/;

/** "the 1990s", "20世纪80年代", "21. Jahrhundert"; a decade without its century is of the last one. */
function resolveDecade({ decade, century }: Parts): string | null {
  const start = century === undefined ? LAST_CENTURY : (century - 1) * 100;
  if (decade === undefined) return `${start + 1}/${start + 100}`;
  const year = decade < 100 ? start + decade : decade;
  return decade % 10 === 0 && year >= EARLIEST_DECADE ? `${year}/${year + 9}` : null;
}

const LAST_CENTURY = 1900;
const EARLIEST_DECADE = 1500;

/** "2025年3月期": the year that closes with the month; "2025年3月期第1四半期": a part of it. */
function resolveAccounts(parts: Parts, month: number, reference: Reference | null): string | null {
  const year = yearOf(parts, reference);
  if (year === null) return null;
  if (parts.edge === 'end') return toEdtf(edgeDay({ year, month }, 'end'));
  const [first, last] = monthsOf({ year, ...partsOfYear(parts) });
  return monthsBetween(
    shiftMonth({ year, month }, first - MONTHS_IN_YEAR),
    shiftMonth({ year, month }, last - MONTHS_IN_YEAR),
  );
}

/** "next week", "Friday of next week", "last weekend". */
function resolveWeek(
  { weekday }: Parts,
  { field, offset }: { field: string; offset: number },
  reference: Reference,
): string {
  const day = shiftDay(reference, offset * DAYS_IN_WEEK);
  const [monday = '', sunday = ''] = weekOf(day).split('/');
  if (field === 'weekend') return `${toEdtf(shiftDay(parseDay(sunday) ?? day, -1))}/${sunday}`;
  if (weekday === undefined) return `${monday}/${sunday}`;
  return toEdtf(shiftDay(day, mondayFirst(weekday) - mondayFirst(weekdayOf(day))));
}

const DAYS_IN_WEEK = 7;

const mondayFirst = (weekday: number): number => (weekday + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;

function toPeriod(parts: Parts, reference: Reference | null): CalendarPeriod | null {
  const { relative } = parts;
  if (isBareDay(parts)) return reference && nearestDay(parts, reference);
  if (relative && relative.field !== 'year') {
    const bare = (parts.month ?? parts.quarter ?? parts.months) === undefined;
    const from = reference && countedFrom(relative, reference);
    const period = bare && from ? shiftPeriod(from, relative.field, relative.offset) : null;
    return period && parts.day !== undefined && relative.field === 'month'
      ? { day: parts.day, ...period }
      : period;
  }
  const year = yearOf(parts, reference);
  if (year === null) return null;
  if (parts.month === undefined && parts.day !== undefined) return null;
  if (parts.month !== undefined && parts.quarter !== undefined) return quarterEnding(year, parts.month);
  return { year, month: parts.month, day: parts.day, ...partsOfYear(parts) };
}

/** The quarter or months of a year that were said. */
const partsOfYear = ({ quarter, months }: Parts): Omit<CalendarPeriod, 'year'> => ({
  quarter,
  ...(months && monthsOfYear(...months)),
});

function yearOf(parts: Parts, reference: Reference | null): number | null {
  if (parts.year !== undefined) return parts.year;
  if (parts.shortYear !== undefined) return yearOfTwoDigits(parts.shortYear, reference, {});
  return parts.relative && reference
    ? countedFrom(parts.relative, reference).year + parts.relative.offset
    : impliedYear(parts, reference);
}

/** A weekday or a day without a month. */
const isBareDay = ({ weekday, turn, day, month, year, shortYear, relative }: Parts): boolean =>
  (month ?? year ?? shortYear ?? relative) === undefined &&
  (day !== undefined || (weekday !== undefined && turn !== undefined));

/** How far from the reference day a bare day is looked for: a weekday falls on each day of the month within it. */
const BARE_DAY_REACH = 430;

/** "last Friday", "the 27th", "Friday the 22nd": the nearest such day, before or behind the reference day as is said. */
function nearestDay({ day, weekday, turn }: Parts, reference: Reference): CalendarPeriod | null {
  for (let distance = turn ? 1 : 0; distance <= BARE_DAY_REACH; distance++) {
    const found = [-distance, distance]
      .filter((offset) => !turn || offset * turn > 0)
      .map((offset) => shiftDay(reference, offset))
      .find(
        (each) =>
          (day === undefined || each.day === day) && (weekday === undefined || weekdayOf(each) === weekday),
      );
    if (found) return found;
  }
  return null;
}

/** "Second quarter ended 30 June 2025": the quarter of the calendar that such a day closes; null inside of one. */
function quarterEnding(year: number, month: number): CalendarPeriod | null {
  return month % MONTHS_IN_QUARTER === 0 ? { year, quarter: month / MONTHS_IN_QUARTER } : null;
}

const MONTHS_IN_QUARTER = 3;

/** "29 February" without a year is of the last year that had one. */
const LEAP_DAY = 29;

/** News of January speak of "December" and mean the one just over; more than this many months ahead is last year's. */
const MONTHS_AHEAD = 6;

/** "last year" counts from the day of the text, "the previous year" from the period that was spoken of last. */
const countedFrom = ({ isPrior }: { isPrior: boolean }, reference: Reference): CalendarDay =>
  isPrior && reference.spoken ? endOf(reference.spoken) : reference;

/** Parts that a period is told by which counts from another. */
const MAY_COUNT_BACK = ['relative', 'same', 'year'];

/** How far from the period that is spoken of lies "a year earlier", "the same quarter of 2024"; null for what says more or less. */
export function backOf(parts: Parts, reference: Reference | null): Back | null {
  const { relative, same } = parts;
  const isThisYear = same && relative?.field === 'year' && relative.offset === 0; // "to $3 million in the same quarter this year"
  const year = isThisYear ? reference?.year : parts.year;
  if (!(relative || same) || Object.keys(parts).some((part) => !MAY_COUNT_BACK.includes(part))) return null;
  if (relative && year === undefined)
    return relative.isPrior || (same && relative.field === 'year') ? relative : null;
  const isSame = same && year !== undefined && reference?.spoken;
  return isSame ? { field: 'year', offset: year - endOf(reference.spoken).year } : null;
}

function impliedYear(parts: Parts, reference: Reference | null): number | null {
  if (!reference) return null;
  const { quarter } = parts;
  const month = parts.month ?? parts.closingMonth ?? parts.months?.[0];
  const first = month ?? (quarter && quarter * 3 - 2);
  if (!first) return null;
  if (parts.turn && parts.month !== undefined)
    return reference.year + (parts.turn * (parts.month - reference.month) > 0 ? 0 : parts.turn);
  const year = first - reference.month > MONTHS_AHEAD ? reference.year - 1 : reference.year;
  if (quarter && first > reference.month && year === reference.year && !parts.isPlanned)
    return isBehindQuarter(reference, year - 1) ? year - 1 : null;
  const isUnderWay = first <= reference.month && (parts.months?.[1] ?? 0) > reference.month;
  if (parts.isSpan && isUnderWay && !parts.isPlanned) return year - 1; // nothing has been counted up to its end yet
  return parts.day === LEAP_DAY && month === 2 ? year - (year % 4) : yearOfWeekday(parts, year);
}

/**
 * "Second-quarter sales were $3 million" in February: last year's behind a quarter of that year or later; else it may be one of
 * accounts, which begin nobody says when.
 */
const isBehindQuarter = ({ spoken = '' }: Reference, year: number): boolean =>
  /-3\d$/.test(spoken) && spoken > String(year);

/** "Friday, 18 July": of the year and those beside it the one in which the weekday is right. */
function yearOfWeekday({ weekday, day, month }: Parts, year: number): number {
  if (weekday === undefined || day === undefined || month === undefined) return year;
  return [year, year + 1, year - 1].find((each) => weekdayOf({ year: each, month, day }) === weekday) ?? year;
}
