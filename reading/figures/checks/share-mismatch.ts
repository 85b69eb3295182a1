import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token } from '../../languages/tokens';
import { firstFrom } from '../../text/span';
import type { FigureContext } from '../context';
import type { Check, Figure } from '../figure';
import { roundingOf, shown } from './rounding';

/** Percents of one whole may add to this much without a word: some newsrooms round every part up. */
const FAR_MORE_THAN_ALL = 105;

/** Parts that are more than their whole, and percents of one whole that add to far more than 100. */
export function findShareMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap(
    (figure, index) =>
      partAboveWhole(context, figure, figures[index - 1]) ?? sumAboveAll(context, figures, index) ?? [],
  );
}

/** "120 ships, including 150 ships built abroad": a part in the unit of its whole that is more than the whole can be. */
function partAboveWhole(context: FigureContext, part: Figure, whole: Figure | undefined): Check | null {
  const isCounted = part.kind === 'count' || part.kind === 'measure';
  const isAlike =
    whole?.kind === part.kind && whole.unit === part.unit && whole.sentence[0] === part.sentence[0];
  if (!isAlike || !isCounted || whole.comparator !== 'exactly' || part.upper !== null || whole.upper !== null)
    return null;
  if (!entryOf(tokenBefore(context, part), 'part') || part.comparator === 'atMost') return null;
  const [least, most] = [roundingOf(part)?.low, roundingOf(whole)?.high];
  if (least === undefined || most === undefined || least <= most) return null;
  return {
    kind: 'share-mismatch',
    quote: context.text.slice(whole.span[0], part.span[1]),
    stated: part.value,
    expected: whole.value,
    unit: part.unit,
    detail: `${part.quote} is a part of ${whole.quote}, but more than it.`,
    terms: [part.quote, whole.quote],
    range: [0, most],
  };
}

/** "45% from Asia, 40% from Europe and the remaining 35% from Africa": what is left of the whole after the other parts. */
function sumAboveAll(context: FigureContext, figures: readonly Figure[], index: number): Check | null {
  const rest = figures[index];
  if (rest?.kind !== 'percent' || !isRest(context, rest)) return null;
  const parts = figures
    .slice(0, index + 1)
    .filter((figure) => figure.sentence[0] === rest.sentence[0] && figure.kind === 'percent');
  if (parts.length < 2 || !parts.every((part) => isPlainShare(context, part))) return null;
  const least = parts.reduce((sum, part) => sum + (roundingOf(part)?.low ?? 0), 0);
  if (least <= FAR_MORE_THAN_ALL) return null;
  const others = parts.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
  const [first] = parts;
  return {
    kind: 'share-mismatch',
    quote: context.text.slice(first?.span[0], rest.span[1]),
    stated: rest.value,
    expected: shown(Math.max(0, 100 - others)),
    unit: 'percent',
    detail: `${parts.map(({ quote }) => quote).join(' + ')} = ${shown(others + rest.value)} percent of one whole.`,
    terms: parts.map(({ quote }) => quote),
    range: [0, shown(Math.max(0, 100 - others))],
  };
}

/** Whether words right before or behind it say that it is all that is left: "the remaining 35%", "35% còn lại". */
const isRest = (context: FigureContext, figure: Figure): boolean =>
  !!entryOf(tokenBefore(context, figure), 'rest') || !!entryOf(tokenBehind(context, figure), 'rest');

/** The word right before a figure, if the lexicon knows it. */
function tokenBefore({ text, tokens }: FigureContext, { span }: Figure): Token | undefined {
  const token = tokens[firstFrom(tokens, span[0]) - 1];
  return token && /^\s{0,2}$/.test(text.slice(token.span[1], span[0])) ? token : undefined;
}

/** The word right behind a figure, if the lexicon knows it. */
function tokenBehind({ text, tokens }: FigureContext, { span }: Figure): Token | undefined {
  const token = tokens[firstFrom(tokens, span[1])];
  return token && /^\s{0,2}$/.test(text.slice(span[1], token.lead)) ? token : undefined;
}

/** Words before a percent that make it a change, or a share of a share. */
const OTHER_SHARES = roleSet('change', 'by', 'from', 'reached', 'since', 'part');

/** Whether the percent is an exact share in digits of the one whole, as far as the words around tell. */
function isPlainShare(context: FigureContext, figure: Figure): boolean {
  const isBracketed = /[(（]\s?$/.test(context.text.slice(Math.max(0, figure.span[0] - 2), figure.span[0]));
  const before = tokenBefore(context, figure);
  const isOther = hasRole(before, OTHER_SHARES);
  const isSize = isOther || !!entryOf(tokenBehind(context, figure), 'compared');
  const isExact = figure.comparator === 'exactly' && figure.upper === null && !figure.change;
  return isExact && !isBracketed && !isSize && roundingOf(figure) !== null;
}
