import { entryOf, hasRoleWithin, wordAt } from '../../../languages/tokens';
import { areInOneSentence, type FigureContext } from '../../context';
import { type Draft, indexOverDuration } from '../../draft';
import { baselineOf } from './baseline';
import { reaches } from './bases';
import { levelAfter, levelBefore, levelMeant, sizeToldAnew } from './levels';
import {
  fillersStart,
  isMoveCompared,
  type Move,
  moveBehind,
  moveByFactor,
  moveBySign,
  moveInClause,
  readMove,
} from './moves';
import { CHANGE, findRespectiveChanges, mayBeOfEither } from './respective';
import { levelOfSentenceBefore } from './sentence-before';
import { sinceBehind } from './since';
import { sinceBefore } from './since-before';
import { wholeSize } from './sizes';
import { isYearly } from './yearly-rates';

/**
 * "99,84 tỷ …, tăng 2,32 tỷ … so với đầu năm 2024", "rose 31% to $84.6 million": the size of a change becomes part of
 * the figure of the level that changed. A change without a level stays a figure of its own. Returns what is left.
 */
export function attachChanges(context: FigureContext, drafts: readonly Draft[]): Draft[] {
  const attached = new Set<Draft>();
  for (const { level, change, direction } of findRespectiveChanges(context, drafts)) {
    attach(context, level, change, direction, sinceBehind(context, change));
    attached.add(change);
  }
  drafts.forEach((draft, index) => {
    if (attached.has(draft) || draft.upper) return; // a change has room for one size
    if (mayBeOfEither(context, drafts, index)) return;
    const size = wholeSize(context, drafts, index);
    const anew = sizeToldAnew(context, drafts, index);
    const own = anew?.move ?? readMove(context, draft, size.isFromTo ? undefined : size);
    const after = levelAfter(context, draft, size);
    const move =
      own ??
      (after && (moveToLevel(context, draft, after) ?? moveGoneOn(context, drafts[index - 1], draft, after)));
    if (!move) return;
    const near = indexOverDuration(drafts, anew ? index - 1 : index);
    const level =
      levelMeant(context, drafts, index, attached) ??
      (own &&
        levelBefore(context, draft, [drafts[near], drafts[near - 1], size.next], move.start, attached)) ??
      after ??
      levelOfSentenceBefore(context, drafts, index, move.start);
    draft.isStart = !!level && isWhereMoveStarts(context, draft, level, move);
    if (!level || attached.has(level) || draft.isStart) return;
    const isSameUnit = draft.unit === level.unit && draft.kind !== 'percent';
    if (isSameUnit && move.direction === 'up' && level.value.lt(draft.value)) return; // "at 50 cents a share to raise $200,000"
    const since =
      move.since ??
      sinceBehind(context, size.aside ?? draft) ??
      sinceBehind(context, level, move.start) ??
      sinceBefore(context, draft);
    attach(context, level, draft, move.direction, since);
    attached.add(draft);
    if (anew) attached.add(anew.size);
    if (size.aside && draft.kind !== 'percent') attached.add(size.aside); // "up $12 million (4%)"
  });
  return drafts.filter((draft) => !attached.has(draft));
}

/** "Sales rose 9% to $42 million and profit 12% to $27 million": a size and its level go on from a level that changed, with its verb. */
const moveGoneOn = (
  context: FigureContext,
  before: Draft | undefined,
  size: Draft,
  { unit }: Draft,
): Move | null =>
  before?.change?.unit === size.unit &&
  before.unit === unit &&
  areInOneSentence(context, before.span[0], size.span[0]) &&
  !hasRoleWithin(context, before.last, size.first, CHANGE)
    ? { direction: before.change.direction, start: size.span[0] }
    : null;

/** "reculé de 7,4 % à 7,1 %": behind "de" stands where a move starts, unless it goes the other way ("reculé de 3 $ à 71 $"). */
function isWhereMoveStarts(context: FigureContext, size: Draft, level: Draft, { direction }: Move): boolean {
  const rises = size.value.lt(level.value);
  return reaches(context, size, level) && rises === (direction === 'up');
}

function attach(
  { text }: FigureContext,
  level: Draft,
  size: Draft,
  direction: Move['direction'],
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

/**
 * "ارتفعت الصادرات 12 في المئة إلى 90 مليارا", "sales +5% to $30 million", "5 millió forinttal 45 millió forintra csökkent": a size that leads
 * to a level belongs to the verb earlier in the clause or behind it, or has a sign; a factor right before the level needs none ("3倍の90億円").
 */
function moveToLevel(context: FigureContext, draft: Draft, level: Draft): Move | null {
  const { tokens, language } = context;
  const { kind, first, last } = draft;
  if (draft.isDuration || entryOf(tokens[first - 1], 'from')) return null;
  const isFactor = kind === 'multiple' && !language.overlay.genitives.includes(wordAt(context, first - 1)); // but "定員の3倍の90人"
  const isSize = isFactor || kind === 'percentage-point' || !!entryOf(tokens[last], 'by');
  if (!(kind === 'percent' ? level.kind !== kind : isSize) || isYearly(context, draft)) return null;
  if (isMoveCompared(context, fillersStart(context, first))) return null;
  const behind = moveBehind(context, level);
  const isLast = language.overlay.changes.sinceFollows ? behind : null; // "a 4%-os emelkedés után 3%-kal 28 forintra csökkent"
  return (
    moveBySign(context, draft, true) ??
    isLast ??
    moveInClause(context, draft, first) ??
    behind ??
    (isFactor && level.first <= last + 3 ? moveByFactor(context, draft) : null)
  );
}
