import { entryOf } from '../../../languages/tokens';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { reaches } from '../changes/bases';
import { wordsAfter } from './words-after';
import { wordsBefore } from './words-before';

/** What each figure measures, in the text's own words: the clause before it without its verb, or the words after a share. */
export function readSubjects(context: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const floor = endOfSaid(context, drafts[index - 1], draft);
    const whole = wholeBehind(context, draft, drafts[index + 1]);
    const start = reaches(context, drafts[index - 1], draft) ? drafts[index - 1] : null;
    if (draft.kind === 'count') draft.subject = draft.unit;
    else if (start?.subject) draft.subject = start.subject;
    else if (whole) draft.subject = whole.unit;
    else if (draft.kind === 'percent')
      draft.subject = wordsAfter(context, draft) ?? wordsBefore(context, draft, floor);
    else draft.subject = wordsBefore(context, draft, floor) ?? wordsAfter(context, draft);
  }
}

/** An ending set apart from its number ("42,5'ten"). */
const ENDING = /['’]\p{L}*/uy;

/** Where the figure before ends with its ending and the change that is told behind it; 0 without one. */
function endOfSaid({ text }: FigureContext, before: Draft | undefined, draft: Draft): number {
  if (!before) return 0;
  ENDING.lastIndex = before.span[1];
  const end = before.span[1] + (ENDING.exec(text)?.[0].length ?? 0);
  const size = before.change?.quote ?? '';
  const at = size ? text.slice(end, draft.span[0]).indexOf(size) : -1;
  return at < 0 ? end : end + at + size.length;
}

/** "6 percent of the 23,000 workers": the count that the figure is a part of. */
function wholeBehind({ tokens }: FigureContext, draft: Draft, next: Draft | undefined): Draft | null {
  const isPart = next?.kind === 'count' && next.first === draft.last + 2;
  return isPart && entryOf(tokens[draft.last + 1], 'part-of') ? next : null;
}
