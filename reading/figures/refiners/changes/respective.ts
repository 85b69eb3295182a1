import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, hasRoleWithin } from '../../../languages/tokens';
import { areInOneSentence, type FigureContext } from '../../context';
import type { Draft } from '../../draft';
import type { Change } from '../../figure';
import { textWithout } from '../../text-without';
import { readMove } from './moves';

/** A level, and the size and direction of its change. */
export interface RespectiveChange {
  readonly level: Draft;
  readonly change: Draft;
  readonly direction: Change['direction'];
}

/** Between the sizes of several changes, their verbs left out: a comma, a middle dot or a short word, and an article. */
const BETWEEN = /^[,，、·]?\s?\p{L}{0,4}(?:\s\p{L}{1,4})?$/u;

/**
 * "매출은 1284억원, 영업이익은 97억원으로 각각 22.4%, 8.1% 증가": as many shares in a row as levels before them, or behind a
 * word for "to", and a word for "respectively". [] where the numbers differ or no verb says up or down.
 */
export function findRespectiveChanges(context: FigureContext, drafts: readonly Draft[]): RespectiveChange[] {
  const found: RespectiveChange[] = [];
  for (let start = 0; start < drafts.length; ) {
    const end = endOfShares(context, drafts, start);
    if (end - start > 1) found.push(...pairUp(context, drafts, start, end));
    start = Math.max(end, start + 1);
  }
  return found;
}

/** Index behind the run of shares that begins at `start`; `start` where none does. */
function endOfShares(context: FigureContext, drafts: readonly Draft[], start: number): number {
  let end = start;
  while (drafts[end]?.kind === 'percent') {
    const [previous, share] = [drafts[end - 1], drafts[end]];
    if (end > start && previous && share && !BETWEEN.test(wordsBetween(context, previous, share))) break;
    end++;
  }
  return end;
}

const MOVES = roleSet('change', 'compared', 'by');

/** What stands between two shares but for the verbs that say up or down ("增长4.3%和下降2.1%", "6.2%増、3.4%減"). */
function wordsBetween({ text, tokens }: FigureContext, before: Draft, share: Draft): string {
  const verbs = tokens.slice(before.last + 1, share.first).filter((token) => hasRole(token, MOVES));
  return textWithout(text, [before.span[1], share.span[0]], verbs).trim();
}

function pairUp(
  context: FigureContext,
  drafts: readonly Draft[],
  start: number,
  end: number,
): RespectiveChange[] {
  const shares = drafts.slice(start, end);
  const directions = shares.map((share) => readMove(context, share)?.direction);
  const common = directions[0] ?? directions.at(-1);
  const behind = leadsTo(context, drafts[end]) ? [drafts.slice(end, end + shares.length)] : [];
  const from = Math.max(0, start - shares.length);
  const [more, first] = drafts.slice(from - 1, from + 1);
  const isOneOfMore = // "매출 12억원, 손실 3억원, 순이익 2억원을 기록했고 매출과 순이익은 각각"
    more?.unit === first?.unit && !!first && areInOneSentence(context, more?.span[0] ?? 0, first.span[0]);
  const levels = [isOneOfMore ? [] : drafts.slice(from, start), ...behind].find(
    (each) => each.length === shares.length && each.every(isLevel) && saysRespectively(context, each, shares),
  );
  if (!levels || !common) return [];
  return levels.flatMap((level, index) => {
    const change = shares[index];
    return change ? [{ level, change, direction: directions[index] ?? common }] : [];
  });
}

export const CHANGE = roleSet('change');
const RESPECTIVELY = roleSet('respectively');

const isLevel = ({ kind, isDuration, change }: Draft): boolean =>
  kind !== 'percent' && !isDuration && !change;

/** "$12 million and $9 million, up 4.3% and 2.1%": without "respectively", a share that may be told of either level. */
export function mayBeOfEither(context: FigureContext, drafts: readonly Draft[], index: number): boolean {
  const [share, next] = [drafts[index], drafts[index + 1]];
  if (share?.kind !== 'percent' || next?.kind !== 'percent') return false;
  const [before, level] = [drafts[index - 2], drafts[index - 1]];
  if (!before || !level) return false;
  return (
    isLevel(before) &&
    isLevel(level) &&
    BETWEEN.test(context.text.slice(share.span[1], next.span[0]).trim()) &&
    !hasRoleWithin(context, share.last, next.first, CHANGE) &&
    areInOneSentence(context, before.span[0], next.span[0])
  );
}

/** "turun 5% dan 3% menjadi 51.205 unit dan 6.691 unit": whether a word for "to" stands right before the figure. */
const leadsTo = ({ tokens }: FigureContext, level: Draft | undefined): boolean =>
  !!level && !!entryOf(tokens[level.first - 1], 'reached');

/** Whether all stand in one sentence with the word, which goes before the last of them or right behind it. */
function saysRespectively(
  context: FigureContext,
  levels: readonly Draft[],
  shares: readonly Draft[],
): boolean {
  const [first, ...others] = [...levels, ...shares].sort((a, b) => a.first - b.first);
  const last = others.at(-1);
  if (!first || !last) return false;
  return (
    areInOneSentence(context, first.span[0], last.span[0]) &&
    hasRoleWithin(context, first.first - TOKENS_BEFORE, last.last + TOKENS_BEHIND, RESPECTIVELY)
  );
}

/** Tokens before the first figure and behind the last that may hold the word ("22.4% and 8.1%, respectively"). */
const TOKENS_BEFORE = 3;
const TOKENS_BEHIND = 4;
