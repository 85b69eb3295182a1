import type { DatePart } from '../languages/entry';
import { roleSet } from '../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  narrowGapAfter,
  type Token,
  type TokenizedText,
} from '../languages/tokens';
import { unitsBefore } from '../text/units-before';

/** Whether the next token stands right behind the token, or a blank behind it. */
export function isClose(tokenized: TokenizedText, at: number): boolean {
  const joint = narrowGapAfter(tokenized, at);
  return joint === '' || joint === ' ' || (joint !== null && /\s/.test(joint));
}

/** As `isClose`, or behind a hyphen that is no token ("twenty-two"). */
export const isNear = (tokenized: TokenizedText, at: number): boolean =>
  narrowGapAfter(tokenized, at) === '-' || isClose(tokenized, at);

/** Whether the token may be a word that stands beside the number of such a part, on that side of it if one is asked for. */
export function isAround(token: Token | undefined, part: DatePart, side?: 'before' | 'after'): boolean {
  return (
    hasRole(token, AROUND) &&
    !!entryOf(token, 'around', (entry) => entry.part === part && (!side || entry.side === side))
  );
}

const AROUND = roleSet('around');

/** Whether the token may be a month's name. */
export const isMonthName = (token: Token | undefined): boolean => hasRole(token, MONTH);

const MONTH = roleSet('month', 'small-month');

/** "nd", "日", ".": whether the token makes a day or an ordinal of the number that it touches. */
export const isDayEnding = (token: Token | undefined): boolean =>
  entryOf(token, 'ordinal')?.nth === 0 || isAround(token, 'day', 'after');

/** Whether the token may name such a unit. */
export const isUnit = (token: Token | undefined, fits: (id: string) => boolean): boolean =>
  hasRole(token, UNIT) && !!entryOf(token, 'unit', ({ id }) => fits(id));

const UNIT = roleSet('unit');

/** Whether a word like "in" or "by" stands right before the token. */
export function isLedTo(tokenized: TokenizedText, index: number): boolean {
  const before = tokenized.tokens[index - 1];
  return hasRole(before, LEADS) && /^\s*$/.test(gapAfter(tokenized, index - 1));
}

const LEADS = roleSet('year-after', 'as-of', 'since');

/** "el 15", "on the 15th": whether a word stands right before the token that leads to a day. */
export function isLedToDay(tokenized: TokenizedText, index: number): boolean {
  return !!entryOf(tokenized.tokens[index - 1], 'day-after') && isClose(tokenized, index - 1);
}

/** "2.3% (March: 2.5%)", "(2024: 118 milj.)", "(March – 2.5%)": whether the token opens a bracket and a colon or a dash follows. */
export function isLabel({ text, tokens }: TokenizedText, index: number): boolean {
  const [start, end] = tokens[index]?.span ?? [0, 0];
  return /[(（]/.test(text.charAt(start - 1)) && /^(?:[:：]| [-–—] \d)/.test(text.slice(end, end + 4));
}

/** "Friday 7.6": whether a weekday stands right before the token. */
export function isWeekdayBefore(tokenized: TokenizedText, index: number): boolean {
  return (
    !!entryOf(tokenized.tokens[index - 1], 'weekday') && /^[,.]?\s?\(?$/.test(gapAfter(tokenized, index - 1))
  );
}

/** Roles of words behind a number that make it an amount. */
const AMOUNT_ROLES = roleSet('percent', 'percentage-point', 'currency', 'scale', 'unit', 'multiple');

/** "in January, 12% more", "for 2000 dollars": a number with a unit of its own is no day and no year. */
export function isAmount(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1];
  const opensNext = entryOf(next, 'currency') && gapAfter(tokenized, at) !== '' && isGlued(tokenized, at + 1);
  return hasRole(next, AMOUNT_ROLES) && !entryOf(next, 'around') && !opensNext && isClose(tokenized, at);
}

/** "in 2024 $40 million": whether digits touch the token that stands before them. */
const isGlued = (tokenized: TokenizedText, at: number): boolean =>
  !!tokenized.tokens[at + 1]?.digits && gapAfter(tokenized, at) === '';

/** The token behind an article, if one stands there ("the 12th", "au 15"). */
export const skipArticle = ({ tokens }: TokenizedText, at: number): number =>
  hasRole(tokens[at], ARTICLES) ? at + 1 : at;

const ARTICLES = roleSet('date-joiner', 'day-after', 'as-of');

/** The token behind a word like "of", if one stands there ("5 de mayo"). */
export const skipJoiner = ({ tokens }: TokenizedText, at: number): number =>
  entryOf(tokens[at], 'date-joiner') ? at + 1 : at;

/** Whether the phrase ends behind the token, and no noun follows that the number could count. */
export function closesPhrase({ text, tokens }: TokenizedText, at: number, after = 0): boolean {
  const end = (tokens[at]?.span[1] ?? 0) + after;
  return (
    /^\s*(?:$|:(?!\d)|[\n.,;!?)\]»”"、。，；）．،؛।])/.test(text.slice(end, end + 3)) || end >= text.length
  );
}

/** Whether the tokens are all there is in their paragraph. */
export function isAlone({ text, tokens }: TokenizedText, first: number, last: number): boolean {
  const [start, end] = [tokens[first]?.span[0] ?? 0, tokens[last]?.span[1] ?? 0];
  return /^$|\n\s*$/.test(unitsBefore(text, start, 2)) && /^\.?$|^\.?\s*\n/.test(text.slice(end, end + 2));
}
