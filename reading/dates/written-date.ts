import { roleSet } from '../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  hasRoleWithin,
  type Token,
  type TokenizedText,
  wordAt,
} from '../languages/tokens';
import { runsTogether } from '../text/characters';
import { MONTHS_IN_YEAR } from './calendar';
import { closesPhrase, isAround, isClose, isLabel, isLedTo, isLedToDay, isMonthName } from './date-context';
import type { Parts, Reference } from './date-parts';
import { isJoint } from './month-part';
import type { ReadDate } from './numeric-date';
import { takePart } from './read-part';
import { backOf, resolve } from './resolve';
import { countBack } from './spoken';

/** A date has at most this many words and numbers: "Tuesday, the 1st day of the month of May of the year 2025". */
const LONGEST_DATE = 12;

/** So near to a quarter or year a word says that it is looked ahead to, in words that are known. */
const PLAN_REACH = 12;
const PLANS = roleSet('status');

/** Between the words of a date only blanks, commas, dots, slashes and brackets may stand, and the apostrophe of "May '24". */
const INSIDE = /^[\s,.،，、()/]{0,3}['’]?$/;

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
    const gap = at > index ? gapAfter(tokenized, at - 1) : '';
    const isOver =
      (parts.relative?.isPrior && /[,،、]/.test(gap)) ||
      (gap.includes('(') && parts.weekday === undefined) || // "2024/25 (Q2)", "this year (January to May)", "2 days (11 May)"
      (gap.includes('.') && opensSentence(tokenized, at, parts)) ||
      (parts.day !== undefined && /[、，]/.test(gap)); // "12日、10月の販売は"
    if (!INSIDE.test(gap) || isOver) break;
    const taken = takePart(tokenized, at, parts);
    if (taken > 0) {
      at += taken;
      end = at - 1;
    } else if (at > index && isInside(tokenized, at, parts)) at += 1;
    else break;
  }
  const first = tokenized.tokens[index];
  const last = tokenized.tokens[end];
  if (!first || !last) return null;
  if (
    (parts.quarter || parts.months || parts.relative?.field === 'whole') &&
    hasRoleWithin(tokenized, index - PLAN_REACH, end + PLAN_REACH, PLANS)
  )
    parts.isPlanned = true;
  if (!isAnnounced(tokenized, index, end, parts, reference)) return null;
  const back = backOf(parts, reference);
  const date = back && reference?.spoken ? countBack(reference.spoken, back) : resolve(parts, reference);
  if (date === null) return null;
  return {
    span: [first.span[0], last.span[1]],
    date,
    next: end + 1,
    isLoose: parts.day !== undefined && parts.month === undefined && !parts.relative,
    back,
  };
}

/** "last year. October was better", "tháng 9/2018. Tính chung 9 tháng": a capital behind more than a day. */
function opensSentence(
  tokenized: TokenizedText,
  at: number,
  { month, year, relative, same }: Parts,
): boolean {
  const word = wordAt(tokenized, at);
  return (month ?? year ?? relative ?? same) !== undefined && word !== word.toLowerCase();
}

/** Words like "of", the article of "vrijdag de 15e", and the "in" of "last year in May" and "the same period in 2024". */
const isInside = (tokenized: TokenizedText, at: number, { weekday, relative, same }: Parts): boolean =>
  !!entryOf(tokenized.tokens[at], 'date-joiner') ||
  (weekday !== undefined && !!entryOf(tokenized.tokens[at], 'day-after')) ||
  (same && !!entryOf(tokenized.tokens[at], 'year-after')) ||
  (relative?.field === 'year' && isMonthName(tokenized.tokens[at + 1]) && IN.test(wordAt(tokenized, at))) ||
  isJoint(tokenized, at);

/** Words for "in" before a month: "in", "im", "en", "i", "v", "w", "ad". */
const IN = /^(?:[aei][dmn]|[ivw]e?)$/;

/** Parts of a date that say no more than the others beside them. */
const ABOUT_PARTS = ['weekday', 'isPlanned', 'isSpan'];

/**
 * "in May": a month's name by itself is a date only after a word that leads to one, where no cases do; "27日", "the 27th" only where
 * nothing goes on that it could count.
 */
