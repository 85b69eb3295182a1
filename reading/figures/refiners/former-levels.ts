import { opensAside } from '../adjacent';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import { CLOSING } from './equivalents';

/** "132 MEUR (97 MEUR)", "86 million (previously 71 million)": an amount in brackets is what the one of its unit before them was. */
export function tieFormerLevels({ text }: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const level = drafts[index - 1];
    const [, end] = draft.span;
    if (level?.unit !== draft.unit || !CLOSING.test(text.charAt(end))) continue;
    if (!opensAside(text.slice(level.span[1], draft.span[0]))) continue;
    draft.levelNow = level;
    level.asideEnd = end + 1;
  }
}
