import { entryOf } from '../../languages/tokens';
import { sentenceIndexAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import type { Change } from '../figure';

/** A level, and the size and direction of its change. */
export interface RespectiveChange {
  readonly level: Draft;
  readonly change: Draft;
  readonly direction: Change['direction'];
}

/** Between the sizes of several changes: a comma, a middle dot or a short word. */
const BETWEEN = /^\s?(?:[,，、·]\s?|\p{L}{1,3}\s?)?$/u;

/**
 * "매출은 1284억원, 영업이익은 97억원으로 각각 22.4%, 8.1% 증가": as many shares in a row as levels before them, and a word
 * for "respectively". [] where the numbers differ or no verb says up or down.
 */
export function findRespectiveChanges(
  context: FigureContext,
  drafts: readonly Draft[],
  directionOf: (draft: Draft) => Change['direction'] | null,
): RespectiveChange[] {
  const found: RespectiveChange[] = [];
  for (let start = 0; start < drafts.length; ) {
    const end = endOfShares(context, drafts, start);
    if (end - start > 1) found.push(...pairUp(context, drafts, start, end, directionOf));
    start = Math.max(end, start + 1);
  }
  return found;
}

/** Index behind the run of shares that begins at `start`; `start` where none does. */
function endOfShares({ text }: FigureContext, drafts: readonly Draft[], start: number): number {
  let end = start;
  while (drafts[end]?.kind === 'percent') {
    const previous = drafts[end - 1];
    const gap = previous ? text.slice(previous.span[1], drafts[end]?.span[0]) : '';
    if (end > start && !BETWEEN.test(gap)) break;
    end++;
  }
  return end;
}

function pairUp(
  context: FigureContext,
  drafts: readonly Draft[],
  start: number,
  end: number,
  directionOf: (draft: Draft) => Change['direction'] | null,
): RespectiveChange[] {
  const shares = drafts.slice(start, end);
  const levels = drafts.slice(Math.max(0, start - shares.length), start);
  const direction = [shares[0], shares.at(-1)].map((share) => share && directionOf(share)).find(Boolean);
  const fits =
    levels.length === shares.length &&
    levels.every((level) => level.kind !== 'percent' && !level.isDuration && !level.change);
  if (!fits || !direction || !saysRespectively(context, levels, shares)) return [];
  return levels.flatMap((level, index) => {
    const change = shares[index];
    return change ? [{ level, change, direction }] : [];
  });
}

/** Whether all stand in one sentence with the word, which goes before the shares or right behind them. */
function saysRespectively(
  { tokens, sentences }: FigureContext,
  levels: readonly Draft[],
  shares: readonly Draft[],
): boolean {
  const first = levels[0];
  const last = shares.at(-1);
  if (!first || !last) return false;
  const inOne = sentenceIndexAt(sentences, first.span[0]) === sentenceIndexAt(sentences, last.span[0]);
  return (
    inOne &&
    tokens.slice(first.first, last.last + TOKENS_BEHIND).some((token) => entryOf(token, 'respectively'))
  );
}

/** Tokens behind the last share that may hold the word ("22.4% and 8.1%, respectively"). */
const TOKENS_BEHIND = 4;
