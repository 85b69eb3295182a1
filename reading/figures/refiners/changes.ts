import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, tokenFrom, tokensWithin } from '../../languages/tokens';
import { runsTogether } from '../../text/characters';
import { firstFrom, itemsWithin, type Span } from '../../text/span';
import { startsMoveTo, tokenAfter } from '../adjacent';
import { type FigureContext, isNumberAt } from '../context';
import { Decimal } from '../decimal';
import type { Draft } from '../draft';
import type { Change } from '../figure';
import { isBasis, isSince, measuredAgainst, reaches } from './bases';
import { levelOfSentenceBefore } from './change-sentences';
import {
  goesOnFromShare,
  kindsMeant,
  ratioToPeriod,
  verbBehind,
  wholeOfShare,
  wholeSize,
  wordsBetween,
} from './change-sizes';
import { BY_REACH, type Move, moveBehind, moveBySign } from './moves';
import { findRespectiveChanges } from './respective-changes';
import { isYearly } from './yearly-rates';

type Direction = Change['direction'];

/**
 * "99,84 tỷ …, tăng 2,32 tỷ … so với đầu năm 2024", "rose 31% to $84.6 million": the size of a change becomes part of
 * the figure of the level that changed. A change without a level stays a figure of its own. Returns what is left.
 */
export function attachChanges(context: FigureContext, drafts: readonly Draft[]): Draft[] {
  const attached = new Set<Draft>();
  for (const { level, change, direction } of findRespectiveChanges(
    context,
    drafts,
    (draft) => readMove(context, draft)?.direction ?? null,
  )) {
    attach(context, level, change, direction, sinceAfter(context, change));
    attached.add(change);
  }
  drafts.forEach((draft, index) => {
    if (attached.has(draft) || draft.upper) return; // a change has room for one size
    const move = readMove(context, draft) ?? moveToLevel(context, drafts, index);
    if (!move) return;
    const level =
      levelMeant(context, drafts, index, attached) ??
      levelBefore(context, draft, [drafts[index - 1], drafts[index - 2]], move.start, attached) ??
      levelAfter(context, drafts, index) ??
      levelOfSentenceBefore(context, drafts, index, move.start, (other) => fits(other, draft));
    draft.isStart = !!level && isStart(context, draft, level, move);
    if (!level || attached.has(level) || draft.isStart) return;
    const since = sinceAfter(context, draft) ?? sinceBetween(context, level, move.start);
    attach(context, level, draft, move.direction, since);
    attached.add(draft);
  });
  return drafts.filter((draft) => !attached.has(draft));
}

/** "reculé de 7,4 % à 7,1 %": behind "de" stands where a move starts, unless it goes the other way ("reculé de 3 $ à 71 $"). */
function isStart(context: FigureContext, size: Draft, level: Draft, { direction }: Move): boolean {
  const rises = size.value.lt(level.value);
  return reaches(context, size, level) && rises === (direction === 'up');
}

function attach(
  { text }: FigureContext,
  level: Draft,
  size: Draft,
  direction: Direction,
  since: string | null,
): void {
  level.change = {
    direction,
    value: Math.abs(size.value.toNumber()),
    unit: size.unit,
    since,
    quote: text.slice(...size.span),
  };
  level.baseline = baselineOf(level, size, direction);
}

/** Words between the verb of a change and its size: "rose by about 5 %". */
const MOST_FILLERS = 3;

function readMove(context: FigureContext, draft: Draft): Move | null {
  if (draft.isDuration || isYearly(context, draft) || isEndOfMove(context, draft)) return null;
  if (draft.isFactorWord)
    return { direction: draft.value.lt(1) ? 'down' : 'up', start: moveStart(context, draft) };
  return (
    moveBefore(context, draft) ??
    moveAfter(context, draft) ??
    ratioMove(context, draft) ??
    moveBySign(context, draft)
  );
}

