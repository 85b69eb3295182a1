import { entryOf } from '../../languages/tokens';
import { sentenceIndexAt } from '../../text/sentences';
import { firstFrom } from '../../text/span';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Roles of words that may stand between the opening of such a sentence and the size of the change. */
const FILLERS = ['change', 'comparator', 'link', 'one', 'noun-end', 'by'] as const;

/**
 * "… verkaufte 684 Anlagen. Das sind 8 % mehr als im Vorjahr.": the level in the sentence before whose change a
 * sentence with such an opening tells. Null where that sentence states several that could be meant.
 * @param moveStart Where the words of the change begin.
 */
export function levelOfSentenceBefore(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
  moveStart: number,
  fits: (level: Draft) => boolean,
): Draft | null {
  const draft = drafts[index];
  const sentence = draft ? sentenceIndexAt(context.sentences, draft.span[0]) : -1;
  const before = context.sentences[sentence - 1];
  const own = context.sentences[sentence];
  if (!draft || !before || !own || context.text.slice(before[1], own[0]).includes('\n')) return null;
  if (!opensBackward(context, own[0], Math.min(moveStart, draft.span[0]))) return null;
  const levels = drafts.filter(
    (other) => other.span[0] >= before[0] && other.span[1] <= before[1] && !other.change && fits(other),
  );
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

/** Whether the words from the start of the sentence to the change are such an opening and fillers alone. */
function opensBackward({ text, tokens }: FigureContext, start: number, end: number): boolean {
  let at = firstFrom(tokens, start);
  const opening = tokens[at];
  if (opening?.span[0] !== start || !entryOf(opening, 'backward')) return false;
  let covered = opening.span[1];
  for (at += 1; covered < end; at++) {
    const token = tokens[at];
    if (!token || !/^\s?$/.test(text.slice(covered, token.span[0])))
      return /^\s?$/.test(text.slice(covered, end));
    if (token.span[0] >= end) return true;
    if (!FILLERS.some((role) => entryOf(token, role))) return false;
    covered = token.span[1];
  }
  return true;
}
