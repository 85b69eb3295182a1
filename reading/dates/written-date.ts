import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { runsTogether } from '../text/characters';
import { isBeforeYear, readBareNumber } from './bare-number';
import { closesPhrase, isLedTo, isLedToDay } from './date-context';
import {
  isStarted,
  type Parts,
  partNumber,
  type Reference,
  resolve,
  setNumbered,
  setPart,
} from './date-parts';
import { readDayNumber } from './day-number';
import type { ReadDate } from './numeric-date';
import { partNumbersAt } from './part-number';
import { type ReadYear, readEraYear, readShortYear, readTouchingYear, seasonOf } from './years';

/** A date has at most this many words and numbers: "Tuesday, the 1st day of the month of May of the year 2025". */
const LONGEST_DATE = 12;

/** Between the words of a date only blanks, commas, dots, slashes and brackets may stand. */
const INSIDE = /^[\s,.،，、()/]{0,3}$/;

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
    } else if (at > index && (entryOf(tokenized.tokens[at], 'date-joiner') || isJoint(tokenized, at)))
      at += 1;
    else break;
  }
  const first = tokenized.tokens[index];
  const last = tokenized.tokens[end];
  const date = first && last && isAnnounced(tokenized, index, end, parts) ? resolve(parts, reference) : null;
  if (!date || !first || !last) return null;
  const isLoose = (parts.day !== undefined && parts.month === undefined && !parts.relative) || undefined;
  return { span: [first.span[0], last.span[1]], date, next: end + 1, ...(isLoose && { isLoose }) };
}

/** "05-Aug-2016", "Sep-2012": a hyphen between a month's name and a number. */
function isJoint(tokenized: TokenizedText, at: number): boolean {
  const { text, tokens } = tokenized;
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const touches = gapAfter(tokenized, at - 1) === '' && gapAfter(tokenized, at) === '';
  if (!touches || !hyphen || text.slice(...hyphen.span) !== '-') return false;
  const isYear = /^(?:19|20)\d{2}$/.test(after?.digits ?? '') && isJoint(tokenized, at - 2); // "Aug-10-2012"
  return (
    isYear || (before?.digits != null && isMonthName(after)) || (after?.digits != null && isMonthName(before))
  );
}

const isMonthName = (token: Token | undefined): boolean =>
  !!entryOf(token, 'month') || !!entryOf(token, 'small-month');

/**
 * "in May": a month's name by itself is a date only after a word that leads to one; "27日", "the 27th" only where
 * nothing goes on that it could count.
 */
function isAnnounced(tokenized: TokenizedText, index: number, end: number, parts: Parts): boolean {
  const { weekday, ...said } = parts;
  const keys = Object.keys(said);
  if (keys.length !== 1) return true;
  if (said.firstMonths !== undefined) return !entryOf(tokenized.tokens[end + 1], 'date-joiner'); // "the first two months of life"
  if (said.month !== undefined)
    return !!weekday || !entryOf(tokenized.tokens[index], 'month') || isLedTo(tokenized, index);
  return said.day === undefined || weekday !== undefined || isBareDay(tokenized, index, end);
}

/** "27日", "on the 27th.", "ngày 27.", but no "27th edition". */
function isBareDay(tokenized: TokenizedText, index: number, end: number): boolean {
  const { text, tokens } = tokenized;
  if (runsTogether(text.charAt((tokens[end]?.span[1] ?? 0) - 1))) return true;
  const before = tokens[index - 1];
  if (isDayWord(text, tokens[end])) return true;
  const isLed =
    !!entryOf(tokens[index], 'around') ||
    !!entryOf(before, 'date-joiner') ||
    isLedTo(tokenized, index) ||
    isLedToDay(tokenized, index);
  return isLed && closesPhrase(tokenized, end);
}

/** "22 तारीख": a whole word for "date", no mere ending, behind the number. */
const isDayWord = (text: string, token: Token | undefined): boolean =>
  !!token?.entries.some(
    (entry) => entry.role === 'around' && entry.part === 'day' && entry.side === 'after',
  ) &&
  token.span[1] - token.span[0] > LONGEST_ENDING &&
  /\s/.test(text.charAt(token.span[0] - 1));

const LONGEST_ENDING = 3;

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
  readNamedYear,
  readAround,
  readMonthSpan,
  readNumberThenAround,
  readMonthName,
  readQuarterName,
  readRelative,
  readEdge,
  readHalf,
  readBareNumber,
  readWeekday,
  readTurn,
];

function readWeekday(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  if (isNthWeekday(tokenized, at, parts)) return 0;
  const weekday = entryOf(token, 'weekday') ?? numberedWeekday(tokenized, at, parts, token);
  if (weekday) parts.weekday ??= weekday.weekday;
  return weekday ? 1 : 0;
}