/** "2,4 prosentista", "4,3 százalékra": a case ending says that the amount is where a move starts or leads, and no size. */
function isEndOfMove({ tokens }: FigureContext, { first, last }: Draft): boolean {
  for (let at = first; at <= last; at++) if (hasRole(tokens[at], ENDS)) return true;
  return false;
}

const ENDS = roleSet('from', 'reached');

/**
 * "ارتفعت الصادرات 12 في المئة إلى 90 مليارا": a share that leads to a level belongs to the verb earlier in the clause;
 * "850 रुपये चढ़कर 1,24,500 रुपये": any size with its verb between.
 */
function moveToLevel(context: FigureContext, drafts: readonly Draft[], index: number): Move | null {
  const draft = drafts[index];
  if (!draft || draft.isDuration || entryOf(context.tokens[draft.first - 1], 'from')) return null;
  const size = wholeSize(context, drafts, index);
  const level = size.next;
  const isShare =
    (draft.kind === 'percent' && level?.kind !== 'percent') || draft.kind === 'percentage-point';
  const verb = draft.kind === level?.kind && draft.kind !== 'percent' ? verbBehind(context, size) : null;
  if (!level || !(isShare || verb) || isYearly(context, draft)) return null;
  if (levelAfter(context, drafts, index) === null) return null;
  if (verb) return { direction: verb, start: fillersStart(context, draft) };
  return moveInClause(context, draft, draft.first) ?? moveBehind(context, level);
}

function moveStart(context: FigureContext, draft: Draft): number {
  const before = context.tokens[draft.first - 1];
  return before && entryOf(before, 'change') ? before.span[0] : fillersStart(context, draft);
}

/** Roles of a word of change, and of what may stand between it and the size of the change. */
const BEFORE_SIZE = roleSet('change', 'by', 'comparator', 'link', 'noun-end');

function moveBefore(context: FigureContext, draft: Draft): Move | null {
  let end = context.tokens[draft.first]?.lead ?? draft.span[0];
  for (let back = 1; back <= MOST_FILLERS; back++) {
    const token = context.tokens[draft.first - back];
    if (!token || !hasRole(token, BEFORE_SIZE) || hasRole(token, ENDS)) return null;
    if (!/^\s?$/.test(context.text.slice(token.span[1], end))) return null;
    const change = entryOf(token, 'change');
    if (change && isWordShare(context, draft) && context.language.overlay.changes.by) return null; // "sprang die Hälfte ab"
    if (change) return { direction: change.direction, start: articleStart(context, draft.first - back) };
    if (entryOf(token, 'by'))
      return moveInClause(context, draft, draft.first - back) ?? moveBehind(context, draft);
    end = token.lead;
  }
  return null;
}

/** Whether the size is a word ("a third"): where the size of a change has a word for "by", it may be who changed. */
const isWordShare = ({ tokens }: FigureContext, { first, last }: Draft): boolean =>
  first === last && !!entryOf(tokens[first], 'share');

const ARTICLES = roleSet('one', 'equivalent');

/** "a rise of 50%", "soit une hausse de 50 %": where the article of a noun of change stands, or the word; else the noun. */
function articleStart({ tokens, text }: FigureContext, noun: number): number {
  let start = tokens[noun]?.lead ?? 0;
  for (let at = noun - 1; at >= noun - 2; at--) {
    const token = tokens[at];
    const opens = token && hasRole(token, ARTICLES) && text.slice(token.span[1], start) === ' ';
    if (!opens) break;
    start = token.lead;
  }
  return start;
}

/**
 * "تراجعت ديونها بنسبة 11%", "stieg im ersten Quartal um 5 %": the verb stands earlier in the clause, no other amount
 * between, and a word for "by" ties the amount to it.
 */
function moveInClause(context: FigureContext, draft: Draft, by: number): Move | null {
  const end = context.tokens[by]?.span[0] ?? draft.span[0];
  let edge = end;
  for (let at = by - 1; at >= 0; at--) {
    const token = context.tokens[at];
    if (!token || end - token.span[1] > BY_REACH || isNumberAt(context, at)) return null;
    if (/[,،，.;؛；:()\n]/.test(context.text.slice(token.span[1], edge))) return null;
    const change = entryOf(token, 'change');
    if (change) return { direction: change.direction, start: token.lead };
    edge = token.lead; // the dot of "2. Quartal" ends nothing
  }
  return null;
}

