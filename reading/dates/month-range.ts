import { entryOf, gapAfter, type TokenizedText } from '../languages/tokens';
import { type parseDay, twoDigits } from './calendar';
import { dateAt, type ReadDate } from './numeric-date';
import { yearOfDigits } from './years';

type Reference = NonNullable<ReturnType<typeof parseDay>>;

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
  const first = entryOf(tokens[index], 'month');
  const joins = !!first && !!entryOf(tokens[index + 1], 'range-joiner');
  const last = joins ? entryOf(tokens[index + 2], 'month') : null;
  if (!first || !last || first.month === last.month) return null;
  if (!INSIDE.test(gapAfter(tokenized, index)) || !INSIDE.test(gapAfter(tokenized, index + 1))) return null;
  const stated = yearAfter(tokenized, index + 2);
  const year = stated?.year ?? impliedYear(reference, last.month);
  if (!year) return null;
  const firstYear = first.month < last.month ? year : year - 1;
  const date = `${firstYear}-${twoDigits(first.month)}/${year}-${twoDigits(last.month)}`;
  return dateAt(tokenized, index, (stated?.at ?? index + 2) + 1, date);
}

function yearAfter(tokenized: TokenizedText, index: number): { year: number; at: number } | null {
  const digits = tokenized.tokens[index + 1]?.digits ?? '';
  const year = yearOfDigits(digits, tokenized.lexicon.language.overlay.dates, true);
  return year !== null && INSIDE.test(gapAfter(tokenized, index)) ? { year, at: index + 1 } : null;
}

/** A period that has not ended yet was last year's. */
function impliedYear(reference: Reference | null, month: number): number | null {
  if (!reference) return null;
  return month > reference.month ? reference.year - 1 : reference.year;
}
