import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { type CalendarPeriod, edgeDay, isRealDay, shiftPeriod, toEdtf } from './calendar';
import type { ReadDate } from './numeric-date';

type Reference = { readonly year: number; readonly month: number; readonly day: number };

/** What the words of a date have said so far. */
interface Parts {
  day?: number;
  month?: number;
  year?: number;
  quarter?: number;
  half?: number;
  firstMonths?: number;
  edge?: 'start' | 'middle' | 'end';
  relative?: { field: string; offset: number };
}

/** A date has at most this many words and numbers: "Tuesday, the 1st day of the month of May of the year 2025". */
const LONGEST_DATE = 12;

/** Between the words of a date only blanks, commas, dots, slashes and brackets may stand. */
const INSIDE = /^[\s,.，、()/]{0,3}$/;

/**
 * A day or period in words at the token: "ngày 1 tháng 5 năm 2025", "end of 2024", "Q3 2025", "去年9月", "last year".
 * Its words may come in any order a language puts them in. Null when no month, year or relative word takes part.
 */
export function readWrittenDate(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const parts: Parts = {};
  let end = -1;
  let at = index;
  while (at < index + LONGEST_DATE) {
    if (at > index && !INSIDE.test(gapAfter(tokenized, at - 1))) break;
    const taken = takePart(tokenized, at, parts);
    if (taken > 0) {
      at += taken;
      end = at - 1;
    } else if (at > index && entryOf(tokenized.tokens[at], 'date-joiner')) at += 1;
    else break;
  }
  const first = tokenized.tokens[index];
  const last = tokenized.tokens[end];
  const date = first && last && isAnnounced(tokenized, index, parts) ? resolve(parts, reference) : null;
  return date && first && last ? { span: [first.span[0], last.span[1]], date, next: end + 1 } : null;
}

/** "in May": a month's name by itself is a date only after a word that leads to one. */
function isAnnounced(tokenized: TokenizedText, index: number, parts: Parts): boolean {
  const isBareName =
    Object.keys(parts).length === 1 &&
    parts.month !== undefined &&
    !!entryOf(tokenized.tokens[index], 'month');
  return !isBareName || isLedTo(tokenized, index);
}

/** Whether a word like "in" or "by" stands right before the token. */
function isLedTo(tokenized: TokenizedText, index: number): boolean {
  const before = tokenized.tokens[index - 1];
  const leads = !!entryOf(before, 'year-after') || !!entryOf(before, 'as-of');
  return leads && /^\s?$/.test(gapAfter(tokenized, index - 1));
}

/** Reads one part of a date at the token into `parts`; how many tokens it took, 0 for none. */
function takePart(tokenized: TokenizedText, at: number, parts: Parts): number {
  const token = tokenized.tokens[at];
  if (!token) return 0;
  for (const read of PART_READERS) {
    const taken = read(tokenized, at, parts, token);
    if (taken > 0) return taken;
  }
  return 0;
}

type PartReader = (tokenized: TokenizedText, at: number, parts: Parts, token: Token) => number;

const PART_READERS: readonly PartReader[] = [
  readAround,
  readNumberThenAround,
  readMonthName,
  readQuarterName,
  readRelative,
  readEdge,
  readHalf,
  readBareNumber,
  (_tokenized, _at, _parts, token) => (entryOf(token, 'weekday') ? 1 : 0),
];

/** "tháng 5", "năm 2024", "quý IV": a word, then its number. */
function readAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const around = entryOf(token, 'around');
  if (around?.side !== 'before' || !/^\s?$/.test(gapAfter(tokenized, at))) return 0;
  const next = tokenized.tokens[at + 1];
  const number = partNumber(next);
  return number !== null && setPart(parts, around.part, number) ? 2 : 0;
}

/** "5月", "2024年", "1日", "9 tháng đầu năm": a number, then its word. */
function readNumberThenAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const number = partNumber(token);
  const next = tokenized.tokens[at + 1];
  const around = next?.entries.find((entry) => entry.role === 'around' && entry.side === 'after');
  if (number === null || around?.role !== 'around' || !/^\s?$/.test(gapAfter(tokenized, at))) return 0;
  return setPart(parts, around.part, number) ? 2 : 0;
}

function readMonthName(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const month = entryOf(token, 'month');
  return month && setPart(parts, 'month', month.month) ? 1 : 0;
}

function readQuarterName(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const quarter = entryOf(token, 'quarter');
  return quarter && setPart(parts, 'quarter', quarter.quarter) ? 1 : 0;
}

