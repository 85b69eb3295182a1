import { entryOf } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** How far before a figure a word of aiming or expecting still speaks of it, in characters. */
const REACH = 90;

/** "aims to", "dự kiến", "预计": whether a figure is planned or expected, by the nearest such word before it in its sentence. */
export function readStatuses(context: FigureContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const sentence = sentenceAt(context.sentences, draft.span[0]);
    for (let at = draft.first - 1; sentence && at >= 0; at--) {
      const token = context.tokens[at];
      if (!token || token.span[0] < sentence[0] || draft.span[0] - token.span[1] > REACH) break;
      if (endsClause(context, token.span[1], draft.span[0])) break;
      const status = entryOf(token, 'status');
      if (status) {
        draft.status = status.status;
        break;
      }
    }
  }
}

/** A semicolon or a dash ends what was planned. */
function endsClause({ text }: FigureContext, from: number, to: number): boolean {
  return /[;；—]|\s–\s/.test(text.slice(from, to));
}