function isAnnounced(
  tokenized: TokenizedText,
  index: number,
  end: number,
  parts: Parts,
  reference: Reference | null,
): boolean {
  const { weekday, month } = parts;
  if (Object.keys(parts).filter((part) => !ABOUT_PARTS.includes(part)).length !== 1) return true;
  if (parts.quarter && hasRole(tokenized.tokens[end + 1], RUN) && isClose(tokenized, end)) return false;
  if (parts.months) return !countsOn(tokenized, end) && !wordAt(tokenized, end).endsWith('/'); // "6 tháng/lần"
  if (month !== undefined)
    return (
      !!weekday ||
      !entryOf(tokenized.tokens[index], 'month') ||
      isMonthAlone(tokenized, index) ||
      isAttributive(tokenized, index, month, reference)
    );
  return parts.day === undefined || weekday !== undefined || isBareDay(tokenized, index, end);
}

const RUN = roleSet('run');

/** "in May", "tháng 5", "เดือนพฤษภาคม", "मई में", "nisanda": what makes a date of a month's name by itself. */
function isMonthAlone(tokenized: TokenizedText, index: number): boolean {
  const { tokens, language } = tokenized;
  return (
    !!language.overlay.dates.bareMonths ||
    (!!entryOf(tokens[index], 'in-month') && !isMonthName(tokens[index - 2])) || // not the last of "Mayıs ve haziranda"
    isLedTo(tokenized, index) ||
    isHungOn(tokenized, index) ||
    isLabel(tokenized, index) ||
    isLastOfRange(tokenized, index) ||
    /\d$/.test(wordAt(tokenized, index)) ||
    (isAround(tokens[index - 1], 'month', 'before') && isClose(tokenized, index - 1)) ||
    (!!entryOf(tokens[index + 1], 'year-before') && isClose(tokenized, index))
  );
}

/**
 * "April orders fell": a month right before a noun that it tells the time of, where a language puts one so. Months ahead are
 * those of a delivery ("June gold").
 */
function isAttributive(
  { text, tokens, language }: TokenizedText,
  index: number,
  month: number,
  reference: Reference | null,
): boolean {
  if (!reference || !language.overlay.dates.monthsBeforeNouns) return false;
  const monthsAgo = (reference.month - month + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  const end = tokens[index]?.span[1] ?? text.length;
  const next = tokens[index + 1];
  const isNoun = !(next?.lead === end + 1 && hasRole(next, NO_NOUNS));
  return monthsAgo > 0 && monthsAgo <= MOST_AGO && isNoun && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** News tell so of months that are hardly over. */
const MOST_AGO = 6;

const NO_NOUNS = roleSet('noun-end', 'link', 'date-joiner', 'year-after', 'value', 'ordinal', 'change');

/** "tra gennaio e aprile", "בין ינואר לאפריל": the other month behind one that "between" leads to. */
function isLastOfRange({ tokens }: TokenizedText, index: number): boolean {
  const token = tokens[index];
  const first = token && token.lead < token.span[0] ? index - 1 : index - 2;
  return isMonthName(tokens[first]) && !!entryOf(tokens[first - 1], 'range-opener');
}

/** "באפריל": whether the month hangs on a proclitic for "in", and not on one for "and". */
function isHungOn({ text, tokens, language }: TokenizedText, index: number): boolean {
  const hung = text.slice(tokens[index]?.lead, tokens[index]?.span[0]);
  const { ands, dates } = language.overlay;
  return dates.yearAfter.includes(hung) && !ands.includes(hung);
}

/** "the first two months of life": of something else than a year or an amount; "上半期の売上高" and "상반기의 매출" are what the period is told of. */
function countsOn(tokenized: TokenizedText, end: number): boolean {
  const { tokens } = tokenized;
  const joiner = tokens[end + 1];
  const isApart = gapAfter(tokenized, end) !== '';
  const isJoined = isApart && !!entryOf(joiner, 'date-joiner') && !entryOf(joiner, 'year-before');
  return isJoined && !tokens.slice(end + 2, end + 4).some((token) => token.digits || isAround(token, 'year'));
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
  !!token &&
  isAround(token, 'day', 'after') &&
  token.span[1] - token.span[0] > LONGEST_ENDING &&
  /\s/.test(text.charAt(token.span[0] - 1));

const LONGEST_ENDING = 3;
