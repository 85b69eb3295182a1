import { entryOf, gapAfter, hasRole, type Token, type TokenizedText, wordAt } from '../languages/tokens';
import { isBeforeYear } from './bare-number';
import { closesPhrase, isAround, isMonthName, skipJoiner } from './date-context';
import { type Parts, partNumber, setPart } from './date-parts';
import { readDayNumber } from './day-number';
import { isYear, PARTS_OF_YEAR } from './years';

export function readMonthName(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const month = entryOf(token, 'month') ?? smallMonth(tokenized, at, parts, token);
  const isSaidTwice = !!month && month.month === parts.month && /^ ?[/(]$/.test(gapAfter(tokenized, at - 1)); // "يناير/كانون الثاني"
  if (isSaidTwice) return 1;
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
  const last = isJoint(tokenized, at + 1) ? at + 2 : skipJoiner(tokenized, at + 1);
  const digits = tokenized.tokens[last]?.digits ?? '';
  if (isYear(digits)) return month; // "june 1992", "june of 1992"
  const day = readDayNumber(tokenized, last);
  const end = last + (day?.taken ?? 1) - 1;
  const isDay =
    day &&
    ((day.isOrdinal && !!digits) ||
      (!!digits && closesPhrase(tokenized, end)) ||
      isBeforeYear(tokenized, end));
  return isDay && gapAfter(tokenized, at).length < 2 ? month : null;
}

/** "7〜9月", "1月-6月": two months of one year with nothing but a dash between. */
export function readMonthSpan(tokenized: TokenizedText, at: number, parts: Parts, token: Token): number {
  const joiner = isMonthWord(tokenized.tokens[at + 1]) ? at + 2 : at + 1;
  if (!entryOf(tokenized.tokens[joiner], 'range-joiner')) return 0;
  const first = partNumber(token);
  const last = partNumber(tokenized.tokens[joiner + 1]);
  if (first === null || last === null || parts.month !== undefined || parts.months) return 0;
  const isSpan = isMonthWord(tokenized.tokens[joiner + 2]);
  const isApart = /\s/.test(tokenized.text.slice(token.span[0], tokenized.tokens[joiner + 2]?.span[0]));
  if (!isSpan || isApart || first < 1 || first >= last || last > 12) return 0;
  parts.months = [first, last];
  parts.isSpan = true;
  return joiner + 3 - at;
}

const isMonthWord = (token: Token | undefined): boolean =>
  isAround(token, 'month') || isAround(token, 'closingMonth');

/** "05-Aug-2016", "Sep-2012": a hyphen between a month's name and a number. */
export function isJoint(tokenized: TokenizedText, at: number): boolean {
  const { tokens } = tokenized;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (wordAt(tokenized, at) !== '-' || gapAfter(tokenized, at - 1) + gapAfter(tokenized, at) !== '')
    return false;
  const closes = hasRole(before, PARTS_OF_YEAR) || isJoint(tokenized, at - 2); // "Q3-2025", "Aug-10-2012"
  return (
    (closes && isYear(after?.digits ?? '')) ||
    (before?.digits != null && isMonthName(after)) ||
    (after?.digits != null && isMonthName(before))
  );
}
