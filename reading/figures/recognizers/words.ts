import { entryOf } from '../../languages/tokens';
import type { FigureContext } from '../context';
import { Decimal } from '../decimal';
import { type Draft, startDraft } from '../draft';
import { isCountedFactor } from './multiple';

/** "doubled", "gấp đôi", "a third": figures that hold no number of their own. Null when the token is none. */
export function readFigureWord(context: FigureContext, index: number): Draft | null {
  const token = context.tokens[index];
  if (!token) return null;
  const share = entryOf(token, 'share');
  if (share)
    return startDraft({
      ...place(token.span, index),
      kind: 'percent',
      value: Decimal.of(share.percent),
      unit: 'percent',
    });
  const factor = entryOf(token, 'multiple')?.factor ?? null;
  if (factor === null || isCountedFactor(context, index)) return null;
  return startDraft({
    ...place(token.span, index),
    kind: 'multiple',
    value: Decimal.of(factor),
    unit: 'times',
    isFactorWord: true,
  });
}

const place = (span: Draft['span'], index: number): Pick<Draft, 'span' | 'first' | 'last'> => ({
  span,
  first: index,
  last: index,
});
