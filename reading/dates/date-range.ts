import { entryOf, gapAfter, type TokenizedText, wordAt } from '../languages/tokens';
import { foldCase } from '../text/fold';
import { DAY_LENGTH, monthsBetween, parseDay, shiftMonth, twoDigits } from './calendar';
import { closesPhrase, isAmount, isClose, isMonthName, skipArticle } from './date-context';
import type { Reference } from './date-parts';
import { readNamedDay } from './day-number';
import { inMonthOf, readListedDay, yearOfList } from './listed-days';
import { dateAt, type Read, type ReadDate } from './numeric-date';
import { endOf } from './spoken';
import { isYear } from './years';

/**
 * "12–15 May 2025", "May 12-15, 2025", "from 3 May to 5 June", "2019–2024": the interval from one day, month or year to
 * another of its kind; a date by itself where no other is joined to it. Null where there is none.
 */
export function readDateRange(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
  readDate: Read,
): ReadDate | null {
  const days = readDaysOfMonth(tokenized, index, reference, readDate) ?? readYears(tokenized, index);
  if (days) return days;
  const listed = readListedDay(tokenized, index, reference, readDate);
  if (listed) return listed;
  const first = readFirst(tokenized, index, reference, readDate);
  if (!first || first.isLoose) return first;
  const from = behindJoiner(tokenized, index, first.next);
  if (from < 0) return first;
  return (
    upToDay(tokenized, first, from) ?? upToDate(tokenized, index, first, from, reference, readDate) ?? first
  );
}

/** The date at the token; "June 18" of "June 18 and 19, 2025" has the year of its list. */
function readFirst(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
  readDate: Read,
): ReadDate | null {
  const first = readDate(tokenized, index, reference);
  const year = first && !first.isLoose ? yearOfList(tokenized, first) : null;
  return year === null ? first : readDate(tokenized, index, { year, month: 1, day: 1 });
}

/** "12–15 May", "vom 3. bis 5. Mai", "từ ngày 3 đến ngày 5/5". */
function readDaysOfMonth(
  tokenized: TokenizedText,
  index: number,
  reference: Reference | null,
  readDate: Read,
): ReadDate | null {
  if (gapAfter(tokenized, index - 1) === '/') return null; // no "3 đến 30/6" of "1/3 đến 30/6"
  const first = readNamedDay(tokenized, index);
  const from = first ? behindJoiner(tokenized, index, first.next) : -1;
  const last = first && from > 0 ? readDate(tokenized, from, reference) : null;
  const day = last && !last.isLoose ? parseDay(last.date) : null;
  if (!first || !last || !day || first.value >= day.day) return null;
  return spanned(tokenized, index, last, `${inMonthOf(last.date, first.value)}/${last.date}`);
}

/** "May 12-15, 2025", "5月3日至10日", "May 12 to 15 were": the first day has its month, the last one is a number. */
function upToDay(tokenized: TokenizedText, first: ReadDate, from: number): ReadDate | null {
  const [start, last] = [parseDay(first.date), readNamedDay(tokenized, from)];
  if (!start || !last || first.date.length !== DAY_LENGTH || start.day >= last.value) return null;
  const end = last.next - 1;
  if (isMonthName(tokenized.tokens[last.next]) || gapAfter(tokenized, end) === '/') return null; // "1 October to 30 September"
  const year = tokenized.tokens[last.next]?.digits ?? '';
  const hasYear = isYear(year) && /^,? $/.test(gapAfter(tokenized, end));
  const countsNothing = !!entryOf(tokenized.tokens[end + 1], 'noun-end') && isClose(tokenized, end);
  const isDay = last.isNamed || closesPhrase(tokenized, end) || countsNothing;
  if (!hasYear && (isAmount(tokenized, end) || !isDay)) return null;
  const month = `${hasYear ? year : first.date.slice(0, 4)}${first.date.slice(4, 8)}`;
  const next = hasYear ? last.next + 1 : last.next;
  return {
    ...first,
    span: [first.span[0], tokenized.tokens[next - 1]?.span[1] ?? first.span[1]],
    date: `${month}${twoDigits(start.day)}/${month}${twoDigits(last.value)}`,
    next,
  };
}

