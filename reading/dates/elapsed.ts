import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { type CalendarDay, daysInMonth, shiftDay, shiftPeriod, toEdtf } from './calendar';
import { partNumber, type Reference } from './date-parts';
import type { ReadDate } from './numeric-date';

/** A length of time in calendar fields. */
interface Length {
  months: number;
  days: number;
}

type Sign = -1 | 1;

interface LengthPart {
  readonly count: number;
  readonly unit: Readonly<Length>;
  /** Where unit and "ago" are one form ("tuần trước"). */
  readonly sign: Sign | null;
}

/** What a unit of time counts; parts of a day count no day. */
const UNITS: Readonly<Record<string, Readonly<Length>>> = {
  year: { months: 12, days: 0 },
  priorYear: { months: 12, days: 0 },
  month: { months: 1, days: 0 },
  week: { months: 0, days: 7 },
  day: { months: 0, days: 1 },
  hour: { months: 0, days: 1 / 24 },
  minute: { months: 0, days: 0 },
  second: { months: 0, days: 0 },
};

/** "2 years, 1 month and 21 days": more parts than these no length has. */
const MOST_PARTS = 4;

/**
 * "3 weeks ago", "il y a 5 jours", "через 2 года", "two years and 21 days from now": the day so far from the reference
 * day. Null when the token does not begin such words.
 */
export function readElapsed(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const { tokens } = tokenized;
  const before = away(tokens[index], 'before');
  if (before && !/^\s?$/.test(gapAfter(tokenized, index))) return null;
  const read = reference && readLength(tokenized, before ? index + 1 : index);
  if (!read) return null;
  const after = /^\s?$/.test(gapAfter(tokenized, read.last)) ? away(tokens[read.last + 1], 'after') : null;
  const sign = read.sign ?? after?.sign ?? before?.sign;
  const last = after ? read.last + 1 : read.last;
  const [first, end] = [tokens[index], tokens[last]];
  if (!sign || !first || !end) return null;
  const date = toEdtf(shiftLength(reference, read.length, sign));
  return { span: [first.span[0], end.span[1]], date, next: last + 1, isLoose: true };
}

const away = (token: Token | undefined, side: 'before' | 'after'): { sign: Sign } | null => {
  const found = token?.entries.find((entry) => entry.role === 'away' && entry.side === side);
  return found?.role === 'away' ? found : null;
};

function shiftLength(from: CalendarDay, { months, days }: Length, sign: number): CalendarDay {
  const month = shiftPeriod(from, 'month', sign * months);
  const { year, month: number = from.month } = month ?? from;
  const start = { year, month: number, day: Math.min(from.day, daysInMonth(year, number)) };
  return shiftDay(start, sign * Math.floor(days));
}

function readLength(
  tokenized: TokenizedText,
  index: number,
): { length: Length; last: number; sign: Sign | null } | null {
  const length = { months: 0, days: 0 };
  let last = -1;
  for (let at = index, parts = 0; parts < MOST_PARTS; parts++) {
    const part = readPart(tokenized, at);
    if (!part) break;
    length.months += part.count * part.unit.months;
    length.days += part.count * part.unit.days;
    last = at + 1;
    if (part.sign) return { length, last, sign: part.sign };
    at = nextPart(tokenized, last);
  }
  return last < 0 ? null : { length, last, sign: null };
}

function readPart(tokenized: TokenizedText, at: number): LengthPart | null {
  const token = tokenized.tokens[at];
  const count = partNumber(token) ?? (entryOf(token, 'one') ? 1 : null);
  const isYear = token?.digits?.startsWith('0'); // "07年以后" is after 2007
  if (count === null || isYear || !/^[\s-]?$/.test(gapAfter(tokenized, at))) return null;
  for (const entry of tokenized.tokens[at + 1]?.entries ?? []) {
    const unit = entry.role === 'unit' ? UNITS[entry.id] : undefined;
    if (unit) return { count, unit, sign: null };
    const turned = entry.role === 'relative' && Math.abs(entry.offset) === 1 ? UNITS[entry.field] : undefined;
    if (turned && entry.role === 'relative') return { count, unit: turned, sign: entry.offset < 0 ? -1 : 1 };
  }
  return null;
}

/** Where the next part would begin: right behind, behind a comma, or behind a short word like "and". */
function nextPart(tokenized: TokenizedText, last: number): number {
  const word = tokenized.tokens[last + 1];
  const isWord = word && !word.digits && word.span[1] - word.span[0] <= LONGEST_AND;
  const gap = isWord && !readPart(tokenized, last + 1) ? gapAfter(tokenized, last + 1) : null;
  return gap !== null && /^\s?$/.test(gap) ? last + 2 : last + 1;
}

const LONGEST_AND = 4;
