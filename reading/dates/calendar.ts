/** A calendar period, from one day to one year, as numbers; parts from the largest down. */
export interface CalendarPeriod {
  readonly year: number;
  readonly quarter?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** From one month of the year to another. */
  readonly months?: readonly [first: number, last: number] | undefined;
}

/** A month or day as EDTF writes it: "09". */
export const twoDigits = (part: number): string => String(part).padStart(2, '0');

const four = (year: number): string => String(year).padStart(4, '0');

/** EDTF Level 1 writes a quarter as the season codes 33 to 36 (ISO 8601-2, 4.8). */
const FIRST_QUARTER_CODE = 33;

const MONTHS_IN_QUARTER = 3;
export const MONTHS_IN_YEAR = 12;

/** The period as EDTF: "2024", "2024-33", "2024-01/2024-06", "2024-09", "2024-09-30". */
export function toEdtf(period: CalendarPeriod): string {
  const year = four(period.year);
  if (period.month !== undefined) {
    return period.day === undefined
      ? `${year}-${twoDigits(period.month)}`
      : `${year}-${twoDigits(period.month)}-${twoDigits(period.day)}`;
  }
  if (period.quarter !== undefined) return `${year}-${FIRST_QUARTER_CODE + period.quarter - 1}`;
  if (period.months) return `${year}-${twoDigits(period.months[0])}/${year}-${twoDigits(period.months[1])}`;
  return year;
}

/** First and last month of the period, 1..12. */
export function monthsOf(period: CalendarPeriod): readonly [first: number, last: number] {
  if (period.month !== undefined) return [period.month, period.month];
  if (period.quarter !== undefined) {
    return [(period.quarter - 1) * MONTHS_IN_QUARTER + 1, period.quarter * MONTHS_IN_QUARTER];
  }
  return period.months ?? [1, MONTHS_IN_YEAR];
}

/** The first or last day of the period, as a period of one day. */
export function edgeDay(period: CalendarPeriod, edge: 'start' | 'end'): CalendarPeriod {
  if (period.day !== undefined) return period;
  const [first, last] = monthsOf(period);
  if (edge === 'start') return { year: period.year, month: first, day: 1 };
  return { year: period.year, month: last, day: daysInMonth(period.year, last) };
}

/** The part of a year from one month to another: a quarter where it is just that. */
export function monthsOfYear(first: number, last: number): Omit<CalendarPeriod, 'year'> {
  const count = last - first + 1;
  if (count === MONTHS_IN_QUARTER && last % MONTHS_IN_QUARTER === 0)
    return { quarter: last / MONTHS_IN_QUARTER };
  return { months: [first, last] };
}

/** Whether such a day exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Characters of a day in EDTF: YYYY-MM-DD. */
export const DAY_LENGTH = 10;

/** A day of the form YYYY-MM-DD as numbers, the first of an interval; null for anything else. */
export function parseDay(day: string | null): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null;
}

/** A month of a year, 1..12. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** The month that many months away. */
export function shiftMonth({ year, month }: CalendarMonth, months: number): CalendarMonth {
  const index = year * MONTHS_IN_YEAR + month - 1 + months;
  return { year: Math.floor(index / MONTHS_IN_YEAR), month: (index % MONTHS_IN_YEAR) + 1 };
}

/** All months from the first to the last as EDTF: a year or a part of one where they are just that. */
export function monthsBetween(first: CalendarMonth, last: CalendarMonth): string {
  const { year, month } = last;
  if (first.year !== year)
    return `${toEdtf({ year: first.year, month: first.month })}/${toEdtf({ year, month })}`;
  return first.month === 1 && month === 12
    ? toEdtf({ year })
    : toEdtf({ year, ...monthsOfYear(first.month, month) });
}

/** The quarter, month or day so many away from the one that holds the day. */
export function shiftPeriod(from: CalendarDay, field: string, offset: number): CalendarPeriod | null {
  if (field === 'quarter') {
    const { year, month } = shiftMonth(from, offset * MONTHS_IN_QUARTER);
    return { year, quarter: Math.ceil(month / MONTHS_IN_QUARTER) };
  }
  if (field === 'month') return shiftMonth(from, offset);
  return field === 'day' ? shiftDay(from, offset) : null;
}

/** A day as numbers. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that many days away. */
export function shiftDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const shifted = new Date(Date.UTC(year, month - 1, day + days));
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The week from Monday to Sunday that holds the day, as an EDTF interval. */
export function weekOf(day: CalendarDay): string {
  const monday = shiftDay(day, -((weekdayOf(day) + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK));
  return `${toEdtf(monday)}/${toEdtf(shiftDay(monday, DAYS_IN_WEEK - 1))}`;
}

/** The n-th of a weekday in a year or month, -1 for the last; null when it has not so many. */
export function nthWeekday(period: CalendarPeriod, weekday: number, nth: number): CalendarDay | null {
  const [first, last] = monthsOf(period);
  const start = { year: period.year, month: first, day: 1 };
  const end = { year: period.year, month: last, day: daysInMonth(period.year, last) };
  const ahead = (weekday - weekdayOf(start) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const behind = (weekdayOf(end) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const found = nth < 0 ? shiftDay(end, -behind) : shiftDay(start, ahead + DAYS_IN_WEEK * (nth - 1));
  return toEdtf(found) <= toEdtf(end) ? found : null;
}

const DAYS_IN_WEEK = 7;
