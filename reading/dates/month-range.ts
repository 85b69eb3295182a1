import { entryOf, gapAfter, type Token, type TokenizedText } from '../languages/tokens';
import { twoDigits } from './calendar';
import { skipJoiner } from './date-context';
import type { Reference } from './date-parts';
import { dateAt, type ReadDate } from './numeric-date';
import { yearOfDigits } from './years';

/** Between the two months, and before the year: blanks at most. */
const INSIDE = /^[\s,]{0,2}$/;

/**
 * "January–September 2025", "oktober till mars 2025": the months of a period, which may begin in the year before; the
 * year taken from the reference day where the text leaves it out. Null when no two months stand there.
 */
export function readMonthRange(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): ReadDate | null {
  const { tokens } = tokenized;
  const before = awayYear(tokens[index], reference); // "bu yılın ocak-ağustos"
  const start = before === null ? index : index + 1;
  const first = entryOf(tokens[start], 'month');
  const joins = !!first && !!entryOf(tokens[start + 1], 'range-joiner');
  const last = joins ? entryOf(tokens[start + 2], 'month') : null;
  if (!first || !last || first.month === last.month) return null;
  if (!INSIDE.test(gapAfter(tokenized, start)) || !INSIDE.test(gapAfter(tokenized, start + 1))) return null;
  const stated = before === null ? yearAfter(tokenized, start + 2, reference) : null;
  const year = before ?? stated?.year ?? impliedYear(reference, last.month);
  if (!year) return null;
  const firstYear = first.month < last.month ? year : year - 1;
  const date = `${firstYear}-${twoDigits(first.month)}/${year}-${twoDigits(last.month)}`;
  return dateAt(tokenized, index, (stated?.at ?? start + 2) + 1, date);
}

/** "2025", "of last year": the year right behind the months. */
function yearAfter(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
): { year: number; at: number } | null {
  const at = skipJoiner(tokenized, index + 1);
  const token = tokenized.tokens[at];
  const year =
    awayYear(token, reference) ?? yearOfDigits(token?.digits ?? '', tokenized.language.overlay.dates, true);
  const isClose = INSIDE.test(gapAfter(tokenized, index)) && INSIDE.test(gapAfter(tokenized, at - 1));
  return year !== null && isClose ? { year, at } : null;
}

/** "this year", "last year": the year so far from the reference day's; null for anything else. */
function awayYear(token: Token | undefined, reference: Reference | null): number | null {
  const away = entryOf(token, 'relative');
  return reference && away?.field === 'year' && !away.isPrior ? reference.year + away.offset : null;
}

/** A period that has not ended yet was last year's. */
function impliedYear(reference: Reference | null, month: number): number | null {
  if (!reference) return null;
  return month > reference.month ? reference.year - 1 : reference.year;
}
