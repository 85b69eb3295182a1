import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole } from '../../languages/tokens';
import { firstFrom, itemsWithin, type Span } from '../../text/span';
import type { FigureContext } from '../context';
import type { Change, Check, Figure } from '../figure';
import { areApart, type Interval, roundingOf, shown } from './rounding';

/** Farthest that the size of a change stands from its level, in characters. */
const CHANGE_REACH = 120;

/**
 * "up 20% to €13 million from €10 million": a level, the level it started from and the change between the two that do not
 * fit, whatever each is rounded from.
 */
export function findChangeMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((level, index) => {
    const start = [figures[index + 1], figures[index - 1]].find(
      (other) => other && isStartOf(context, other, level),
    );
    return (start && checkOf(context, start, level)) ?? [];
  });
}

function checkOf({ text }: FigureContext, start: Figure, level: Figure): Check[] {
  const change = level.change;
  const stated = change && roundingOf(change);
  const from = roundingOf({ ...start, quote: start.quote });
  const to = roundingOf(level);
  if (!change || !stated || !from || !to || from.low <= 0 || to.low <= 0) return [];
  const made = changeBetween(from, to, change);
  const swapped = changeBetween(to, from, change);
  if (!made || !swapped || !areApart(stated, made) || !areApart(stated, swapped)) return [];
  const exact = changeBetween(exactly(start.value), exactly(level.value), change);
  if (!exact) return [];
  const expected = shown(exact.low);
  const places = [start.span, level.span, changeSpan(text, level) ?? level.span];
  return [
    {
      kind: 'change-mismatch',
      quote: text.slice(Math.min(...places.map(([at]) => at)), Math.max(...places.map(([, end]) => end))),
      stated: change.value,
      expected,
      unit: change.unit,
      detail: `From ${start.quote} to ${level.quote} is ${expected} ${change.unit}, with rounding ${shown(made.low)} to ${shown(made.high)}; the text states ${change.quote}.`,
      terms: [start.quote, level.quote, change.quote],
      range: [shown(made.low), shown(made.high)],
    },
  ];
}

const exactly = (value: number): Interval => ({ low: Math.abs(value), high: Math.abs(value) });

/** How large the change from one level to another can be, in the unit that states it; null where that unit measures none. */
function changeBetween(from: Interval, to: Interval, { unit }: Change): Interval | null {
  if (unit === 'times') return null; // "three times more" is three times or four times as much
  const isShare = unit === 'percent';
  const low = isShare ? (to.low / from.high - 1) * 100 : to.low - from.high;
  const high = isShare ? (to.high / from.low - 1) * 100 : to.high - from.low;
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

const STARTS = ['from', 'move', 'since'] as const;
const STARTING = roleSet(...STARTS);

/** Roles of words that may stand between the numbers of a change. */
const LINKS = roleSet(
  ...STARTS,
  'reached',
  'by',
  'link',
  'change',
  'compared',
  'one',
  'date-joiner',
  'as-of',
  'year-after',
);

/** Whether the other figure is the level that the change of this one started from, as words right before it say. */
function isStartOf(context: FigureContext, other: Figure, level: Figure): boolean {
  const isAlike =
    other.kind === level.kind && other.unit === level.unit && other.sentence[0] === level.sentence[0];
  const size = changeSpan(context.text, level);
  if (!isAlike || !size || other.change || !isExact(other) || !isExact(level)) return false;
  if (isBounded(context, size)) return false;
  const before = context.tokens[firstFrom(context.tokens, other.span[0]) - 1];
  if (!before || !hasRole(before, STARTING)) return false;
  const places = [other.span, level.span, size].sort((a, b) => a[0] - b[0]);
  return places.slice(1).every((place, index) => {
    const previous = places[index];
    const touches = previous === other.span || place === other.span;
    return !!previous && (!touches || isLink(context, [previous[1], place[0]]));
  });
}

const isExact = ({ comparator, upper }: Figure): boolean => comparator === 'exactly' && upper === null;

/** "by more than 20%": a change that is only bounded fits many. */
function isBounded({ tokens }: FigureContext, size: Span): boolean {
  const at = firstFrom(tokens, size[0]);
  const behind = firstFrom(tokens, size[1]);
  return [tokens[at - 1], tokens[behind]].some((token) => entryOf(token, 'comparator'));
}

/** Where the size of the level's change stands, nearest to it. */
function changeSpan(text: string, { change, span }: Figure): Span | null {
  if (!change) return null;
  const floor = Math.max(0, span[0] - CHANGE_REACH);
  const before = text.slice(floor, span[0]).lastIndexOf(change.quote);
  const after = text.slice(span[1], span[1] + CHANGE_REACH).indexOf(change.quote);
  if (before < 0 && after < 0) return null;
  const isBefore = after < 0 || (before >= 0 && span[0] - floor - before < after);
  const at = isBefore ? floor + before : span[1] + after;
  return [at, at + change.quote.length];
}

/** Whether nothing but linking words, dates, blanks and commas is there. */
function isLink(context: FigureContext, span: Span): boolean {
  const dates = itemsWithin(context.dates, span).map((date) => date.span);
  const words = itemsWithin(context.tokens, span)
    .filter((token) => hasRole(token, LINKS))
    .map((token) => token.span);
  let rest = '';
  for (let at = span[0]; at < span[1]; at++) {
    if (![...dates, ...words].some(([start, end]) => start <= at && at < end))
      rest += context.text.charAt(at);
  }
  return /^[\s,،，(（)）]*$/.test(rest);
}
