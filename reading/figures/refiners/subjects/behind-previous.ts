import { entryOf, tokenFrom } from '../../../languages/tokens';
import { isLetter, runsTogether } from '../../../text/characters';
import { foldCase } from '../../../text/fold';
import type { Span } from '../../../text/span';
import { tokenAt } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { endOfRate } from '../../rates';

/** Where the words of a figure may begin that another one stands before: behind what that one is reckoned by, "and", "on". */
export function behindPrevious(context: FigureContext, previousEnd: number, draft: Draft): number {
  const end = draft.span[0];
  const start = behindAnd(context, [Math.min(endOfRate(context, previousEnd), end), end]);
  const first = context.text.charAt(start);
  const next = isLetter(first) && !runsTogether(first) ? null : tokenAt(context, start); // "ومساحة"
  return next && entryOf(next, 'noun-end')
    ? Math.min(next.span[1], end)
    : Math.max(start, context.tokens[tokenFrom(context, start) - 1]?.span[1] ?? 0); // "and was" goes as a whole
}

/**
 * "14 kg of cocaine and £230,000": what stands between the figure before and "and" belongs to that figure. Where the
 * "and" ends, or the stretch begins when there is none.
 */
function behindAnd(context: FigureContext, [start, end]: Span): number {
  const between = context.text.slice(start, end);
  const { ands, proclitics } = context.language.overlay;
  const list = between.replace(/^[\s،,]+/, '');
  const isHung = (and: string): boolean => runsTogether(and) || proclitics.includes(and); // "، وصافي الدخل"
  const opening = ands.find((and) => isHung(and) && list.startsWith(and));
  if (opening) return end - list.length + opening.length;
  const words = [...foldCase(between).matchAll(/\S+/g)];
  const isAnd = (word: RegExpExecArray | undefined): boolean => !!word && ands.includes(word[0]);
  const last = between.includes(';') ? undefined : words.findLast(isAnd); // "up 4%; oil and gas fell 3%"
  const and = [words[0], last].find(isAnd); // "and research and development"
  return and ? start + and.index + and[0].length : start;
}
