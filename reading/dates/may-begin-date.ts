import { isBefore } from '../languages/entry';
import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, type Token, type TokenizedText } from '../languages/tokens';
import { isAmount, isLedToDay, isUnit } from './date-context';
import type { DateMention } from './date-mention';
import { UNITS } from './elapsed';
import { LONGEST_JOINT } from './listed-days';

/** Roles of the words that a date may begin with, whatever follows. */
const OPENERS = [
  'ordinal',
  'weekday',
  'month',
  'small-month',
  'era',
  'quarter',
  'relative',
  'same-period',
  'edge',
  'months',
  'turn',
] as const;
const OPENING = roleSet(...OPENERS);

/** These, and roles of those that are asked for more than their role, and of number words. */
const MAY_OPEN = roleSet(
  ...OPENERS,
  'around',
  'unit',
  'date-joiner',
  'one',
  'label',
  'away',
  'value',
  'power',
);

const ARTICLES = roleSet('date-joiner', 'one');

/** Roles of what is counted: an article or "one" begins a date only before such a word ("the week", "a year ago"). */
const COUNTED = roleSet('weekday', 'unit', 'relative');

/** Roles of number words. */
const NUMBERS = roleSet('value', 'power');

/** Roles of the words behind a number that make a date of it, or lead on to another number. */
const BEHIND_NUMBER = roleSet(
  ...OPENERS,
  'around',
  'value',
  'power',
  'away',
  'date-joiner',
  'tens-joiner',
  'range-joiner',
  'date-range',
  'year-before',
);

/**
 * Whether a date may begin at the token, as its roles and the next word's say: most words and numbers begin none, and
 * need not be read in all the ways in which dates are written.
 * @param last The date before it.
 */
export function mayBeginDate(
  tokenized: TokenizedText,
  index: number,
  last: DateMention | undefined,
): boolean {
  const { tokens } = tokenized;
  const token = tokens[index];
  if (!token || (token.digits === null && !hasRole(token, MAY_OPEN))) return false;
  if (hasRole(token, OPENING) || entryOf(token, 'around', isBefore)) return true; // "ngày 3", but not "日" and "’s"
  const next = tokens[index + 1];
  if (isTime(token) || (hasRole(token, ARTICLES) && hasRole(next, COUNTED))) return true;
  if (entryOf(token, 'label') && token.span[1] === next?.lead) return true; // "第3四半期"
  const isCountedSoon = hasRole(tokens[index + 2], COUNTED) || hasRole(tokens[index + 3], COUNTED);
  if (isCountedSoon && entryOf(token, 'away')) return true; // "in about 3 weeks"
  return (token.digits !== null || hasRole(token, NUMBERS)) && mayGoOn(tokenized, index, token, last);
}

/** Whether what stands beside the number lets it be a day, a year or a count of days. */
function mayGoOn(
  tokenized: TokenizedText,
  index: number,
  { digits, span }: Token,
  last: DateMention | undefined,
): boolean {
  const next = tokenized.tokens[index + 1];
  if (hasRole(next, BEHIND_NUMBER) || isTime(next) || /\..*\./.test(digits ?? '')) return true; // "11.18.19 CET"
  if (isAmount(tokenized, index)) return false;
  return (
    (digits !== null && (digits.length === YEAR_LENGTH || LAST_PART.test(digits))) ||
    ((digits?.length ?? 0) <= LONGEST_DAY && isNumberNear(tokenized, index)) ||
    isLedToDay(tokenized, index) ||
    (!!last && span[0] - last.span[1] <= LONGEST_JOINT)
  );
}

const YEAR_LENGTH = 4;

/** Of a date in one run of digits: a group of three is a thousand, and no day, month or year has three. */
const LAST_PART = /^(?:\d\d?|\d{4})[.,](?:\d\d?[.,])?(?:\d\d?|\d{4})$/;

const LONGEST_DAY = 2;

/** "18" of "18 and 19 June". */
function isNumberNear({ tokens }: TokenizedText, index: number): boolean {
  const end = tokens[index]?.span[1] ?? 0;
  for (let at = index + 1; (tokens[at]?.span[0] ?? Infinity) - end <= LONGEST_JOINT; at++)
    if (tokens[at]?.digits != null) return true;
  return false;
}

/** Whether it is the name of a unit of time, which is counted on to a day. */
const isTime = (token: Token | undefined): boolean => isUnit(token, isUnitOfTime);

const isUnitOfTime = (id: string): boolean => id in UNITS;
