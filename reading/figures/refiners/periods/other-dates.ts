import type { DateMention } from '../../../dates/date-mention';
import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, hasRoleWithin, type Token, tokenFrom, wordAt } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { crossesClause, crossesMark, hasComma } from '../../../text/marks';
import type { Span } from '../../../text/span';
import { type FigureContext, isNumberAt } from '../../context';
import type { Draft } from '../../draft';
import { isBasis } from '../changes/bases';
import { comparesWith, isSince, standsBehind } from '../changes/since';
import { isShortGap } from './nearest-date';
import { isLater, isOver } from './years';

/** Whether a date of its sentence may be the figure's own: it is nothing that it is counted from, of another figure, or ahead. */
export function mayBeOwn(
  context: FigureContext,
  date: DateMention,
  draft: Draft,
  next: Draft | undefined,
): boolean {
  return (
    !isBasisOfChange(context, date, draft) &&
    !isCountedFrom(context, date, draft) &&
    !isAhead(context, date, draft) &&
    !isOverForecast(context, date, draft) &&
    !(next && (isOfBasis(context, date, draft, next) || isOfAside(context, date, draft, next)))
  );
}

/** "was 5 tonnes and exceeded the level of 2024 by 8%": whether a day behind a level is what its change is counted from; not "in May, up 3% from last month". */
function isBasisOfChange({ text }: FigureContext, { date, span }: DateMention, draft: Draft): boolean {
  const { change } = draft;
  if (date !== change?.since || span[0] < draft.span[1]) return false;
  const size = text.indexOf(change.quote, draft.span[1]);
  return !crossesMark(text.slice(span[1], Math.max(span[1], size)));
}

/**
 * "to $3 million against (from) $2 million in 2024", "0,5 prosenttiin maaliskuun 0,7 prosentista": a day behind what a figure
 * is compared with is not its own, and none that stands right before it, nor "in 2024" of "$3 million and in 2024 $2 million".
 */
function isOfBasis(context: FigureContext, date: DateMention, draft: Draft, next: Draft): boolean {
  const { tokens, text } = context;
  const isStart = next.unit === draft.unit && !!entryOf(tokens[next.first - 1], 'from');
  const isStartInCase = tokens.slice(next.first, next.last + 1).some((token) => entryOf(token, 'from'));
  const leads = date.span[0] >= draft.span[1] && text.slice(date.span[1], next.span[0]).trim() === '';
  return (
    (leads && date.span[1] <= next.span[0] && (isStartInCase || !isShortGap(context, draft, date))) ||
    (date.span[0] >= next.span[1] && (isStart || isBasis(context, next) || opensClause(context, draft, next)))
  );
}

/** "a workforce of 3,400, and it paid $3 million in 2024": whether a pronoun opens the clause of the next amount. */
const opensClause = (context: FigureContext, draft: Draft, next: Draft): boolean =>
  hasRoleWithin(context, draft.last + 1, next.first, PRONOUN);

const PRONOUN = roleSet('pronoun');

/** "45 million, last year (40 million)": a day behind an amount that leads to another one in brackets. */
const isOfAside = (context: FigureContext, date: DateMention, draft: Draft, next: Draft): boolean =>
  date.span[0] >= draft.span[1] &&
  !isShortGap(context, draft, date) &&
  /^\s?[(（][^)）\d]*$/.test(context.text.slice(date.span[1], next.span[0]));

/** Words for "since" that mean more: "from", "as of". */
const TWOFOLD = roleSet('from', 'as-of', 'link', 'comparator');

/** Longest way from a word for "since" to its day, in characters, and from "than" ("than it did in 2021"). */
const SINCE_REACH = 40;
const THAN_REACH = 12;
const UNSPACED_REACH = 4;

/** "26% dearer than at the low in June 2013": one word at most before "than". */
const BEHIND_WORD = /^ (?:\p{L}+ )?$/u;

/**
 * "since May 2021", "compared with the figure of 2024", "since she joined in 2003, she has scored 60 goals": a day that
 * something is counted from says nothing of the level.
 */
