import type { DateMention } from '../../../dates/date-mention';
import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, sayAnd, tokenFrom, tokensWithin } from '../../../languages/tokens';
import { crossesClause, crossesMark } from '../../../text/marks';
import { sentenceIndexAt } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import { type FigureContext, hasNumber, sentenceStart } from '../../context';
import type { Draft } from '../../draft';
import { isBasis, isCompared, startsMove } from '../changes/bases';
import { isSince, leadsToBasis } from '../changes/since';
import { endOf } from './nearest-date';
import { isFollowedBySince } from './other-dates';

/** The day behind an amount that tells what it is compared with, or that it is an earlier one; undefined without one. */
export function tiedDate(
  context: FigureContext,
  datesOf: readonly (readonly DateMention[])[],
  drafts: readonly Draft[],
  index: number,
): DateMention | undefined {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  const said = draft && datesOf[sentenceIndexAt(context.sentences, draft.span[0])];
  if (!said) return undefined;
  const earlier = earlierBehind(context, said, draft, next);
  if (earlier || context.language.overlay.changes.sinceFollows) return earlier;
  return holdsEarlier(context, drafts, index) || isSaidAnew(context, draft) || isBasis(context, draft)
    ? said.find((each) => isTiedBehind(context, draft, next, each))
    : undefined;
}

/** Whether what stands before an amount says that it held before what the sentence tells of. */
export function holdsEarlier(context: FigureContext, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  const before = drafts[index - 1];
  return (
    !!draft &&
    (isCompared(context, draft) ||
      startsMove(context, drafts, index) ||
      isBehindAfter(context, draft) ||
      (isSaidAnew(context, draft) && !!before && isCompared(context, before)))
  );
}

/** "or 9 cents a share": an amount that is the one before it said otherwise. */
export const isSaidAnew = ({ tokens }: FigureContext, { first }: Draft): boolean =>
  !!entryOf(tokens[first - 1], 'alternative');

/** Most words between "after" and its amount. */
const MOST_WORDS = 3;
const LED_IN = roleSet('one', 'link', 'change', 'comparator');

/** "grew 3% in 2024 after a 14% fall", "nach einem Plus von 14 %": an article, words of change and links between "after" and a share. */
function isBehindAfter({ tokens, text }: FigureContext, { first, kind }: Draft): boolean {
  let at = first - 1;
  while (at >= first - MOST_WORDS && hasRole(tokens[at], LED_IN) && !isSince(tokens[at])) at--;
  const after = tokens[at];
  // "с ростом на 3%": what opens a range is "with" as well as "from"
  const isAfter = (isSince(after) || entryOf(after, 'offset')?.sign === 1) && !entryOf(after, 'range-opener');
  return (
    kind === 'percent' &&
    at < first - 1 &&
    isAfter &&
    /^[^\p{P}\n]*$/u.test(text.slice(after?.span[1], tokens[first]?.lead))
  );
}

/** Longest text between a day and the amount that it is told of, in characters, and the same behind "compared with". */
const GENITIVE_REACH = 3;
const BASIS_REACH = 16;

/**
 * "由上年的68.5%提升至71.3%", "$4 million, compared with last year's $3 million": the day between "from" or, behind another
 * number, "compared with", and the amount that held then.
 */
export function dateOfStart(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
  before: Draft | undefined,
): DateMention | undefined {
  const { tokens, text } = context;
  const date = dates.findLast(({ span }) => span[1] <= draft.span[0]);
  if (!date) return undefined;
  const at = tokenFrom(context, date.span[0]) - 1;
  const from = tokens[at];
  const opening = tokenFrom(context, sentenceStart(context, draft.span[0]));
  const isBase = before?.change?.since === date.date; // "300 boats, up 6% compared with the first half of 2024 when they were 280"
  const isBasis = isBase ? before.unit === draft.unit : isSince(from) && hasNumber(context, opening, at);
  const between = text.slice(date.span[1], draft.span[0]);
  const isOwn =
    !context.language.overlay.changes.sinceFollows &&
    (isBasis || entryOf(from, 'from')) &&
    between.length <= (isBasis && draft.kind !== 'percent' ? BASIS_REACH : GENITIVE_REACH) &&
    (isBase || /^\s?$/.test(text.slice(from?.span[1], date.span[0]))) &&
    !crossesClause(between) &&
    !sayAnd(context, between.trimStart().split(' ', 1)[0] ?? '') && // "up 5% on last year and reached $3 million"
    !tokensWithin(context, [date.span[1], draft.span[0]]).some((token) => hasRole(token, STARTS_ANEW));
  return isOwn ? date : undefined;
}

