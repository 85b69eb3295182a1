import type { DateMention } from '../../dates/date-mention';
import { countBack } from '../../dates/spoken';
import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, tokenFrom, tokensWithin } from '../../languages/tokens';
import { isHangul, runsTogether } from '../../text/characters';
import { crossesClause, crossesMark, hasComma } from '../../text/marks';
import { sentenceIndexAt } from '../../text/sentences';
import { itemsWithin, type Span } from '../../text/span';
import { type FigureContext, hasNumber } from '../context';
import type { Draft } from '../draft';
import { isBasis, isCompared, startsMove } from './changes/bases';
import { isSince } from './changes/since';

/** A period this near to the start of a sentence opens it and holds for all that it states. */
const OPENING_REACH = 30;

/** As of when each figure holds: by a date in its own sentence, else by the period that opened the paragraph. */
export function readPeriods(context: FigureContext, drafts: readonly Draft[]): void {
  const datesOf = datesBySentence(context);
  const past = new Set<DateMention>();
  const tied = drafts.map((_, index) => tiedDate(context, datesOf, drafts, index));
  for (const date of tied) if (date) past.add(date); // no other amount holds as of what one is compared with
  for (const [index, draft] of drafts.entries()) {
    const sentence = sentenceIndexAt(context.sentences, draft.span[0]);
    const said = datesOf[sentence];
    if (!said) continue;
    const next = drafts[index + 1];
    const dates = said.filter(
      (date) =>
        !past.has(date) &&
        !isCountedFrom(context, date, draft) &&
        !isAhead(context, date, draft) &&
        !isOverForecast(context, date, draft) &&
        !(next && (isOfBasis(context, date, draft, next) || isOfAside(context, date, draft, next))),
    );
    const periodOf = (own: readonly DateMention[]): DateMention | null =>
      nearestDate(context, own, draft) ?? carriedDate(context, datesOf, sentence, draft);
    const isPast = isCompared(context, draft) || startsMove(context, drafts, index);
    const earlier = tied[index];
    const start = dateOfStart(context, said, draft);
    const basis = said.find(({ date, span }) => date === draft.change?.since && isBetween(draft, span, next));
    for (const told of [start, basis]) if (told) past.add(told);
    const date = earlier ?? start ?? (isPast ? undefined : periodOf(dates));
    const from = date?.back && periodOf(dates.filter(({ back }) => !back));
    draft.asOf = (date?.back && from && countBack(from.date, date.back)) ?? date?.date ?? null;
    if (draft.status === 'forecast' && isOver(context, draft.asOf)) draft.status = 'stated';
    if (basis && draft.asOf) countBasisFrom(draft, draft.asOf, basis);
  }
}

/** "ปี 2567 … เพิ่มขึ้น 16% จากปีก่อน": "last year" beside a level of an earlier one is the year before that one. */
function countBasisFrom(draft: Draft, asOf: string, { date, quote }: DateMention): void {
  const isYear = /^\d{4}$/.test(date) && !/\p{Nd}/u.test(quote);
  if (!draft.change || !isYear || date < asOf.slice(0, 4)) return;
  const { direction, value, unit, quote: size } = draft.change;
  const since = countBack(asOf.slice(0, 4), { field: 'year', offset: -1 });
  draft.change = { direction, value, unit, since, quote: size };
}

/** Whether a day or period lies in a year that was over when the text was written. */
const isOver = ({ referenceDay }: FigureContext, date: string | null): boolean =>
  date !== null && referenceDay !== null && date.slice(0, 4) < referenceDay.slice(0, 4);

/** The day behind an amount that tells what it is compared with, or that it is an earlier one; undefined without one. */
function tiedDate(
  context: FigureContext,
  datesOf: readonly (readonly DateMention[])[],
  drafts: readonly Draft[],
  index: number,
): DateMention | undefined {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  const said = draft && datesOf[sentenceIndexAt(context.sentences, draft.span[0])];
  if (!said) return undefined;
  const earlier = earlierBehind(context, said, draft, next);
  if (earlier) return earlier;
  const isPast = isCompared(context, draft) || startsMove(context, drafts, index);
  return isPast ? said.find((each) => isTiedBehind(context, draft, next, each)) : undefined;
}