/** "from 3 May to 5 June 2025", "from January to the end of May": the year of the first, where it is left out, follows from the last. */
function upToDate(
  tokenized: TokenizedText,
  index: number,
  read: ReadDate,
  from: number,
  reference: Reference | null,
  readDate: Read,
): ReadDate | null {
  const last = readDate(tokenized, from, reference);
  if (!last || last.isLoose || last.date.includes('/')) return null;
  if (last.date.length !== read.date.length && !isMonthToDay(read, last)) return null;
  const end = parseDay(`${last.date}-01-01`.slice(0, DAY_LENGTH));
  let first = end && readDate(tokenized, index, end);
  if (end && first && first.date >= last.date)
    first = readDate(tokenized, index, { ...end, year: end.year - 1 });
  return first?.next === read.next && first.date < last.date
    ? spanned(tokenized, index, last, intervalOf(first.date, last.date))
    : null;
}

const isMonthToDay = ({ date }: ReadDate, last: ReadDate): boolean =>
  MONTH.test(date) && last.date.length === DAY_LENGTH;

const MONTH = /^\d{4}-[01]\d$/;

/** Quarters are told by their months, for no interval ends in a season, and a month before a day by its first day. */
function intervalOf(first: string, last: string): string {
  const [start, end] = [endOf(first), endOf(last)];
  if (QUARTER.test(first)) return monthsBetween(shiftMonth(start, -2), end);
  return first.length < last.length ? `${first}-01/${last}` : `${first}/${last}`;
}

const QUARTER = /^\d{4}-3\d$/;

/** "2019–2024", "2019–24": two years with nothing but a dash between. */
function readYears(tokenized: TokenizedText, index: number): ReadDate | null {
  const { text, tokens } = tokenized;
  const year = tokens[index]?.digits ?? '';
  const last = isYear(year) ? tokens[index + 2] : undefined;
  if (!last?.digits) return null;
  const dash = tokens[index + 1];
  const isShort = last.digits.length === 2 && text.charAt(last.span[0] - 1) === '–';
  const end = isShort ? year.slice(0, 2) + last.digits : last.digits;
  if (!isYear(end) || year >= end) return null;
  const isDash = !!entryOf(dash, 'range-joiner') && !/\p{L}/u.test(wordAt(tokenized, index + 1));
  if (isInsideNumber(text, tokens[index]?.span[0] ?? 0, last.span[1])) return null;
  const touches = gapAfter(tokenized, index) === gapAfter(tokenized, index + 1);
  if (!isDash || !touches || isAmount(tokenized, index + 2)) return null;
  return dateAt(tokenized, index, index + 3, `${year}/${end}`);
}

/** "138-2010-2015": a phone number goes on before or behind. */
const isInsideNumber = (text: string, start: number, end: number): boolean =>
  /[-+./\d]/.test(text.charAt(start - 1)) || /^[-/]\d/.test(text.slice(end, end + 2));

const spanned = ({ tokens }: TokenizedText, index: number, last: ReadDate, date: string): ReadDate => ({
  ...last,
  span: [tokens[index]?.span[0] ?? 0, last.span[1]],
  date,
});

/** Where the last date begins behind a dash, a word like "to", or the "and" of "between … and"; -1 where none joins. */
function behindJoiner(tokenized: TokenizedText, index: number, at: number): number {
  const { tokens, text } = tokenized;
  const joiner = tokens[at];
  const isJoinedBy = (word: string): boolean =>
    [tokens[index - 1], tokens[index - 2]].some((opener) =>
      entryOf(opener, 'range-opener', (each) => each.joiner === word),
    );
  if (!joiner || !isClose(tokenized, at - 1)) return -1;
  const hung = foldCase(text.slice(joiner.lead, joiner.span[0]));
  if (hung && isJoinedBy(hung)) return at; // "בין ינואר לאפריל"
  if (!isClose(tokenized, at)) return -1;
  const word = foldCase(wordAt(tokenized, at));
  const isDash = !!entryOf(joiner, 'range-joiner') && !/[\p{L}—]/u.test(word);
  return isDash || entryOf(joiner, 'date-range') || isJoinedBy(word) ? skipArticle(tokenized, at + 1) : -1;
}