/** "6.3 per cent less", "a 31% increase". */
function moveAfter(context: FigureContext, draft: Draft): Move | null {
  const next = context.tokens[draft.last + 1];
  const gap = next ? context.text.slice(draft.span[1], next.span[0]) : '';
  const behind = context.text.charAt(draft.span[1]);
  const isNext =
    gap === ' ' || gap === '\u00A0' || (gap === '' && (runsTogether(behind) || /['’]/.test(behind)));
  if (!next || !isNext) return null;
  const change = entryOf(next, 'compared');
  const isShareLike = draft.kind === 'percent' || draft.kind === 'percentage-point';
  const runsOn = runsTogether(behind) || !!context.language.overlay.status.follows; // "512円高の4万9823円", "18명 늘었다"
  return change && (isShareLike || runsOn)
    ? { direction: change.direction, start: fillersStart(context, draft) }
    : null;
}

/** "是去年同期的2.3倍", "前年同期の2.3倍": a factor of what there was in a period named right before it. */
function ratioMove(context: FigureContext, draft: Draft): Move | null {
  if (draft.kind !== 'multiple') return null;
  const opening = ratioToPeriod(context, draft);
  if (opening !== null) return { direction: draft.value.lt(1) ? 'down' : 'up', start: opening };
  const date = context.dates[firstFrom(context.dates, draft.span[0]) - 1];
  const genitive = date && context.text.slice(date.span[1], draft.span[0]).trim().toLowerCase();
  if (!date || !genitive || !context.language.overlay.genitives.includes(genitive)) return null;
  const link = context.tokens[tokenFrom(context, date.span[0]) - 1];
  const start = link && entryOf(link, 'link') && link.span[1] === date.span[0] ? link.span[0] : date.span[0];
  return { direction: draft.value.lt(1) ? 'down' : 'up', start };
}

/** Where the articles and comparators right before a size begin: "un 23 % más", "about 6 per cent less". */
function fillersStart(context: FigureContext, draft: Draft): number {
  let start = draft.span[0];
  for (let back = 1; back <= MOST_FILLERS; back++) {
    const token = context.tokens[draft.first - back];
    if (!token || !hasRole(token, FILLERS)) break;
    const isArticle = entryOf(token, 'one'); // "a remarkable 21-point decline"
    if (!(isArticle ? /^\s(?:\p{L}+\s)?$/u : /^\s$/).test(context.text.slice(token.span[1], start))) break;
    start = token.span[0];
  }
  return start;
}

const FILLERS = roleSet('link', 'one', 'comparator', 'by', 'equivalent');

/** Longest text between a level and the words of its change, in characters, the level's equivalent and days not counted. */
const LONGEST_LINK = 40;

function levelBefore(
  context: FigureContext,
  draft: Draft,
  [near, farther]: readonly [near: Draft | undefined, farther: Draft | undefined],
  moveStart: number,
  attached: ReadonlySet<Draft>,
): Draft | null {
  const whole = near && draft.kind === 'percent' ? wholeOfShare(context, near, farther) : null;
  const isBase = farther?.last === (near?.first ?? 0) - 2 && entryOf(context.tokens[farther.last + 1], 'per'); // "$2,340 per 40-foot box, 6% less"
  const level = whole ?? (isBase ? farther : near && measuredAgainst(context, near, farther));
  const kinds = kindsMeant(context, draft);
  if (kinds && !kinds.includes(level?.kind ?? '')) return null;
  if (!near || !level || attached.has(level) || level.change || !fits(level, draft)) return null;
  if (leadsOn(context, draft) || startsMoveTo(context, level)) return null;
  if (readMove(context, level)) return null; // "fell by 300 jobs, 5% less": both are sizes
  if (level.kind === 'percent' && draft.kind === 'percent') return null; // "a 12% share, up 30%": of what has the share
  const between = linkBetween(context, near, moveStart).replace(DOT_INSIDE, '');
  const isNear = between.length <= LONGEST_LINK && !/[.;。；\n]/.test(between);
  const isLinked =
    (whole !== null && goesOnFromShare(context, between)) ||
    /[,،，、(（–—-]\s*$/.test(between) ||
    (between.trim() === '' && !isBasis(context, near)) ||
    opensBasis(context, near, moveStart);
  return isNear && isLinked ? level : null;
}

/** "45,3 млрд руб. (+12,4%)": a dot with a mark behind it ends no sentence. */
const DOT_INSIDE = /^\.(?=\s?[,(–—])/;

/** "150,000 cars, doubling to 300,000": behind the change stands the level that it led to. */
const leadsOn = (context: FigureContext, { last }: Draft): boolean =>
  !!entryOf(tokenAfter(context, last, /^[\s,،，、]*$/), 'reached') && isNumberAt(context, last + 2);

/** "9,000櫃，較舊廠提升65%": from behind the comma a word for "compared with" and what it is compared with fill the gap. */
function opensBasis(context: FigureContext, level: Draft, moveStart: number): boolean {
  const since = tokensWithin(context, [level.span[1], moveStart]).find((token) => entryOf(token, 'since'));
  if (!since) return false;
  const { text } = context;
  const date = itemsWithin(context.dates, [level.span[1], since.lead]).at(-1);
  const start = date && text.slice(date.span[1], since.lead).trim() === '' ? date.span[0] : since.lead; // "728조원으로 올해보다"
  const before = text.slice(level.span[1], start);
  const opens = /^\s*[,،，、(（]\s*$/.test(before) || isLink(context, [level.span[1], start]);
  return opens && !/[,،，、:：()（）]/.test(text.slice(since.span[1], moveStart));
}

/** The text between a level and the words of its change, without the level's equivalent and the days in it. */
function linkBetween(context: FigureContext, level: Draft, moveStart: number): string {
  const dates = itemsWithin(context.dates, [level.span[1], moveStart]);
  let text = context.text.slice(level.span[1], moveStart);
  const since = tokensWithin(context, [level.span[1], moveStart]).filter((token) => entryOf(token, 'since'));
  const words = [...dates.map((date) => date.span), ...since.map((token) => token.span)];
  for (const removed of [
    level.equivalent?.quote ?? '',
    ...words.map((span) => context.text.slice(...span)),
  ]) {
    text = text.replace(removed, '');
  }
  return text;
}

/** Whether links and blanks are all there is: "으로" of "97억원으로 전년 동기 대비". */
function isLink(context: FigureContext, span: Span): boolean {
  const { text } = context;
  const words = tokensWithin(context, span).filter((token) => entryOf(token, 'link'));
  const length = words.reduce((sum, token) => sum + token.span[1] - token.span[0], 0);
  return length > 0 && length === text.slice(...span).replace(/\s/g, '').length;
}

/** "rose 31% to $84.6 million", "tăng gấp đôi, vượt 57 EFLOPS". */
function levelAfter(context: FigureContext, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  const size = wholeSize(context, drafts, index);
  const level = size.next;
  if (!draft || !level || level.change || !fits(level, draft) || startsMoveTo(context, level)) return null;
  const between = context.text.slice(size.end, level.span[0]);
  if (between.length > LONGEST_LINK || /[.;。；\n]/.test(between)) return null;
  const links = context.tokens.slice(size.last + 1, level.first);
  const ownWords = context.tokens.slice(level.first, level.last + 1); // "90 miljoonaan euroon" carries its own "to"
  const reaches = [...links, ...ownWords].some((token) => entryOf(token, 'reached'));
  const bounds = draft.isFactorWord && links.some((token) => entryOf(token, 'comparator'));
  return (reaches || bounds) && wordsBetween(context, size, level) === '' ? level : null;
}

/** How many figures before a size are looked at for the level that "in value" or "in volume" speaks of. */
const MEANT_REACH = 3;

/** "615.000 tấn, trị giá 322 triệu USD, giảm 2% về lượng": the level of the kind that the words behind a size speak of. */
function levelMeant(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
  attached: ReadonlySet<Draft>,
): Draft | null {
  const draft = drafts[index];
  const kinds = draft && kindsMeant(context, draft);
  if (!draft || !kinds) return null;
  const level = drafts
    .slice(Math.max(0, index - MEANT_REACH), index)
    .findLast((each) => kinds.includes(each.kind) && !each.change && !attached.has(each));
  const between = level ? context.text.slice(level.span[1], draft.span[0]) : '\n';
  return level && !/[.;。；\n]\s/.test(between) && !between.includes('\n') && fits(level, draft)
    ? level
    : null;
}

/** Whether such an amount can be the change of such a level. */
function fits(level: Draft, change: Draft): boolean {
  if (level.isDuration || level.isFactorWord) return false;
  if (change.kind === 'percentage-point') return level.kind === 'percent';
  if (change.kind === 'percent' || change.kind === 'multiple') return level.kind !== 'multiple';
  return level.kind === change.kind && level.unit === change.unit;
}

/** Longest text between a change and the day it is counted from, in characters. */
const SINCE_REACH = 30;

/** "so với đầu năm 2024": the day or period named right after the word for "compared with". */
function sinceAfter(context: FigureContext, draft: Draft): string | null {
  const end = draft.span[1];
  const date = context.dates[firstFrom(context.dates, end)];
  if (!date || date.span[0] - end > SINCE_REACH) return null;
  if (/[,.;،؛，。；।]/.test(context.text.slice(end, date.span[0]))) return null;
  const between = tokensWithin(context, [end, date.span[0]]);
  return between.some(isSince) ? date.date : null;
}

/** "2,386 patents, compared with the end of 2023 up 412": the day named before the change. */
function sinceBetween(context: FigureContext, level: Draft, moveStart: number): string | null {
  if (level.span[1] > moveStart) return null;
  const words = tokensWithin(context, [level.span[1], moveStart]);
  const date = itemsWithin(context.dates, [level.span[1], moveStart]).at(-1);
  return date && words.some(isSince) ? date.date : null;
}

/** Digits kept of a computed amount: more than any news states. */
const COMPUTED_PRECISION = 12;

/** The level before the change, where the text gives exact values for both; null where it does not. */
function baselineOf(level: Draft, change: Draft, direction: Direction): Draft['baseline'] {
  if (level.comparator !== 'exactly' || level.upper || change.comparator !== 'exactly') return null;
  if (level.kind === 'percent' && change.kind === 'percent') return null; // "fell 0.2% to 4.3%" may mean points
  const value = levelBeforeChange(level.value, change, direction);
  return value ? { value: Number(value.toNumber().toPrecision(COMPUTED_PRECISION)), unit: level.unit } : null;
}

/** The thirds that words are read as, with two decimals. */
const THREE = Decimal.of(3);
const THIRDS: ReadonlyMap<number, number> = new Map([
  [33.33, 1],
  [66.67, 2],
]);

/** A percentage as a ratio, a third as one. */
function toRatio(percent: Decimal): Decimal {
  const thirds = THIRDS.get(percent.toNumber());
  return thirds ? Decimal.of(thirds).over(THREE) : percent.shift(-2);
}

function levelBeforeChange(level: Decimal, change: Draft, direction: Direction): Decimal | null {
  const sign = direction === 'up' ? 1 : -1;
  if (change.kind === 'multiple')
    return change.isFactorWord && change.value.gt(0) ? level.over(change.value) : null;
  const size = change.value.lt(0) ? change.value.times(-1) : change.value;
  if (change.kind !== 'percent') return level.minus(size.times(sign));
  const factor = Decimal.of(1).plus(toRatio(size).times(sign));
  return factor.gt(0) ? level.over(factor) : null;
}