/**
 * "In 2024 and 2025 sales were $2 million and $3 million": of two days in a row, the one that the amount has of two in a row; in
 * "June 30, 2025 and 2024" the second is the same day. Undefined elsewhere.
 */
export function respectiveDate(
  context: FigureContext,
  dates: readonly DateMention[],
  drafts: readonly Draft[],
  index: number,
): string | undefined {
  const joins = (item: Said | undefined, next: Said | undefined): boolean =>
    !!item &&
    !!next &&
    item.unit === next.unit &&
    sayAnd(context, context.text.slice(item.span[1], next.span[0]));
  const isFirst = joins(drafts[index], drafts[index + 1]);
  if (!isFirst && !joins(drafts[index - 1], drafts[index])) return undefined; // before the days are gone through
  const at = dates.findIndex((date, at) => joins(date, dates[at + 1]));
  const [first, second] = [dates[at], dates[at + 1]];
  if (!first || !second) return undefined;
  const isYear = second.date.length === 4 && !first.date.includes('/');
  return isFirst ? first.date : second.date + (isYear ? first.date.slice(4) : '');
}

interface Said {
  readonly span: Span;
  readonly unit?: string;
}

/** Longest text between an amount and the words for a year or a period before it, in characters. */
const EARLIER_REACH = 40;

/**
 * "from $3 million a year earlier", "from $3 million, or 9 cents a share, a year earlier": such words behind an amount in
 * its clause, over the same said otherwise.
 */
function earlierBehind(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
  next: Draft | undefined,
): DateMention | undefined {
  const { text } = context;
  const end = endOf(draft);
  const date = dates.find(({ back, span }) => back && span[0] >= end);
  if (!date || date.span[0] - end > EARLIER_REACH || isFollowedBySince(context, date.span)) return undefined;
  const isNext = !!next && isSaidAnew(context, next);
  if (next && !isNext && (next.span[0] < date.span[0] || isNearer(text, date, draft, next))) return undefined;
  const words = tokensWithin(context, [end, date.span[0]]);
  const between = text.slice(end, date.span[0]);
  const isApposed = between === ', ' && isCompared(context, draft); // "contre 3 millions d'euros, un an plus tôt"
  const goesOn =
    (isNext || isSaidAnew(context, draft)
      ? ENDS_SENTENCE.test(between)
      : !isApposed && crossesMark(between)) ||
    words.some(
      (token) =>
        leadsToBasis(context, token, date) ||
        (hasRole(token, STARTS_ANEW) && (token.span[0] === end || !entryOf(token, 'reached'))),
    );
  return goesOn ? undefined : date;
}

const ENDS_SENTENCE = /[;؛；.]\s|\(/;

/** "45 million and in the previous year 40 million": nearer to the amount behind them. */
const isNearer = (text: string, { span }: DateMention, draft: Draft, next: Draft): boolean =>
  next.span[0] - span[1] < span[0] - draft.span[1] && !crossesMark(text.slice(span[1], next.span[0]));

/** Behind an amount, words that go on to another one. */
const STARTS_ANEW = roleSet('since', 'from', 'reached', 'change', 'compared');

/** Longest text between an amount and the day it held, in characters. */
const TIE_REACH = 24;

/** "… $3 million in the same quarter of 2024": a day behind the amount in its clause, and before the next amount. */
function isTiedBehind(
  context: FigureContext,
  draft: Draft,
  next: Draft | undefined,
  date: DateMention,
): boolean {
  if (next && next.span[0] < date.span[0]) return false;
  if (date.span[0] < endOf(draft)) return false;
  if (tokensWithin(context, [endOf(draft), date.span[0]]).some(isSince)) return false; // "3,000 people or 0.2 points, compared with May"
  const between = context.text.slice(endOf(draft), date.span[0]);
  if (!isSaidAnew(context, draft)) return between.length <= TIE_REACH && !crossesMark(between);
  const [word = '', ...words] = between
    .slice(between.indexOf(',') + 1)
    .trim()
    .split(' ');
  const leads = words.length < 2 && !sayAnd(context, word);
  return between.length <= EARLIER_REACH && (leads || !between.includes(',')) && !ENDS_SENTENCE.test(between);
}
