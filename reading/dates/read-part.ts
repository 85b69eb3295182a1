import { joinRoles, NO_ROLES, type RoleSet, roleSet } from '../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  saysNumber,
  type Token,
  type TokenizedText,
  wordAt,
} from '../languages/tokens';
import { unitsBefore } from '../text/units-before';
import { readBareNumber } from './bare-number';
import { isMonthName } from './date-context';
import { isStarted, type Parts, setPart } from './date-parts';
import { readDayNumber } from './day-number';
import { readMonthName, readMonthSpan } from './month-part';
import { readMonthsOfYear } from './months-of-year';
import { readAround, readNumberThenAround } from './numbered-part';
import { readTurn, readWeekday } from './weekday-part';
import { type ReadYear, readEraYear, readShortYear, readTouchingYear } from './years';

/** Reads one part of a date at the token into `parts`; how many tokens it took, 0 for none. */
export function takePart(tokenized: TokenizedText, at: number, parts: Parts): number {
  const token = tokenized.tokens[at];
  if (!token || (token.digits === null && !hasRole(token, PARTS))) return 0;
  for (const { digits, roles, read } of PART_READERS) {
    const mayRead = token.digits === null ? roles !== null && hasRole(token, roles) : digits;
    const taken = mayRead ? read(tokenized, at, parts, token) : 0;
    if (taken === 0) continue;
    if (entryOf(tokenized.tokens[at + taken - 1], 'fiscal')) parts.fiscal = true;
    return taken;
  }
  return 0;
}

/** What reads a part of a date, and the tokens that such a part may begin with: numbers in digits, or forms by their roles. */
interface PartReader {
  readonly digits: boolean;
  readonly roles: RoleSet | null;
  readonly read: (tokenized: TokenizedText, at: number, parts: Parts, token: Token) => number;
}

const PART_READERS: readonly PartReader[] = [
  { digits: true, roles: roleSet('era'), read: readNamedYear },
  { digits: true, roles: roleSet('around', 'ordinal', 'turn', 'value', 'power'), read: readMonthsOfYear },
  { digits: false, roles: roleSet('around'), read: readAround },
  { digits: true, roles: roleSet('value'), read: readMonthSpan },
  { digits: true, roles: null, read: readQuarterSpan },
  { digits: true, roles: roleSet('value', 'power'), read: readNumberThenAround },
  { digits: false, roles: roleSet('month', 'small-month'), read: readMonthName },
  { digits: false, roles: roleSet('quarter'), read: readQuarterName },
  { digits: false, roles: roleSet('relative'), read: readRelative },
  { digits: false, roles: roleSet('same-period'), read: readSame },
  { digits: false, roles: roleSet('edge'), read: readEdge },
  { digits: false, roles: roleSet('months'), read: readMonths },
  { digits: true, roles: roleSet('ordinal', 'value'), read: readBareNumber },
  { digits: false, roles: roleSet('weekday', 'value', 'around'), read: readWeekday },
  { digits: false, roles: roleSet('turn'), read: readTurn },
];

/** Roles of all forms that such a part may begin with. */
const PARTS = PART_READERS.reduce((all, { roles }) => (roles ? joinRoles(all, roles) : all), NO_ROLES);

/** "令和7年", "25年3月", "3T25". */
function readNamedYear(tokenized: TokenizedText, at: number, parts: Parts): number {
  if (parts.year !== undefined) return 0;
  const { dates } = tokenized.language.overlay;
  const read: ReadYear | null =
    readEraYear(tokenized, at) ??
    readShortYear(tokenized, at) ??
    ((parts.quarter ?? parts.months) ? readTouchingYear(tokenized, at) : null) ??
    (parts.month && dates.calendar && !isMonthName(tokenized.tokens[at + 1])
      ? readTouchingYear(tokenized, at, dates)
      : null);
  if (read) parts.year = read.year;
  return read?.taken ?? 0;
}

