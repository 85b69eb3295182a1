import type { Language } from '../languages/language';
import { compileLexicon } from '../languages/lexicon';
import { type TokenizedText, tokenize } from '../languages/tokens';
import { parseDay } from './calendar';
import { readCountedBehind, readCountedPeriod } from './counted-period';
import type { DateMention } from './date-mention';
import type { Reference } from './date-parts';
import { readDateRange } from './date-range';
import { readElapsed } from './elapsed';
import { readMonthRange } from './month-range';
import { type ReadDate, readNumericDate } from './numeric-date';
import { readPeriodEnding } from './period-ending';
import { readSpacedDate } from './spaced-date';
import { readWrittenDate } from './written-date';

/**
 * Every day and period that the text names, in order, none overlapping; without those that only count from another day.
 * @param referenceDay YYYY-MM-DD from which "last year" counts; null leaves relative dates out.
 * @example findDates('Đến cuối năm 2024, …', vi, null) // [{ quote: 'cuối năm 2024', date: '2024-12-31', … }]
 */
export function findDates(text: string, language: Language, referenceDay: string | null): DateMention[] {
  return findDatesIn(tokenize(text, compileLexicon(language)), referenceDay).filter(
    ({ isLoose }) => !isLoose,
  );
}

/** As `findDates`, loose mentions too, on a text that is tokenized already. */
export function findDatesIn(tokenized: TokenizedText, referenceDay: string | null): DateMention[] {
  const day = parseDay(referenceDay);
  const mentions: DateMention[] = [];
  for (let index = 0; index < tokenized.tokens.length; ) {
    const reference = day && { ...day, spokenYear: spokenYear(tokenized, mentions.at(-1), index) };
    const read = readDateRange(tokenized, index, reference, readDate);
    if (read) mentions.push(toMention(tokenized, read));
    index = read ? read.next : index + 1;
  }
  return mentions;
}

function readDate(tokenized: TokenizedText, index: number, reference: Reference | null): ReadDate | null {
  const counted =
    readPeriodEnding(tokenized, index, reference) ??
    readCountedPeriod(tokenized, index, reference) ??
    readElapsed(tokenized, index, reference);
  if (counted) return counted;
  const read =
    readNumericDate(tokenized, index, reference) ??
    readMonthRange(tokenized, index, reference) ??
    readWrittenDate(tokenized, index, reference);
  return read ? (readCountedBehind(tokenized, read) ?? read) : readSpacedDate(tokenized, index, reference);
}

function toMention({ text }: TokenizedText, { span, date, isLoose }: ReadDate): DateMention {
  return { span, quote: text.slice(...span), date, ...(isLoose && { isLoose }) };
}

/** How far back a year is still the one that is spoken of, in characters. */
const SPOKEN_REACH = 250;

/** The year of the last date in the same paragraph; null when it is far or there is none. */
function spokenYear(
  { text, tokens }: TokenizedText,
  last: DateMention | undefined,
  index: number,
): number | null {
  const start = tokens[index]?.span[0] ?? 0;
  if (!last || start - last.span[1] > SPOKEN_REACH) return null;
  return text.slice(last.span[1], start).includes('\n') ? null : Number(last.date.slice(0, 4));
}