/** Longest text between a day and the amount that it is told of, in characters. */
const GENITIVE_REACH = 3;

/** "由上年的68.5%提升至71.3%", "from last year's 68.5% to 71.3%": the day between "from" and the amount where a move starts. */
function dateOfStart(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
): DateMention | undefined {
  const { tokens, text } = context;
  const date = dates.findLast(({ span }) => span[1] <= draft.span[0]);
  const from = date && tokens[tokenFrom(context, date.span[0]) - 1];
  const isFrom = !!from && !!entryOf(from, 'from') && /^\s?$/.test(text.slice(from.span[1], date?.span[0]));
  const isOwn =
    !!date &&
    draft.span[0] - date.span[1] <= GENITIVE_REACH &&
    !hasComma(text.slice(date.span[1], draft.span[0]));
  return isFrom && isOwn ? date : undefined;
}

const isBetween = ({ span }: Draft, [start, end]: Span, next: Draft | undefined): boolean =>
  start >= span[1] && (!next || end <= next.span[0]);

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
): DateMention | null {
  const { tokens, text } = context;
  const date = dates.find(({ back, span }) => back && span[0] >= draft.span[1]);
  if (!date || date.span[0] - draft.span[1] > EARLIER_REACH) return null;
  const isOther = (said: Draft): boolean => !!entryOf(tokens[said.first - 1], 'alternative');
  const isNext = !!next && isOther(next);
  if (next && !isNext && (next.span[0] < date.span[0] || isNearer(text, date, draft, next))) return null;
  const words = tokensWithin(context, [draft.span[1], date.span[0]]);
  const between = text.slice(draft.span[1], date.span[0]);
  const goesOn =
    (isNext || isOther(draft) ? ENDS_SENTENCE.test(between) : crossesMark(between)) ||
    words.some((token) => hasRole(token, STARTS_ANEW));
  return goesOn ? null : date;
}

const ENDS_SENTENCE = /[;؛；.]\s/;

/** "45 million and in the previous year 40 million": nearer to the amount behind them. */
const isNearer = (text: string, { span }: DateMention, draft: Draft, next: Draft): boolean =>
  next.span[0] - span[1] < span[0] - draft.span[1] && !crossesMark(text.slice(span[1], next.span[0]));

/** Behind an amount, words that go on to another one. */
const STARTS_ANEW = roleSet('since', 'from', 'reached', 'change', 'compared');

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
    (date.span[0] >= next.span[1] && (isStart || isCompared(context, next) || isBasis(context, next)))
  );
}

/** "45 million, last year (40 million)": a day behind an amount that leads to another one in brackets. */
const isOfAside = ({ text }: FigureContext, { span }: DateMention, draft: Draft, next: Draft): boolean =>
  span[0] >= draft.span[1] && /^\s?[(（][^)）\d]*$/.test(text.slice(span[1], next.span[0]));

/** Longest text between an amount and the day it held, in characters. */
const TIE_REACH = 24;

/** "… $3 million in the same quarter of 2024": a day behind the amount in its clause, and before the next amount. */
function isTiedBehind(
  { text }: FigureContext,
  draft: Draft,
  next: Draft | undefined,
  date: DateMention,
): boolean {
  if (next && next.span[0] < date.span[0]) return false;
  const between = date.span[0] < endOf(draft) ? null : text.slice(endOf(draft), date.span[0]);
  return between !== null && between.length <= TIE_REACH && !crossesMark(between);
}

/** Each sentence's dates that a figure may hold for: "today" says when somebody spoke, not as of when. */
function datesBySentence({ sentences, dates, referenceDay }: FigureContext): DateMention[][] {
  const isToday = ({ date, quote }: DateMention): boolean => date === referenceDay && !/\p{Nd}/u.test(quote);
  return sentences.map((span) => itemsWithin(dates, span).filter((date) => !isToday(date)));
}