function readQuarterName({ text }: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const quarter = entryOf(token, 'quarter')?.quarter;
  if (!quarter || parts.day) return 0; // "June 30, 2025 (Q2)"
  const [, first = ''] = ROMAN_START.exec(unitsBefore(text, token.span[0], LONGEST_START)) ?? [];
  if (first.length === 0 || first.length >= quarter) return setPart(parts, 'quarter', quarter) ? 1 : 0;
  parts.months = [first.length * 3 - 2, quarter * 3];
  return 1;
}

/** "I–" of "I–III кварталах", in as many letters as its number. */
const ROMAN_START = /(?:^|[^\p{L}\p{Nd}])(I{1,3})\s?[-–—]\s?$/u;
const LONGEST_START = 7;

/** "1-3 кварталы", "1~3분기", "1.–3. Quartal": the quarters from the first number to the one that is named. */
function readQuarterSpan(tokenized: TokenizedText, at: number, parts: Parts): number {
  const first = readDayNumber(tokenized, at);
  const joiner = at + (first?.taken ?? 0);
  if (!first || parts.months || !entryOf(tokenized.tokens[joiner], 'range-joiner')) return 0;
  const last: Parts = {};
  const named = tokenized.tokens[joiner + 1];
  const taken =
    readNumberThenAround(tokenized, joiner + 1, last) ||
    (named
      ? readQuarterName(tokenized, joiner + 1, last, named) || readMonths(tokenized, joiner + 1, last, named)
      : 0);
  const end = last.quarter ? last.quarter * 3 : (last.months?.[1] ?? 0);
  const start = first.value * 3 - 2;
  const isWhole = taken > 0 && !/[^.]/.test(gapAfter(tokenized, joiner - 1) + gapAfter(tokenized, joiner));
  if (!isWhole || Object.keys(last).length !== 1 || start + 3 > end) return 0;
  parts.months = [start, end];
  return joiner + 1 + taken - at;
}

function readRelative(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const relative = entryOf(token, 'relative');
  if (
    !relative ||
    parts.relative ||
    parts.year !== undefined ||
    isCounted(tokenized, at, parts, relative.field)
  )
    return 0;
  if (ALONE.includes(relative.field) && isStarted(parts)) return 0;
  if (relative.field === 'weekend' && isOfPeriod(tokenized, at)) return 0;
  parts.relative = relative;
  return 1;
}

/** Fields of which nothing before them is a part. */
const ALONE = ['week', 'weekend', 'whole'];

/** "the same quarter" of "the same quarter last year". */
function readSame(_tokenized: TokenizedText, _at: number, parts: Parts): number {
  parts.same = true;
  return 1;
}

/** "the last weekend of 2015", "last weekend in June". */
const isOfPeriod = ({ tokens }: TokenizedText, at: number): boolean => hasRole(tokens[at + 1], JOINERS);

const JOINERS = roleSet('date-joiner', 'year-after');

/** "5 ปีก่อน": behind a number that is no part of the date, a form that opens with the unit means so many years ago; "5 last year" does not. */
function isCounted(tokenized: TokenizedText, at: number, parts: Parts, field: string): boolean {
  if (!saysNumber(tokenized.tokens[at - 1]) || isStarted(parts) || gapAfter(tokenized, at - 1) !== ' ')
    return false;
  const word = wordAt(tokenized, at).toLowerCase();
  return !!tokenized.language.pack.units[field]?.some((unit) => word.startsWith(unit));
}

function readEdge(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const edge = entryOf(token, 'edge');
  if (!edge || parts.edge) return 0;
  parts.edge = edge.edge;
  return 1;
}

/** "上半年", "前三季", "first half": a part of the year by name. */
function readMonths(_tokenized: TokenizedText, _at: number, parts: Parts, token: Token): number {
  const months = entryOf(token, 'months');
  if (!months || parts.months) return 0;
  parts.months = months.months;
  return 1;
}
