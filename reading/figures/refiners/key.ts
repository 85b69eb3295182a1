import { entryOf } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Smallest bare count that is news by itself. */
const SMALLEST_KEY_COUNT = 10;

/** Marks the figures that are worth a place at the top: the first mention of each amount that says something of its own. */
export function rankFigures(context: FigureContext, drafts: readonly Draft[]): void {
  const seen = new Set<string>();
  const boilerplate = boilerplateStart(context);
  for (const draft of drafts) {
    const identity = `${draft.kind} ${draft.value.toNumber()} ${draft.unit}`;
    draft.key =
      !seen.has(identity) &&
      draft.span[0] < boilerplate &&
      isWorthTheTop(draft) &&
      !startsMove(context, draft);
    seen.add(identity);
  }
}

function isWorthTheTop(draft: Draft): boolean {
  if (draft.isDuration || draft.isHundredth) return false;
  if (draft.kind === 'count') return draft.value.compare(SMALLEST_KEY_COUNT) >= 0 || draft.change !== null;
  return true;
}

/** "narrowed to 3 million from 12 million": where a move began is no news. */
function startsMove(context: FigureContext, draft: Draft): boolean {
  if (entryOf(context.tokens[draft.first - 1], 'move')) return true;
  if (!entryOf(context.tokens[draft.first - 1], 'from')) return false;
  const sentence = sentenceAt(context.sentences, draft.span[0]);
  for (let at = draft.first - 2; sentence && at >= 0; at--) {
    const token = context.tokens[at];
    if (!token || token.span[0] < sentence[0]) return false;
    if (entryOf(token, 'change')) return true;
  }
  return false;
}

/** Where the paragraph about the issuer begins; the end of the text when there is none. */
function boilerplateStart({ text, language }: FigureContext): number {
  const openings = language.newsroom.aboutOpenings;
  let at = 0;
  for (const paragraph of text.split('\n')) {
    const head = paragraph.slice(0, 40).toLowerCase();
    if (
      at > 0 &&
      openings.some(
        (opening) => head.startsWith(`${opening.toLowerCase()} `) || head.startsWith(`${opening}:`),
      )
    ) {
      return at;
    }
    at += paragraph.length + 1;
  }
  return text.length;
}
