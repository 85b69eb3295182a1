import type { Language } from '../languages/language';
import { type RoleSet, roleSet } from '../languages/role-set';
import { entryOf, hasRoleWithin, type TokenizedText, tokenize } from '../languages/tokens';
import { cut } from '../text/span';
import { unitsBefore } from '../text/units-before';
import { parseDay } from './calendar';
import { readCountedBehind, readCountedPeriod } from './counted-period';
import type { DateMention } from './date-mention';
import type { Reference } from './date-parts';
import { readDateRange } from './date-range';
import { readElapsed } from './elapsed';
import { readDayOfList } from './listed-days';
import { mayBeginDate } from './may-begin-date';
import { readMonthRange } from './month-range';
import { type Read, type ReadDate, readNumericDate } from './numeric-date';
import { readPeriodEnded, readPeriodEnding } from './period-ending';
import { readSpacedDate } from './spaced-date';
import { readWrittenDate } from './written-date';

/**
 * Every day and period that the text names, in order, none overlapping; without those that only count from another day.
 * @param referenceDay YYYY-MM-DD from which "last year" counts; null leaves relative dates out.
 * @example findDates('Đến cuối năm 2024, …', vi, null) // [{ quote: 'cuối năm 2024', date: '2024-12-31', … }]
 */
export function findDates(text: string, language: Language, referenceDay: string | null): DateMention[] {
  return findDatesIn(tokenize(text, language), referenceDay).filter(({ isLoose }) => !isLoose);
}

/** As `findDates`, loose mentions too, on a text that is tokenized already. */
export function findDatesIn(tokenized: TokenizedText, referenceDay: string | null): DateMention[] {
  const { text, tokens } = tokenized;
  const day = parseDay(referenceDay);
  const mentions: DateMention[] = [];
  let spoken: Reference | null = null;
  let isSpokenUntil = -1;
  for (let index = 0; index < tokens.length; ) {
    const start = tokens[index]?.span[0] ?? 0;
    const reference: Reference | null = start <= isSpokenUntil ? spoken : day;
    const last = mentions.at(-1);
    const read: ReadDate | null = mayBeginDate(tokenized, index, last)
      ? readFrom(tokenized, index, reference, last)
      : null;
    if (read) {
      mentions.push(toMention(tokenized, read));
      const isOther = read.date !== referenceDay; // "announced today" speaks of no period
      if (isOther && !read.isLoose && !isBasis(tokenized, index, read, spoken?.spoken ?? '')) {
        spoken = day && { spoken: read.date, ...day };
        isSpokenUntil = read.span[1] + spokenReach(text, read.span[1]);
      }
    }
    index = read ? read.next : index + 1;
  }
  return mentions;
}

/**
 * "較去年", "5% more than in 2025", "(2020年=100)", "40 boats in the third quarter of 2024" behind what was told of
 * 2025: what something is compared with or set by is not what is spoken of.
 */
function isBasis({ tokens, text }: TokenizedText, index: number, read: ReadDate, spoken: string): boolean {
  const { date, span, next, back } = read;
  const word = tokens[index - 1];
  const isEarlier = date < spoken.slice(0, 4);
  return (
    !!back ||
    tokens.slice(index, next).some((token) => entryOf(token, 'relative')?.isPrior) || // "the prior-year second quarter"
    text.startsWith('=', span[1]) ||
    (!!entryOf(word, 'since') && !entryOf(word, 'range-opener')) ||
    (isEarlier && AMOUNT_BEFORE.test(unitsBefore(text, span[0], AMOUNT_REACH)))
  );
}

/** An amount with its unit and "in the". */
const AMOUNT_BEFORE = /\d[^\s\d]*(?: \p{L}+){0,4} $/u;
const AMOUNT_REACH = 40;

/** How far a period is still the one that is spoken of, in characters. */
const SPOKEN_REACH = 250;

/** The same, but not over the end of the paragraph. */
function spokenReach(text: string, end: number): number {
  const newline = text.slice(end, end + SPOKEN_REACH).indexOf('\n');
  return newline < 0 ? SPOKEN_REACH : newline;
}

function readFrom(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
  last: DateMention | undefined,
): ReadDate | null {
  const read = readDateRange(tokenized, index, reference, readDate);
  return read && !read.isLoose ? read : (readDayOfList(tokenized, index, last) ?? read);
}

function readDate(tokenized: TokenizedText, index: number, reference: Reference | null): ReadDate | null {
  for (const { roles, read } of COUNTED) {
    const counted = hasRoleWithin(tokenized, index, index + COUNTED_REACH, roles)
      ? read(tokenized, index, reference)
      : null;
    if (counted) return counted;
  }
  const read =
    readNumericDate(tokenized, index, reference) ??
    readMonthRange(tokenized, index, reference) ??
    readWrittenDate(tokenized, index, reference);
  return read
    ? (readPeriodEnded(tokenized, index, read) ?? readCountedBehind(tokenized, read) ?? read)
    : readSpacedDate(tokenized, index, reference);
}

/** What reads periods that are counted, and roles of which their first words have one. */
const COUNTED: readonly { readonly roles: RoleSet; readonly read: Read }[] = [
  { roles: roleSet('ended'), read: readPeriodEnding },
  { roles: roleSet('weekday', 'unit', 'relative'), read: readCountedPeriod },
  { roles: roleSet('unit', 'relative'), read: readElapsed },
];

/** So many words of a period are enough to say what is counted. */
const COUNTED_REACH = 4;

function toMention({ text }: TokenizedText, { span, date, isLoose, back }: ReadDate): DateMention {
  return { span, quote: cut(text, span), date, isLoose: !!isLoose, back: back ?? null };
}
