import { endsWord, startsWord } from '../../text/characters';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import { boilerplateStart } from './boilerplate';
import { isWhereMoveBegan, keyPoints, type Standing, tellsMore } from './key-points';

/** More than these fill no top. */
const MOST_KEY_FIGURES = 12;

/** So many a top has at least, where there are so many that anything speaks for. */
const FEWEST_KEY_FIGURES = 6;

/** Points that a figure of a text with more of them needs: who has much to choose from is strict. */
const LEAST_AMONG_MANY = -2;

/** Points below which nobody looks for a figure at the top, though all would have a place there. */
const LEAST_AMONG_FEW = -4;

/**
 * Marks the figures that are worth a place at the top: of each amount one mention, the one that the text tells most of
 * or the first, and of those the twelve that most speaks for.
 * @param headline The figures of the headline.
 */
export function rankFigures(
  context: FigureContext,
  drafts: readonly Draft[],
  headline: readonly Draft[],
): void {
  const best: Draft[] = [];
  for (const { draft, isWeak } of inOrderOfPoints(context, drafts, headline)) {
    if (isWeak && best.length >= FEWEST_KEY_FIGURES) break;
    const known = best.findIndex((other) => isSameAmount(draft, other) && isSameUnit(draft, other));
    if (known < 0 && best.length < MOST_KEY_FIGURES) best.push(draft);
    else if (known >= 0 && isToldFirst(draft, best[known] as Draft)) best[known] = draft; // just found
  }
  for (const draft of best) draft.key = true;
}

/** Whether a mention goes before another of the same amount: the one with a change or equivalent, else the first. */
function isToldFirst(draft: Draft, other: Draft): boolean {
  const tells = tellsMore(draft);
  return tells === tellsMore(other) ? draft.span[0] < other.span[0] : tells;
}

/** The figures that may be key, those that most speaks for first; equals as in the text. */
function inOrderOfPoints(
  context: FigureContext,
  drafts: readonly Draft[],
  headline: readonly Draft[],
): { draft: Draft; isWeak: boolean }[] {
  const standings = standingsOf(context, drafts, headline).filter(({ draft }) => mayBeKey(context, draft));
  const isMany = standings.length > MOST_KEY_FIGURES;
  return standings
    .map((standing) => ({ draft: standing.draft, points: keyPoints(standing) }))
    .filter(({ points }) => points >= LEAST_AMONG_FEW)
    .sort((a, b) => b.points - a.points)
    .map(({ draft, points }) => ({ draft, isWeak: isMany && points < LEAST_AMONG_MANY }));
}

/** Durations, prices in cents and where a move began are never key. */
const mayBeKey = (context: FigureContext, draft: Draft): boolean =>
  !draft.isDuration && !draft.isHundredth && !isWhereMoveBegan(context, draft);

const isSameAmount = (draft: Draft, { kind, value, upper }: Draft): boolean =>
  draft.kind === kind && draft.value.eq(value) && (upper ? !!draft.upper?.eq(upper) : !draft.upper);

/** Letters that two forms of one noun share at their start, and the share of the longer that they make at least. */
const FEWEST_SHARED = 4;
const LEAST_SHARED = 0.6;

/**
 * Whether two figures have one unit, or count one noun in two of its forms ("15 şüpheliden", "15 şüphelinin"), or with more
 * said of it ("40 cooks", "40 trained cooks").
 */
function isSameUnit({ kind, unit }: Draft, other: Draft): boolean {
  if (kind !== 'count') return unit === other.unit;
  const [short, long] = unit.length < other.unit.length ? [unit, other.unit] : [other.unit, unit];
  const shared = Math.max(FEWEST_SHARED, Math.ceil(long.length * LEAST_SHARED));
  const at = long.indexOf(short);
  const isWithin = at >= 0 && startsWord(long, at) && endsWord(long, at + short.length); // no "men" in "women"
  return isWithin || short.startsWith(long.slice(0, shared));
}

/** One for each figure. */
function standingsOf(
  context: FigureContext,
  drafts: readonly Draft[],
  headline: readonly Draft[],
): Standing[] {
  const boilerplate = boilerplateStart(context.text, context.language);
  let [paragraph, newline, sentenceStart, followsAmount] = [0, context.text.indexOf('\n'), -1, false];
  let previous: Draft | null = null;
  return drafts.map((draft) => {
    for (; newline >= 0 && newline < draft.span[0]; newline = context.text.indexOf('\n', newline + 1))
      paragraph++;
    const sentence = sentenceAt(context.sentences, draft.span[0]) ?? draft.span;
    if (sentence[0] !== sentenceStart) [previous, followsAmount] = [null, false];
    const isInHeadline = headline.some((other) => isSameAmount(draft, other));
    const standing = {
      draft,
      context,
      sentence,
      previous,
      followsAmount,
      paragraph,
      boilerplate,
      isInHeadline,
    };
    [sentenceStart, previous] = [sentence[0], draft];
    followsAmount ||= draft.kind !== 'percent' && !draft.isDuration;
    return standing;
  });
}
