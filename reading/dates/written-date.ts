import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { type Parts, partNumber, type Reference, resolve, setNumbered, setPart } from './date-parts';
import type { ReadDate } from './numeric-date';
import { type ReadYear, readEraYear, readShortYear, readTouchingYear, yearOfDigits } from './years';

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
  const leads = (['year-after', 'as-of', 'since'] as const).some((role) => entryOf(before, role));
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
  (_tokenized, _at, _parts, token) => (entryOf(token, 'weekday') ? 1 : 0),
];

/** "tháng 5", "năm 2024", "quý IV": a word, then its number. */
function readAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const around = entryOf(token, 'around');
  if (around?.side !== 'before' || !/^\s?$/.test(gapAfter(tokenized, at))) return 0;
  const next = tokenized.tokens[at + 1];
  const number = partNumber(next);
  const isMonths = around.part === 'first-months';
  if (number === null || (isMonths && !isFirstMonths(tokenized.tokens[at + 2]))) return 0;
  return setNumbered(tokenized, parts, around.part, number) ? (isMonths ? 3 : 2) : 0;
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

/** "5月", "2024年", "1日", "9 tháng đầu năm": a number, then its word. */
function readNumberThenAround(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const number = partNumber(token);
  const next = tokenized.tokens[at + 1];
  const around = next?.entries.find((entry) => entry.role === 'around' && entry.side === 'after');
  if (number === null || around?.role !== 'around' || !/^\s?$/.test(gapAfter(tokenized, at))) return 0;
  const isMonths = around.part === 'first-months';
  if (isMonths && tokenized.lexicon.language.overlay.dates.firstMonths.before.length > 0) return 0;
  if (!setNumbered(tokenized, parts, around.part, number)) return 0;
  if (isMonths && entryOf(next, 'unit')) parts.mayBeDuration = true;
  return 2;
}

function readMonthName(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const month = entryOf(token, 'month');
  const isSaidTwice = month?.month === parts.month && /^ ?[/(]$/.test(gapAfter(tokenized, at - 1)); // "يناير/كانون الثاني"
  if (month && isSaidTwice) return 1;
  return month && setPart(parts, 'month', month.month) ? 1 : 0;
}

function readQuarterName(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const quarter = entryOf(token, 'quarter');
  return quarter && setPart(parts, 'quarter', quarter.quarter) ? 1 : 0;
}

function readRelative(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const relative = entryOf(token, 'relative');
  if (!relative || parts.relative || parts.year !== undefined || isCounted(tokenized, at, parts)) return 0;
  parts.relative = { field: relative.field, offset: relative.offset };
  return 1;
}

/** "5 ปีก่อน": behind a number that is no part of the date, "last year" means that many years ago. */
function isCounted(tokenized: TokenizedText, at: number, parts: Parts): boolean {
  const before = tokenized.tokens[at - 1];
  const counts = before && (before.digits !== null || !!entryOf(before, 'value'));
  return !!counts && Object.keys(parts).length === 0 && gapAfter(tokenized, at - 1) === ' ';
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

/** A number without a word of its own: a day beside a month's name, a year beside other parts or after "in". */
function readBareNumber(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  if (!token.digits) return 0;
  const number = Number(token.digits);
  if (isMonthAfterDay(tokenized, at, parts, number)) return setPart(parts, 'month', number) ? 1 : 0;
  const dates = tokenized.lexicon.language.overlay.dates;
  const year = yearOfDigits(token.digits, dates, isBehindMonth(tokenized, at, parts));
  if (year !== null) return readYear(tokenized, at, parts, year);
  const besideMonth =
    (parts.month !== undefined && mayFollowMonth(tokenized, at)) ||
    entryOf(tokenized.tokens[dayNeighbor(tokenized, at)], 'month');
  const isDay = /^\d{1,2}$/.test(token.digits) && number >= 1 && number <= 31;
  if (!isDay || !besideMonth || parts.day !== undefined || isAmount(tokenized, at)) return 0;
  parts.day = number;
  return 1;
}

/** "im Mai 30 Filialen": where the day goes first, a number behind the month's name is none but in "Ogos 14, 2025". */
function mayFollowMonth(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1]?.digits ?? '';
  const leadsToYear = /^[,،] ?$/.test(gapAfter(tokenized, at)) && /^(?:19|20)\d{2}$/.test(next);
  return tokenized.lexicon.language.overlay.dates.order !== 'dmy' || leadsToYear;
}

/** "in January, 12% more": a number with a unit of its own is no day. */
function isAmount(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1];
  const amounts = ['percent', 'percentage-point', 'currency', 'scale'] as const;
  return /^\s?$/.test(gapAfter(tokenized, at)) && amounts.some((role) => entryOf(next, role));
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
  if (parts.year !== undefined || !(started || isTiedYear(tokenized, at))) return 0;
  parts.year = year;
  return 1;
}

/** Whether a word before or behind the number says that it is a year. */
function isTiedYear(tokenized: TokenizedText, at: number): boolean {
  const follows =
    /^\.?\s?$/.test(gapAfter(tokenized, at)) && entryOf(tokenized.tokens[at + 1], 'year-before');
  return !!follows || ((isLedTo(tokenized, at) || opensClause(tokenized, at)) && !isMeasured(tokenized, at));
}

/** "2024 kamen mehr Gäste, 2025 noch mehr": where nouns have capitals, a year that opens a clause before its verb. */
function opensClause({ text, tokens, lexicon }: TokenizedText, at: number): boolean {
  const [start, end] = tokens[at]?.span ?? [0, 0];
  const isFirst = /(?:^|[.,;]\s|\n)$/.test(text.slice(Math.max(0, start - 2), start));
  return (
    !!lexicon.language.overlay.counts.capitalNouns && isFirst && /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** Roles of words behind a number that make it an amount. */
const AMOUNT_ROLES = ['currency', 'unit', 'percent', 'scale', 'multiple'] as const;

/** "for 2000 dollars": a unit right behind it makes a number an amount before it is a year. */
function isMeasured(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1];
  const follows = /^\s?$/.test(gapAfter(tokenized, at)) && next !== undefined && !isYearWord(next);
  return follows && AMOUNT_ROLES.some((role) => entryOf(next, role));
}

/** "2024 год" is a year though "год" is a unit, too. */
function isYearWord(token: Token): boolean {
  return token.entries.some((entry) => entry.role === 'around' && entry.part === 'year');
}

/** "16 มี.ค. 68", "ไตรมาส 1/68": behind a day and its month, or a slash. */
function isBehindMonth(tokenized: TokenizedText, at: number, parts: Parts): boolean {
  const behindDay = parts.day !== undefined && parts.month !== undefined;
  return behindDay || (parts.quarter !== undefined && gapAfter(tokenized, at - 1) === '/');
}