/** "since May 2021", "compared with the start of 2024": a day that something is counted from says nothing of the level. */
function isCountedFrom(context: FigureContext, date: DateMention, draft: Draft): boolean {
  const first = tokenFrom(context, date.span[0]);
  for (let back = 1; back <= 2; back++) {
    const token = context.tokens[first - back];
    if (!token || date.span[0] - token.span[1] > 12) break;
    const opens = date.date.includes('/') && (entryOf(token, 'from') ?? entryOf(token, 'range-opener')); // "from 3 to 5 May"
    if (isSince(token) && !entryOf(token, 'as-of') && !opens) return true;
    const isThan = date.back ?? / /.test(context.text.slice(...token.span)); // "12% higher in June" is of June
    if (isThan && entryOf(token, 'compared')) return true; // "more than in the previous year", "fewer than in June"
  }
  if (context.language.overlay.changes.sinceFollows && isFollowedBySince(context, date)) return true;
  if (isInSinceClause(context, date, draft)) return true;
  return (
    isDifference(context, draft, date) || (draft.change?.since === date.date && date.span[0] > draft.span[1])
  );
}

/** Longest way from a word for "since" to the day in its clause, in characters. */
const SINCE_CLAUSE = 40;

/** "since she joined the club in 2003, she has scored 60 goals": a day in a clause that a word for "since" opens and a comma closes. */
function isInSinceClause(context: FigureContext, { span }: DateMention, draft: Draft): boolean {
  const { tokens, text } = context;
  if (span[1] > draft.span[0] || !hasComma(text.slice(span[1], draft.span[0]))) return false;
  for (let at = tokenFrom(context, span[0]) - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || span[0] - token.span[1] > SINCE_CLAUSE) return false;
    if (isSince(token) && !hasRole(token, TWOFOLD)) return !crossesMark(text.slice(token.span[1], span[0]));
  }
  return false;
}

/** Words for "since" that mean more: "from", "as of". */
const TWOFOLD = roleSet('from', 'as-of', 'link', 'comparator');

/** Longest text between "more than" and the day it names, in characters. */
const THAN_REACH = 12;

/** "$66 million more than in 2011": words that end in "than" right behind an amount tell what the day behind them is for. */
function isDifference({ tokens, text }: FigureContext, draft: Draft, date: DateMention): boolean {
  const than = tokens[draft.last + 1];
  if (!than || !entryOf(than, 'compared') || !/^\s?$/.test(text.slice(draft.span[1], than.span[0])))
    return false;
  const gap = text.slice(than.span[1], date.span[0]);
  const isWords = /\s/.test(text.slice(...than.span)) || runsTogether(text.charAt(than.span[0]));
  return isWords && date.span[0] >= than.span[1] && gap.length <= THAN_REACH && !crossesMark(gap);
}

/** "पिछले साल की तुलना में", "1998'den bu yana": where the word for "compared with" stands behind the day. */
function isFollowedBySince(context: FigureContext, { span }: DateMention): boolean {
  const { tokens, text } = context;
  const at = tokenFrom(context, span[1]);
  return [tokens[at], tokens[at + 1]].some(
    (token) => token && isSince(token) && ENDING.test(text.slice(span[1], token.span[0])),
  );
}