/** "the 3rd Tuesday" is no Tuesday the third. */
const isNthWeekday = (tokenized: TokenizedText, at: number, { day = MOST_WEEKS, month }: Parts): boolean =>
  day < MOST_WEEKS && month === undefined && gapAfter(tokenized, at - 1) === ' ';

/** A month has a weekday five times at most. */
const MOST_WEEKS = 6;

/** "上周五", "下周日": where words run together, a weekday's number right behind its week. */
function numberedWeekday(
  tokenized: TokenizedText,
  at: number,
  parts: Parts,
  token: Token,
): { weekday: number } | null {
  const { text, tokens } = tokenized;
  const touches = at > 0 && gapAfter(tokenized, at - 1) === '' && runsTogether(text.charAt(token.span[0]));
  if (parts.relative?.field !== 'week' || parts.weekday !== undefined || !touches || token.digits)
    return null;
  const number = partNumber(token);
  const goesOn =
    entryOf(tokens[at + 1], 'power') || entryOf(tokens[at + 1], 'scale') || partNumber(tokens[at + 1]);
  if (number !== null) return number > 0 && number < 7 && !goesOn ? { weekday: number } : null;
  return token.entries.some((entry) => entry.role === 'around' && entry.part === 'day')
    ? { weekday: 0 }
    : null;
}

/** "last" of "last Friday", "pasado" of "viernes pasado". */
function readTurn({ lexicon }: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const turn = entryOf(token, 'turn');
  const isBehind = parts.weekday !== undefined || isStarted(parts);
  if (!turn || parts.turn !== undefined || (isBehind && !lexicon.language.overlay.dates.turns?.follow))
    return 0;
  parts.turn = turn.offset;
  return 1;
}

/** "tháng 5", "năm 2024", "quý IV": a word, then its number. */
function readAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const around = entryOf(token, 'around');
  if (around?.side !== 'before' || !/^\s?$/.test(gapAfter(tokenized, at))) return 0;
  if (around.part === 'decade' && tokenized.tokens[at - 1]?.digits && gapAfter(tokenized, at - 1) === ' ')
    return 0; // "3 años 50"
  const next = tokenized.tokens[at + 1];
  const number = partNumber(next);
  const isMonths = around.part === 'first-months';
  if (number === null || (isMonths && !isFirstMonths(tokenized.tokens[at + 2]))) return 0;
  if (around.part === 'year') {
    const season = seasonAt(tokenized, at + 1);
    if (season) parts.season = season;
  }
  if (parts.season)
    return setNumbered(tokenized, parts, 'year', number) ? (gapAfter(tokenized, at + 1) ? 3 : 4) : 0;
  return setNumbered(tokenized, parts, around.part, number) ? (isMonths ? 3 : 2) : 0;
}

/** "2024/25" and "2024-25" behind "fiscal year". */
function seasonAt(tokenized: TokenizedText, at: number): string | null {
  const { text, tokens } = tokenized;
  const isSlash = gapAfter(tokenized, at) === '/';
  const dash = tokens[at + 1];
  const isDash =
    gapAfter(tokenized, at) + gapAfter(tokenized, at + 1) === '' &&
    /^[-–]$/.test(text.slice(...(dash?.span ?? [0, 0])));
  const next = tokens[isSlash ? at + 1 : at + 2]?.digits ?? '';
  return isSlash || isDash ? seasonOf(tokens[at]?.digits ?? '', next) : null;
}

/** "ilk 9 ayda": the word behind the number of months, where a language asks for words on both sides. */
function isFirstMonths(token: Token | undefined): boolean {
  return !!token?.entries.some((entry) => entry.role === 'around' && entry.part === 'first-months');
}

/** "令和7年", "25年3月", "3T25". */
function readNamedYear(tokenized: TokenizedText, at: number, parts: Parts): number {
  if (parts.year !== undefined) return 0;
  const isBehindPart = parts.quarter !== undefined || parts.half !== undefined;
  const read: ReadYear | null =
    readEraYear(tokenized, at) ??
    readShortYear(tokenized, at) ??
    (isBehindPart ? readTouchingYear(tokenized, at) : null);
  if (read) parts.year = read.year;
  return read?.taken ?? 0;
}