function readRelative(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const relative = entryOf(token, 'relative');
  if (!relative || parts.relative || parts.year !== undefined) return 0;
  parts.relative = { field: relative.field, offset: relative.offset };
  return 1;
}

function readEdge(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const edge = entryOf(token, 'edge');
  if (!edge || parts.edge) return 0;
  parts.edge = edge.edge;
  return 1;
}

function readHalf(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const half = entryOf(token, 'half-year');
  if (!half || parts.half !== undefined) return 0;
  parts.half = half.half;
  return 1;
}

/** A number without a word of its own: a day beside a month's name, a year beside other parts or after "in". */
function readBareNumber(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  if (!token.digits) return 0;
  const number = Number(token.digits);
  if (isMonthAfterDay(tokenized, at, parts, number)) return setPart(parts, 'month', number) ? 1 : 0;
  if (isYear(token.digits)) return readYear(tokenized, at, parts, number);
  const besideMonth =
    parts.month !== undefined || entryOf(tokenized.tokens[dayNeighbor(tokenized, at)], 'month');
  const isDay = /^\d{1,2}$/.test(token.digits) && number >= 1 && number <= 31;
  if (!isDay || !besideMonth || parts.day !== undefined) return 0;
  parts.day = number;
  return 1;
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

/** Index of the token where a month's name may follow a day: the next, or the one after "of" or an ordinal ending. */
function dayNeighbor(tokenized: TokenizedText, at: number): number {
  const joiner = entryOf(tokenized.tokens[at + 1], 'date-joiner');
  return at + (joiner ? 2 : 1);
}

function readYear(tokenized: TokenizedText, at: number, parts: Parts, year: number): number {
  const started = Object.keys(parts).length > 0;
  if (parts.year !== undefined || !(started || isLedTo(tokenized, at))) return 0;
  parts.year = year;
  return 1;
}

/** Years that news speak of without saying "the year". */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits);
}

function partNumber(token: Token | undefined): number | null {
  if (token?.digits && /^\d{1,4}$/.test(token.digits)) return Number(token.digits);
  return entryOf(token, 'value')?.value ?? null;
}

const PART_RANGES = {
  day: [1, 31],
  month: [1, 12],
  year: [1000, 2999],
  quarter: [1, 4],
  'first-months': [2, 11],
} as const;

/** Sets a part unless it is set or out of its range. */
function setPart(parts: Parts, part: keyof typeof PART_RANGES, value: number): boolean {
  const [low, high] = PART_RANGES[part];
  const key = part === 'first-months' ? 'firstMonths' : part;
  if (parts[key] !== undefined || value < low || value > high) return false;
  parts[key] = value;
  return true;
}

/** The EDTF of what was said, years that were not said taken from the reference day. */
function resolve(parts: Parts, reference: Reference | null): string | null {
  const period = toPeriod(parts, reference);
  if (!period) return null;
  if (
    period.day !== undefined &&
    period.month !== undefined &&
    !isRealDay(period.year, period.month, period.day)
  )
    return null;
  const edge = parts.edge === 'start' || parts.edge === 'end' ? parts.edge : null;
  return toEdtf(edge ? edgeDay(period, edge) : period);
}

function toPeriod(parts: Parts, reference: Reference | null): CalendarPeriod | null {
  const { relative } = parts;
  if (relative && relative.field !== 'year') {
    const bare = parts.month === undefined && parts.quarter === undefined && parts.half === undefined;
    return bare && reference ? shiftPeriod(reference, relative.field, relative.offset) : null;
  }
  const year =
    parts.year ?? (relative && reference ? reference.year + relative.offset : impliedYear(parts, reference));
  if (year === null) return null;
  if (parts.month === undefined && parts.day !== undefined) return null;
  return {
    year,
    ...(parts.quarter !== undefined && { quarter: parts.quarter }),
    ...(parts.half !== undefined && { half: parts.half }),
    ...(parts.firstMonths !== undefined && { firstMonths: parts.firstMonths }),
    ...(parts.month !== undefined && { month: parts.month }),
    ...(parts.day !== undefined && { day: parts.day }),
  };
}

/** News of January speak of "December" and mean the one just over; more than this many months ahead is last year's. */
const MONTHS_AHEAD = 6;

function impliedYear(parts: Parts, reference: Reference | null): number | null {
  if (!reference) return null;
  const { month, quarter, half, firstMonths } = parts;
  if (month === undefined && quarter === undefined && half === undefined && firstMonths === undefined)
    return null;
  const first = month ?? (quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : 1);
  return first - reference.month > MONTHS_AHEAD ? reference.year - 1 : reference.year;
}