/** An ending set apart from its year, and a blank. */
const ENDING = /^(?:['’]\p{L}+)?\s?$/u;

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

/** Whether a day is later than the text's, or a longer period begins in a later year. */
function isLater({ referenceDay }: FigureContext, { date }: DateMention): boolean {
  const length = /^\d{4}-\d{2}-\d{2}/.test(date) ? 10 : 4;
  return referenceDay !== null && date.slice(0, length) > referenceDay.slice(0, length);
}

/** Where an amount ends, in whatever unit it is said. */
const endOf = ({ equivalentEnd, span }: Draft): number => equivalentEnd ?? span[1];

/** A date right after the figure ("$300 million in 2025"); else the last before it in its sentence, or the first after it in its clause. */
function nearestDate(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
): DateMention | null {
  const before = dates.findLast((date) => date.span[1] <= draft.span[0] && !isAside(context, date, draft));
  const after = dates.find((date) => date.span[0] >= endOf(draft));
  if (after && (isShortGap(context, draft, after) || isLedTo(context, draft, after))) return after;
  const followsInClause = after && !crossesClause(context.text.slice(endOf(draft), after.span[0]));
  if (before && isOfPast(context, dates, before, draft)) return followsInClause ? after : null;
  if (before && !(followsInClause && isFar(context, before, draft))) return before;
  return followsInClause ? after : (before ?? null);
}

/** "2024年净亏12亿元，2023年25亿元，减亏52%": a share behind an amount of an earlier year than the one before is of neither. */
function isOfPast(
  context: FigureContext,
  dates: readonly DateMention[],
  before: DateMention,
  draft: Draft,
): boolean {
  const latest = dates[dates.indexOf(before) - 1];
  if (draft.kind !== 'percent' || !latest || latest.date.slice(0, 4) <= before.date.slice(0, 4)) return false;
  const way = context.text.slice(before.span[1], draft.span[0]);
  return hasComma(way) && hasNumber(context, tokenFrom(context, before.span[1]), draft.first);
}

/** "45 boats (previous year: 40) and 30 piers", "(2024: 40)", "(2020=100)": in brackets that close before the amount, or before a semicolon. */
function isAside({ text }: FigureContext, { back, span }: DateMention, draft: Draft): boolean {
  const between = text.slice(span[1], draft.span[0]);
  const isBracketed = /[(（]/.test(text.charAt(span[0] - 1)) && /[)）]/.test(between);
  return isBracketed || (!!back && /[)）;；؛]/.test(between)) || between.startsWith('=');
}

/** "in", "by" and the like; where words run together, what stands there ends the figure's phrase ("31億円と前年同期…", "5억원으로 지난해…"). */
function isShortGap({ text }: FigureContext, draft: Draft, date: DateMention): boolean {
  const gap = text.slice(endOf(draft), date.span[0]);
  return /^\s?(?:\p{L}{1,4}\s?)?$/u.test(gap) && !isHangul(gap) && ![...gap].some(runsTogether);
}

/** Whether nothing but a word that leads to a year stands between. */
function isLedTo(context: FigureContext, draft: Draft, date: DateMention): boolean {
  const { text } = context;
  const word = context.tokens[tokenFrom(context, endOf(draft))];
  const leads = word && entryOf(word, 'year-after') && word.span[1] <= date.span[0];
  return !!leads && text.slice(endOf(draft), date.span[0]).trim() === text.slice(...word.span);
}

function isFar(context: FigureContext, before: DateMention, draft: Draft): boolean {
  return /[;؛；]|[,،，].*[,،，]/.test(context.text.slice(before.span[1], draft.span[0]));
}

/** Sentences of a paragraph over which the period that opened it is carried on. */
const CARRIED_OVER = 12;

/** The period that opened an earlier sentence of the same paragraph, for figures that are stated. */
function carriedDate(
  context: FigureContext,
  datesOf: readonly (readonly DateMention[])[],
  sentence: number,
  draft: Draft,
): DateMention | null {
  if (draft.status !== 'stated') return null;
  const { sentences, text } = context;
  for (let index = sentence - 1; index >= Math.max(0, sentence - CARRIED_OVER); index--) {
    const opening = sentences[index];
    const next = sentences[index + 1];
    if (!opening || !next || text.slice(opening[1], next[0]).includes('\n')) return null;
    const date = datesOf[index]?.[0];
    if (!date) continue;
    const opens =
      date.span[0] - opening[0] <= OPENING_REACH &&
      !isCountedFrom(context, date, draft) &&
      !isLater(context, date);
    return opens ? date : null;
  }
  return null;
}
