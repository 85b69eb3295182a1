import { entryOf } from '../../languages/tokens';
import { indexOfUnit, tokenAfter, tokenBefore } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import type { Numeral } from '../numerals';
import type { Recognizer } from './recognizer';

/** "2,5 lần", "3x", "2.3倍": a factor. Where the word also counts occasions ("three times"), its surroundings must say factor. */
export const multiple: Recognizer = { name: 'multiple', read: readMultiple };

function readMultiple(context: FigureContext, numeral: Numeral): Draft | null {
  const at = indexOfUnit(context, numeral.last, 'multiple');
  const entry = entryOf(context.tokens[at], 'multiple');
  if (!entry || entry.factor !== null || !saysFactor(context, numeral, at)) return null;
  return startDraft({
    span: [numeral.span[0], context.tokens[at]?.span[1] ?? numeral.span[1]],
    kind: 'multiple',
    value: numeral.value,
    unit: 'times',
    first: numeral.first,
    last: at,
  });
}

function saysFactor(context: FigureContext, numeral: Numeral, at: number): boolean {
  if (context.language.overlay.multiples.always) return true;
  const after = tokenAfter(context, at) ?? undefined;
  const before = tokenBefore(context, numeral.first) ?? undefined;
  const glued = numeral.span[1] === context.tokens[at]?.span[0];
  return (
    glued ||
    !!entryOf(after, 'factor-context') ||
    !!entryOf(before, 'factor-context') ||
    !!entryOf(before, 'change')
  );
}
