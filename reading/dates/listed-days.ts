import { gapAfter, sayAnd, type TokenizedText } from '../languages/tokens';
import { DAY_LENGTH, parseDay, twoDigits } from './calendar';
import { closesPhrase, skipArticle } from './date-context';
import type { DateMention } from './date-mention';
import type { Reference } from './date-parts';
import { type NamedDay, readNamedDay } from './day-number';
import { dateAt, type Read, type ReadDate } from './numeric-date';
import { isYear } from './years';

/** "18" of "18 and 19 June", "3" of "3, 4 and 5 May": a day whose month stands behind the last of the list. */
export function readListedDay(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
  readDate: Read,
): ReadDate | null {
  const first = readNamedDay(tokenized, index);
  const next = first && nextOfList(tokenized, first.next - 1);
  if (!first || !next) return null;
  const rest =
    readListedDay(tokenized, next.at, reference, readDate) ??
    (next.isLast ? readDate(tokenized, next.at, reference) : null);
  const day = rest && !rest.isLoose && rest.date.length === DAY_LENGTH ? parseDay(rest.date) : null;
  if (!rest || !day || first.value >= day.day) return null;
  return dateAt(tokenized, index, first.next, inMonthOf(rest.date, first.value));
}

/** "19, 2025" of "June 18 and 19, 2025", "19日" of "6月18日と19日": a day whose month stands before the list. */
export function readDayOfList(
  tokenized: TokenizedText,
  index: number,
  before: DateMention | undefined,
): ReadDate | null {
  const { text, tokens } = tokenized;
  const start = tokens[index]?.span[0] ?? 0;
  if (!before || before.isLoose || before.date.length !== DAY_LENGTH) return null;
  if (start - before.span[1] > LONGEST_JOINT || !isAnd(tokenized, text.slice(before.span[1], start)))
    return null;
  const month = parseDay(before.date);
  const day = readNamedDay(tokenized, index);
  if (!day || !month || day.value <= month.day) return null;
  const next = yearBehind(tokenized, day) ? day.next + 1 : day.next;
  const isDay = day.isNamed || next > day.next || closesPhrase(tokenized, next - 1);
  return isDay ? dateAt(tokenized, index, next, inMonthOf(before.date, day.value)) : null;
}

/** 2025 for "June 18" of "June 18 and 19, 2025": the year behind the list that the date before it begins; null for none. */
export function yearOfList(tokenized: TokenizedText, first: ReadDate): number | null {
  const next = first.date.length === DAY_LENGTH ? nextOfList(tokenized, first.next - 1) : null;
  const day = next && readNamedDay(tokenized, next.at);
  return day && yearBehind(tokenized, day);
}

function yearBehind(tokenized: TokenizedText, { next }: NamedDay): number | null {
  const year = tokenized.tokens[next]?.digits ?? '';
  return isYear(year) && /^, ?$/.test(gapAfter(tokenized, next - 1)) ? Number(year) : null;
}

/** Where the list goes on behind the token, over a comma, "and" or "and the"; null where none does. */
function nextOfList(tokenized: TokenizedText, at: number): { at: number; isLast: boolean } | null {
  const { text, tokens } = tokenized;
  const end = tokens[at]?.span[1] ?? 0;
  for (const next of [at + 3, at + 2, at + 1]) {
    const token = tokens[next];
    if (!token || token.span[0] - end > LONGEST_JOINT) continue;
    const between = text.slice(end, token.span[0]);
    const isLast = isAnd(tokenized, between);
    if (isLast || between === ', ') return { at: skipArticle(tokenized, next), isLast };
  }
  return null;
}

/** "and the", "και στις": between two days no list has more characters. */
export const LONGEST_JOINT = 12;

/** Over the dot of an ordinal. */
const isAnd = (tokenized: TokenizedText, between: string): boolean =>
  sayAnd(tokenized, between.replace(/^\./, ''));

/** The day with that number in the month of another. */
export const inMonthOf = (date: string, day: number): string =>
  date.slice(0, 'YYYY-MM-'.length) + twoDigits(day);