export function isCountedFrom(context: FigureContext, mention: DateMention, draft: Draft): boolean {
  const { text, tokens } = context;
  const { span, date } = mention;
  const isBehindComma = span[1] <= draft.span[0] && hasComma(text.slice(span[1], draft.span[0]));
  for (let at = tokenFrom(context, span[0]) - 1; at >= 0; at--) {
    const token = tokens[at];
    const gap = text.slice(token?.span[1], span[0]);
    const isOther = at > draft.last || (at < draft.first && !crossesMark(gap)); // "off 8% from 9 million a year earlier", "against 43.9 in May 2024, …"
    if (isOther && isNumberAt(context, at) && isSince(tokens[at - 1])) return true;
    if (!token || isNumberAt(context, at) || gap.length > SINCE_REACH || crossesMark(gap)) break;
    const isUnspaced = runsTogether(text.charAt(token.span[0]));
    if (isUnspaced && gap.length > UNSPACED_REACH) break;
    const isNear = gap.length <= THAN_REACH;
    const isWords = /\s/.test(wordAt(context, at));
    const opens = date.includes('/') && (entryOf(token, 'from') ?? entryOf(token, 'range-opener')); // "from 3 to 5 May"
    const isRightBehind = BEHIND_WORD.test(text.slice(draft.span[1], token.span[0]));
    const isTied = isNear || isWords || ((isBehindComma || isRightBehind) && !hasRole(token, TWOFOLD));
    if (isTied && isSince(token) && !entryOf(token, 'as-of') && !opens) return true;
    if ((isNear || isRightBehind) && comparesWith(context, token, mention)) return true;
  }
  return isFollowedBySince(context, span);
}

/** "Since", but not "compared with". */
const tellsStart = (word: Token | undefined): boolean => isSince(word) && !!entryOf(word, 'year-after');

/** "In May prices rose 3%. Since 2020 they have risen 35%": whether a sentence opens with the day from when all of it holds. */
export function opensWithStart(context: FigureContext, [start]: Span): boolean {
  const at = tokenFrom(context, start);
  const first = context.tokens[at];
  return first?.span[0] === start && tellsStart(first) && context.isDate[at + 1] === true;
}

/** "3 percent in 1995 and 2 percent since 2008": whether words right behind the figure tell from when it holds. */
export function startsLater(context: FigureContext, dates: readonly DateMention[], draft: Draft): boolean {
  const at = tokenFrom(context, draft.span[1]);
  return tellsStart(context.tokens[at]) && dates.some(({ span }) => tokenFrom(context, span[0]) === at + 1);
}

/** "पिछले साल की तुलना में", "1998'den bu yana", "vuoteen 2024 verrattuna": where the word for "compared with" stands behind the day. */
export function isFollowedBySince(context: FigureContext, [, end]: Span): boolean {
  const { tokens, text } = context;
  const at = tokenFrom(context, end);
  return [tokens[at], tokens[at + 1]].some(
    (token) => token && standsBehind(context, token) && ENDING.test(text.slice(end, token.span[0])),
  );
}

/** An ending set apart from its year, and a blank. */
const ENDING = /^(?:['’-]\p{L}+)?\s?$/u;

/** Longest text between an amount and the year by which it is to be reached ("500 jobs there by 2030"), in characters. */
const LONGEST_DEADLINE = 12;

/** "The plant, worth €9 million, opens in 2029": what is stated does not hold as of a later year or day that is named behind it, unless right there. */
function isAhead(context: FigureContext, date: DateMention, draft: Draft): boolean {
  if (date.span[0] < draft.span[1]) return false;
  const gap = context.text.slice(draft.span[1], date.span[0]);
  const isFarBehind = gap.length > LONGEST_DEADLINE || crossesClause(gap);
  return isFarBehind && draft.status === 'stated' && isLater(context, date);
}

/** "In 2024 sales were $5 million, and the firm expects $8 million": what is expected behind a comma is not of a year that is over. */
function isOverForecast(context: FigureContext, { span, date }: DateMention, draft: Draft): boolean {
  const isBehindComma = hasComma(context.text.slice(span[1], draft.span[0]));
  return draft.status !== 'stated' && isOver(context, date) && isBehindComma;
}
