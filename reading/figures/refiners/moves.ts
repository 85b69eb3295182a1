import { entryOf } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import type { Change } from '../figure';

/** Which way a change goes, and where its words begin. */
export interface Move {
  readonly direction: Change['direction'];
  readonly start: number;
}

/** Longest way between the verb of a change and the word for "by" that ties a size to it, in characters. */
export const BY_REACH = 90;

/** "84.6 million (+8.3 %)", "(-3 %)": a sign in brackets tells the direction. Null for any other size. */
export function moveBySign({ text }: FigureContext, draft: Draft): Move | null {
  if (draft.kind !== 'percent' && draft.kind !== 'percentage-point') return null;
  const [start] = draft.span;
  if (text.slice(Math.max(0, start - 2), start) === '(+') return { direction: 'up', start: start - 1 };
  return draft.value.lt(0) && text.charAt(start - 1) === '(' ? { direction: 'down', start } : null;
}

/** "ist um 8 % auf 30 Millionen gestiegen": the verb ends the clause, behind the level. Null when none stands there. */
export function moveBehind(context: FigureContext, draft: Draft): Move | null {
  const end = sentenceAt(context.sentences, draft.span[0])?.[1] ?? draft.span[1];
  for (let at = draft.last + 1; at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[0] >= end || token.span[0] - draft.span[1] > BY_REACH) return null;
    if (/[,،;؛；:()]/.test(context.text.slice(draft.span[1], token.span[0]))) return null;
    const change = entryOf(token, 'change');
    if (change) return { direction: change.direction, start: draft.span[0] };
  }
  return null;
}
