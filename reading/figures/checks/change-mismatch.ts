import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, tokenFrom, tokensWithin } from '../../languages/tokens';
import { foldCase } from '../../text/fold';
import { itemsWithin, type Span } from '../../text/span';
import type { FigureContext } from '../context';
import type { Change, Check, Figure } from '../figure';
import { textWithout } from '../text-without';
import { areApart, type Interval, roundingOf, shown } from './rounding';

/** Farthest that the size of a change stands from its level, in characters. */
const CHANGE_REACH = 120;

/** A level with its change, and the level that the change started from. */
interface Move {
  readonly start: Figure;
  readonly level: Figure;
  readonly change: Change;
  /** Where the size of the change stands. */
  readonly size: Span;
}

/**
 * "up 20% to €13 million from €10 million": a level, the level it started from and the change between the two that do not
 * fit, whatever each is rounded from.
 */
export function findChangeMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((level, index) => {
    const { change } = level;
    const size = change && sizeOf(context.text, level.span, change.quote);
    if (!size || isBounded(context, size)) return [];
    return [figures[index + 1], figures[index - 1]].flatMap((start) => {
      const move = start && { start, level, change, size };
      return (move && isStart(context, move) && checkOf(context, move)) || [];
    });
  });
}

function checkOf(context: FigureContext, { start, level, change, size }: Move): Check | null {
  const stated = roundingOf(change);
  const isShare = change.unit === 'percent';
  const from = roundingOf(start);
  const to = roundingOf(level);
  const made = from && to && changeBetween(from, to, isShare);
  if (!stated || !made || !areApart(stated, made) || isLikeForLike(context, level)) return null;
  // "Turnout fell 5% to 61% from 66%": points, in the words of many.
  if (level.unit === change.unit && !areApart(stated, changeBetween(from, to, false))) return null;
  const expected = shown(changeBetween(exactly(start.value), exactly(level.value), isShare).low);
  const places = [start.span, level.span, size];
  const [first, last] = [Math.min(...places.map(([at]) => at)), Math.max(...places.map(([, end]) => end))];
  return {
    kind: 'change-mismatch',
    quote: context.text.slice(first, last),
    stated: change.value,
    expected,
    unit: change.unit,
    detail: `From ${start.quote} to ${level.quote} is ${expected} ${change.unit}, with rounding ${shown(made.low)} to ${shown(made.high)}; the text states ${change.quote}.`,
    terms: [start.quote, level.quote, change.quote],
    range: [shown(made.low), shown(made.high)],
  };
}

/** "At constant currencies sales rose 8% to … from …": a change that the levels as they stand do not show. */
function isLikeForLike({ text, language }: FigureContext, { sentence }: Figure): boolean {
  const said = foldCase(text.slice(...sentence));
  return language.overlay.changes.likeForLike?.some((word) => said.includes(word)) ?? false;
}

const exactly = (value: number): Interval => ({ low: value, high: value });

/** How large the change from one level to another can be, in percent of the one or in the unit of both. */
function changeBetween(from: Interval, to: Interval, isShare: boolean): Interval {
  const low = isShare ? (to.low / from.high - 1) * 100 : to.low - from.high;
  const high = isShare ? (to.high / from.low - 1) * 100 : to.high - from.low;
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

/** Words right before the level that a change started from. */
const STARTING = roleSet('from', 'move', 'since');

/** "rose 0.6 percent to 53.6 percent, against 67.3 percent": a share's change may be counted from another one. */
const STARTING_SHARE = roleSet('from', 'move');

/** Roles of words that may stand between the numbers of a change. */
const LINKS = roleSet('reached', 'change', 'one', 'year-after');

/** Of these, words that turn to something else: "from a year earlier", "and". */
const TURNS = roleSet('from', 'move', 'since', 'opener');

/** Whether the change is counted from the start, as its period and the words between the numbers say. */
function isStart(context: FigureContext, { start, level, change, size }: Move): boolean {
  if (start.unit !== level.unit || !isPlain(start) || !isPlain(level)) return false;
  if (change.unit === 'times') return false; // "three times more" is three times or four times as much
  const opening = context.tokens[tokenFrom(context, start.span[0]) - 1];
  if (!opening || !hasRole(opening, level.unit === 'percent' ? STARTING_SHARE : STARTING)) return false;
  const places = [[opening.lead, start.span[1]] as const, level.span, size].sort((a, b) => a[0] - b[0]);
  return (
    isYearBefore(start.asOf, level.asOf) &&
    places.every(([, end], at) => isLink(context, [end, places[at + 1]?.[0] ?? end]))
  );
}

/** A number above zero and no more about it: from -3 to 2 degrees is no change of a third. */
const isPlain = ({ comparator, value }: Figure): boolean => comparator === 'exactly' && value > 0;

/** Whether a period is unsaid or a year before the other, as what "rose 20% to … from …" is counted from. */
const isYearBefore = (period: string | null, later: string | null): boolean =>
  period === null || later === null
    ? (period ?? '').length <= 4
    : later === `${Number(period.slice(0, 4)) + 1}${period.slice(4)}`;

/** "by more than 20%": a change that is only bounded fits many. */
function isBounded(context: FigureContext, size: Span): boolean {
  const { tokens } = context;
  const at = tokenFrom(context, size[0]);
  const behind = tokenFrom(context, size[1]);
  return [tokens[at - 1], tokens[behind]].some((token) => entryOf(token, 'comparator'));
}

/** Where the size of a level's change stands near it. */
function sizeOf(text: string, [start, end]: Span, quote: string): Span | null {
  const floor = Math.max(0, start - CHANGE_REACH);
  const before = text.slice(floor, start).lastIndexOf(quote);
  const behind = text.slice(end, end + CHANGE_REACH).indexOf(quote);
  if (before < 0 && behind < 0) return null;
  const at = behind < 0 ? floor + before : end + behind;
  return [at, at + quote.length];
}

/** Whether nothing but linking words, dates, blanks and commas is there. */
function isLink(context: FigureContext, span: Span): boolean {
  const known = [
    ...itemsWithin(context.dates, span),
    ...tokensWithin(context, span).filter((token) => hasRole(token, LINKS) && !hasRole(token, TURNS)),
  ];
  return /^[\s,،，(（)）]*$/.test(textWithout(context.text, span, known));
}
