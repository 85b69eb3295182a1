import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, type Token, type TokenizedText, tokenize } from '../languages/tokens';
import {
  type CalendarDay,
  daysInMonth,
  MONTHS_IN_YEAR,
  parseDay,
  shiftDay,
  shiftMonth,
  toEdtf,
} from './calendar';
import { isAround, isClose, isNear, skipArticle } from './date-context';
import { partNumber, type Reference } from './date-parts';
import { isBeforeItsYear } from './months-of-year';
import { type ReadDate, readNumericDate } from './numeric-date';
import { type Back, countBack } from './spoken';
import { readWrittenDate } from './written-date';
import { isYear } from './years';

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
export const UNITS: Readonly<Record<string, Readonly<Length>>> = {
  year: { months: 12, days: 0 },
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
 * "3 weeks ago", "il y a 5 jours", "через 2 года", "the past two weeks", "two weeks after 1 May": the day so far from the
 * reference day or the day that is named. Null when the token does not begin such words.
 */
export function readElapsed(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const { tokens } = tokenized;
  const before = away(tokens[index], 'before') ?? turnOf(tokens[index]);
  const read = readLength(tokenized, before ? skipComparator(tokenized, index + 1) : index);
  const start = tokens[index]?.span[0];
  if (!read || start === undefined || isBeforeItsYear(tokenized, read.last)) return null;
  const behind = tokens[read.last + 1];
  if (before && (!isClose(tokenized, index) || entryOf(behind, 'ended'))) return null; // no "in three months ended 30 June"
  const after = isClose(tokenized, read.last) ? away(behind, 'after') : null;
  const sign = read.sign ?? after?.sign;
  const counted = sign ? null : readOffset(tokenized, read, reference);
  if (counted) return { ...counted, span: [start, counted.span[1]] };
  const last = after ? read.last + 1 : read.last;
  const direction = sign ?? before?.sign;
  const end = tokens[last]?.span[1];
  if (!direction || !reference || end === undefined) return null;
  const day = toEdtf(shiftLength(reference, read.length, direction));
  const isPeriod = !sign && !away(tokens[index], 'before');
  const ends = [day, toEdtf(shiftDay(reference, 0))];
  const date = isPeriod ? (direction < 0 ? ends : ends.reverse()).join('/') : day;
  const isYearAgo = !isPeriod && direction < 0 && read.length.months === MONTHS_IN_YEAR;
  const spoken = isYearAgo && reference.spoken ? countBack(reference.spoken, YEAR_AGO) : null;
  const back = spoken === null ? null : YEAR_AGO;
  return { span: [start, end], date: spoken ?? date, next: last + 1, isLoose: !spoken, back };
}

/** "a year ago" counts from the period that is spoken of. */
const YEAR_AGO: Back = { field: 'year', offset: -1 };

/** "in about 3 weeks". */
const skipComparator = ({ tokens }: TokenizedText, at: number): number =>
  entryOf(tokens[at], 'comparator') ? at + 1 : at;

/** "past" of "the past 2 days". */
function turnOf(token: Token | undefined): { sign: Sign } | null {
  const offset = entryOf(token, 'turn')?.offset;
  return offset ? { sign: offset < 0 ? -1 : 1 } : null;
}

/** "two weeks before 1 May 2025": the words from behind the length on. */
function readOffset(
  tokenized: TokenizedText,
  { length, last }: ReadLength,
  reference: Reference | null,
): ReadDate | null {
  const offset = entryOf(tokenized.tokens[last + 1], 'offset');
  const from = skipArticle(tokenized, last + 2);
  const day =
    offset && (readNumericDate(tokenized, from, reference) ?? readWrittenDate(tokenized, from, reference));
  const anchor = parseDay(day?.date ?? null);
  if (!offset || !day || !anchor || !isClose(tokenized, last) || !isClose(tokenized, last + 1)) return null;
  return { ...day, date: toEdtf(shiftLength(anchor, length, offset.sign)), isLoose: true };
}

const away = (token: Token | undefined, side: 'before' | 'after'): { sign: Sign } | null =>
  entryOf(token, 'away', (entry) => entry.side === side);

function shiftLength(from: CalendarDay, { months, days }: Length, sign: number): CalendarDay {
  const { year, month } = shiftMonth(from, sign * months);
  const start = { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
  return shiftDay(start, sign * Math.floor(days));
}

interface ReadLength {
  readonly length: Length;
  readonly last: number;
  readonly sign: Sign | null;
}

function readLength(tokenized: TokenizedText, index: number): ReadLength | null {
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
  if (!hasRole(tokenized.tokens[at + 1], COUNTED)) return null;
  const count = partNumber(token) ?? (entryOf(token, 'one') ? 1 : null);
  const digits = token?.digits ?? '';
  const isNamed =
    digits.startsWith('0') || (isYear(digits) && isAround(tokenized.tokens[at + 1], 'year', 'after')); // "07年以后" is after 2007, "지난 2018년" and "za 2025 rok" a year
  if (count === null || isNamed || !isNear(tokenized, at)) return null;
  for (const entry of tokenized.tokens[at + 1]?.entries ?? []) {
    const unit = entry.role === 'unit' ? UNITS[entry.id] : undefined;
    if (unit) return { count, unit, sign: null };
    const isTurned =
      entry.role === 'relative' && Math.abs(entry.offset) === 1 && beginsWithUnit(tokenized, at + 1);
    const turned = isTurned ? UNITS[entry.field] : undefined;
    if (turned && entry.role === 'relative') return { count, unit: turned, sign: entry.offset < 0 ? -1 : 1 };
  }
  return null;
}

const COUNTED = roleSet('unit', 'relative');

/** "2 tuần trước" is two weeks ago, "20 nästa månad" the twentieth of next month. */
function beginsWithUnit({ text, tokens, language }: TokenizedText, at: number): boolean {
  const [start, end] = tokens[at]?.span ?? [0, 0];
  return !!entryOf(tokenize(text.slice(start, end - 1), language).tokens[0], 'unit');
}

/** Where the next part would begin: right behind, behind a comma, or behind a short word like "and". */
function nextPart(tokenized: TokenizedText, last: number): number {
  const word = tokenized.tokens[last + 1];
  const isWord = word && !word.digits && word.span[1] - word.span[0] <= LONGEST_AND;
  return isWord && !readPart(tokenized, last + 1) && isClose(tokenized, last + 1) ? last + 2 : last + 1;
}

const LONGEST_AND = 4;
