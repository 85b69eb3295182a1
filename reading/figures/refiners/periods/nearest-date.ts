import type { DateMention } from '../../../dates/date-mention';
import { entryOf, sayAnd, tokenFrom, tokensWithin } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { crossesClause, hasComma } from '../../../text/marks';
import type { Span } from '../../../text/span';
import { unitsBefore } from '../../../text/units-before';
import { type FigureContext, hasNumber } from '../../context';
import type { Draft } from '../../draft';
import { textWithout } from '../../text-without';

/** Where an amount ends, in whatever unit it is said, with that of the year before in brackets. */
export const endOf = ({ asideEnd, span }: Draft): number => asideEnd ?? span[1];

/** A date right after the figure ("$300 million in 2025"); else the last before it in its sentence, or the first after it in its clause. */
export function nearestDate(
  context: FigureContext,
  dates: readonly DateMention[],
  draft: Draft,
): DateMention | undefined {
  const before = dates.findLast((date) => date.span[1] <= draft.span[0] && !isAside(context, date, draft));
  const next = dates.find((date) => date.span[0] >= endOf(draft));
  const gap = next ? context.text.slice(endOf(draft), next.span[0]) : '';
  // "$3 million and full-year sales were $9 million", "$3 million, while in the same period last year it was $2 million"
  const isOfNext = sayAnd(context, gap) || next?.back;
  const after = isOfNext ? undefined : next;
  if (after && (isShortGap(context, draft, after) || isLedTo(context, draft, after))) return after;
  const way = gap.replace(ASIDE, '');
  const followsInClause = next && !crossesClause(/\d/.test(way) ? gap : way);
  const isBefore =
    before && !isOfPast(context, dates, before, draft) && !(followsInClause && isFar(context, before, draft));
  return isBefore ? before : followsInClause ? after : undefined;
}

/** "30 gigawatts (GW) by 2040", "24,100 jobs (+0.2%) in the second quarter": what stands in brackets ends no clause. */
const ASIDE = /[(（][^()（）]*[)）]/g;

/** "2024年净亏12亿元，2023年25亿元，减亏52%": a share behind an amount of an earlier year than the one before is of neither. */
function isOfPast(
  context: FigureContext,
  dates: readonly DateMention[],
  before: DateMention,
  draft: Draft,
): boolean {
  const latest = dates[dates.indexOf(before) - 1];
  if (draft.kind !== 'percent' || !latest || latest.date.slice(0, 4) <= before.date) return false;
  const way = context.text.slice(before.span[1], draft.span[0]);
  return hasComma(way) && hasNumber(context, tokenFrom(context, before.span[1]), draft.first);
}

/** Longest way from a bracket to a day in it, in characters. */
const BRACKET_REACH = 40;

/** "45 boats (previous year: 40) and 30 piers", "(2024: 40)", "(40 in 2024)", "(2020=100)": in brackets that close before the amount, or before a semicolon. */
export function isAside({ text }: FigureContext, { back, span }: DateMention, draft: Draft): boolean {
  const between = text.slice(span[1], draft.span[0]);
  const before = unitsBefore(text, span[0], BRACKET_REACH);
  const isBracketed = /[(（][^()（）]*$/.test(before) && /^[^()（）]*[)）]/.test(between);
  return isBracketed || (!!back && /[)）;；؛]/.test(between)) || between.startsWith('=');
}

/** "in", "by" and the like; where words run together, what stands there ends the figure's phrase ("31億円と前年同期…", "5억원으로 지난해…"). */
export function isShortGap({ text }: FigureContext, draft: Draft, date: DateMention): boolean {
  const gap = text.slice(endOf(draft), date.span[0]);
  return /^\s?(?:\p{L}{1,4}\s?)?$/u.test(gap) && ![...gap].some(runsTogether);
}

/** "in", "during the": whether nothing but a word that leads to a year, and an article, stands between. */
function isLedTo(context: FigureContext, draft: Draft, date: DateMention): boolean {
  const between: Span = [endOf(draft), date.span[0]];
  const way = tokensWithin(context, between);
  const [leads, article] = way;
  const isOne = !article || (way.length === 2 && entryOf(article, 'date-joiner') !== null);
  return isOne && !!entryOf(leads, 'year-after') && textWithout(context.text, between, way).trim() === '';
}

/** Two commas, a semicolon, or an "and" right behind the day: "3% in 2024 and 4% for boats in 2025". */
function isFar(context: FigureContext, before: DateMention, draft: Draft): boolean {
  const way = context.text.slice(before.span[1], draft.span[0]);
  return /[;؛；]|[,،，].*[,،，]/.test(way) || sayAnd(context, way.split(' ')[1] ?? '');
}
