import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token, tokenFrom } from '../../languages/tokens';
import { tokenAfter, tokenBefore } from '../adjacent';
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
  if (!isAlike || !isCounted || !isExact(whole) || !isExact(part)) return null;
  if (!entryOf(wordBefore(context, part), 'part') || isNet(context, whole)) return null;
  const least = roundingOf(part)?.low ?? 0;
  const most = roundingOf(whole)?.high ?? least;
  if (least <= most) return null;
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

/** Whether an amount is a change, which gains and losses may have made: "grew by 12,000 jobs, including 15,000 jobs in care". */
function isNet(context: FigureContext, { span }: Figure): boolean {
  const { tokens } = context;
  const at = tokenFrom(context, span[0]);
  const word = tokens[at - 1];
  return !!(entryOf(word, 'change') ?? (entryOf(word, 'reached') ? null : entryOf(tokens[at - 2], 'change')));
}

/** "45% from Asia, 40% from Europe and the remaining 35% from Africa": what is left of the whole after the other parts. */
function sumAboveAll(context: FigureContext, figures: readonly Figure[], index: number): Check | null {
  const rest = figures[index];
  if (rest?.kind !== 'percent' || !isRest(context, rest)) return null;
  const parts = figures
    .slice(0, index + 1)
    .filter((figure) => figure.sentence[0] === rest.sentence[0] && figure.kind === 'percent');
  if (!parts.every((part) => isPlainShare(context, part))) return null;
  const least = parts.reduce((sum, part) => sum + (roundingOf(part)?.low ?? 0), 0);
  const others = parts.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
  if (others > FAR_MORE_THAN_ALL) return null; // people could give several answers
  if (least <= FAR_MORE_THAN_ALL || isWholeOfSome(parts)) return null;
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

/** Whether the last makes all of something with some of the others: "7% for 60% of the loans and 6% for the remaining 40%". */
function isWholeOfSome(parts: readonly Figure[]): boolean {
  const sums = new Set([0]);
  for (const { value } of parts.slice(0, -1)) for (const sum of [...sums]) sums.add(sum + Math.round(value));
  const left = 100 - (parts.at(-1)?.value ?? 0);
  return [...sums].some((sum) => Math.abs(sum - left) <= FAR_MORE_THAN_ALL - 100);
}

/** Whether words right before or behind it say that it is all that is left: "the remaining 35%", "35% còn lại". */
const isRest = (context: FigureContext, figure: Figure): boolean =>
  !!(entryOf(wordBefore(context, figure), 'rest') ?? entryOf(wordBehind(context, figure), 'rest'));

/** The word right before a figure, if the lexicon knows it. */
const wordBefore = (context: FigureContext, { span }: Figure): Token | null =>
  tokenBefore(context, tokenFrom(context, span[0]));

/** The word right behind a figure, if the lexicon knows it. */
const wordBehind = (context: FigureContext, { span }: Figure): Token | null =>
  tokenAfter(context, tokenFrom(context, span[1]) - 1);

/** Words before a percent that make it a change, or a share of a share. */
const OTHER_SHARES = roleSet('change', 'by', 'from', 'reached', 'since', 'part');

/** Whether the percent is an exact share of the one whole, as far as the words around tell. */
function isPlainShare(context: FigureContext, figure: Figure): boolean {
  const isBracketed = /[(（]/.test(context.text.charAt(figure.span[0] - 1));
  const isOther = hasRole(wordBefore(context, figure), OTHER_SHARES);
  const isSize = isOther || !!entryOf(wordBehind(context, figure), 'compared');
  return isExact(figure) && !figure.change && !isBracketed && !isSize;
}

const isExact = ({ comparator, upper }: Figure): boolean => comparator === 'exactly' && upper === null;
