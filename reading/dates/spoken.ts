import { type CalendarDay, DAY_LENGTH, daysInMonth, parseDay, shiftPeriod, toEdtf } from './calendar';

/** How far away a period lies from another: "year" -1 is the one before. */
export interface Back {
  readonly field: string;
  readonly offset: number;
}

/**
 * The period so far from the one that is spoken of: the same part of another year, or the quarter or month before its
 * end. A day that closes no month may be that of an event: then the year is all that it gives. Null where it gives none.
 * @example countBack('2025-35', { field: 'year', offset: -1 }) // '2024-35'
 */
export function countBack(spoken: string, { field, offset }: Back): string | null {
  if (field !== 'year') {
    const period = shiftPeriod(endOf(spoken), field, offset);
    return period && toEdtf(period);
  }
  const day = spoken.length === DAY_LENGTH ? parseDay(spoken) : null;
  if (!day) return spoken.replace(/\b\d{4}\b/g, (year) => String(Number(year) + offset));
  const { month } = day;
  const year = day.year + offset;
  const isLast = day.day === daysInMonth(day.year, month);
  return toEdtf(isLast ? { year, month, day: daysInMonth(year, month) } : { year });
}

/** The month that the period ends with, by its first day. */
export function endOf(spoken: string): CalendarDay {
  const [year = 0, part = 12] = spoken
    .slice(spoken.lastIndexOf('/') + 1)
    .split('-')
    .map(Number);
  return { year, month: part > 12 ? (part - BEFORE_QUARTERS) * 3 : part, day: 1 };
}

/** EDTF's first quarter is 33. */
const BEFORE_QUARTERS = 32;