/** "7〜9月", "1月-6月": two months of one year with nothing but a dash between. */
function readMonthSpan(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const first = partNumber(token);
  const joiner = isMonthWord(tokenized.tokens[at + 1]) ? at + 2 : at + 1;
  const last = partNumber(tokenized.tokens[joiner + 1]);
  if (first === null || last === null || parts.month !== undefined || parts.months) return 0;
  const isSpan =
    !!entryOf(tokenized.tokens[joiner], 'range-joiner') && isMonthWord(tokenized.tokens[joiner + 2]);
  const start = tokenized.tokens[joiner + 2]?.span[0] ?? 0;
  const words = tokenized.tokens.slice(at, joiner + 2).reduce((sum, { span }) => sum + span[1] - span[0], 0);
  if (!isSpan || start - token.span[0] !== words || first < 1 || first >= last || last > 12) return 0;
  parts.months = [first, last];
  return joiner + 3 - at;
}

const isMonthWord = (token: Token | undefined): boolean =>
  !!token?.entries.some(
    ({ role, ...entry }) => role === 'around' && 'part' in entry && entry.part === 'month',
  );

/** "5月", "二十五日", "2024年", "9 tháng đầu năm": a number, then its word. */
function readNumberThenAround(tokenized: TokenizedText, at: number, parts: Parts): number {
  for (const { value, taken } of partNumbersAt(tokenized, at)) {
    const next = tokenized.tokens[at + taken];
    const around = next?.entries.find((entry) => entry.role === 'around' && entry.side === 'after');
    if (around?.role !== 'around' || !/^\s?$/.test(gapAfter(tokenized, at + taken - 1))) continue;
    const isMonths = around.part === 'first-months';
    if (around.part === 'decade' && value < 1000 && next && next.span[1] - next.span[0] < 2) continue; // "90s" may be seconds
    if (isMonths && tokenized.lexicon.language.overlay.dates.firstMonths.before.length > 0) continue;
    if (!setNumbered(tokenized, parts, around.part, value)) continue;
    if (isMonths && entryOf(next, 'unit')) parts.mayBeDuration = true;
    return taken + 1;
  }
  return 0;
}

function readMonthName(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const month = entryOf(token, 'month') ?? smallMonth(tokenized, at, parts, token);
  const isSaidTwice = month?.month === parts.month && /^ ?[/(]$/.test(gapAfter(tokenized, at - 1)); // "يناير/كانون الثاني"
  if (month && isSaidTwice) return 1;
  return month && setPart(parts, 'month', month.month) ? 1 : 0;
}

/** "14 april 2015", "march 3 2015": in small letters a month's name is one only beside a day or a year. */
function smallMonth(
  tokenized: TokenizedText,
  at: number,
  parts: Parts,
  token: Token,
): { month: number } | null {
  const month = entryOf(token, 'small-month');
  if (!month || parts.month !== undefined) return null;
  if (parts.day !== undefined || parts.year !== undefined) return month;
  const isLinked = isJoint(tokenized, at + 1) || !!entryOf(tokenized.tokens[at + 1], 'date-joiner');
  const last = isLinked ? at + 2 : at + 1;
  const digits = tokenized.tokens[last]?.digits ?? '';
  if (/^(?:19|20)\d{2}$/.test(digits)) return month; // "june 1992", "june of 1992"
  const day = readDayNumber(tokenized, last);
  const end = last + (day?.taken ?? 1) - 1;
  const isDay =
    day &&
    ((day.isOrdinal && !!digits) ||
      (!!digits && closesPhrase(tokenized, end)) ||
      isBeforeYear(tokenized, end));
  return isDay && gapAfter(tokenized, at).length < 2 ? month : null;
}

function readQuarterName(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const quarter = entryOf(token, 'quarter');
  return quarter && setPart(parts, 'quarter', quarter.quarter) ? 1 : 0;
}

function readRelative(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const relative = entryOf(token, 'relative');
  if (!relative || parts.relative || parts.year !== undefined || isCounted(tokenized, at, parts)) return 0;
  if (relative.field === 'week' && isStarted(parts)) return 0;
  parts.relative = { field: relative.field, offset: relative.offset };
  return 1;
}

/** "5 ปีก่อน": behind a number that is no part of the date, "last year" means that many years ago. */
function isCounted(tokenized: TokenizedText, at: number, parts: Parts): boolean {
  const before = tokenized.tokens[at - 1];
  const counts = before && (before.digits !== null || !!entryOf(before, 'value'));
  return !!counts && !isStarted(parts) && gapAfter(tokenized, at - 1) === ' ';
}

function readEdge(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const edge = entryOf(token, 'edge');
  if (!edge || parts.edge) return 0;
  parts.edge = edge.edge;
  return 1;
}

/** "上半年", "前三季": a part of the year by name. */
function readHalf(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const months = entryOf(token, 'months');
  if (months && !parts.months) {
    parts.months = months.months;
    return 1;
  }
  const half = entryOf(token, 'half-year');
  if (!half || parts.half !== undefined) return 0;
  parts.half = half.half;
  return 1;
}
