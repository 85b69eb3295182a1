import { entryOf } from '../languages/tokens';
import { tokenAfter } from './adjacent';
import type { FigureContext } from './context';
import { Decimal } from './decimal';
import { type Draft, startDraft } from './draft';
import { type Numeral, readNumeral } from './numerals';

/** Shares are told in small numbers; "5 in 2024" is none. */
const LARGEST_WHOLE = 100;

/** "1 in 5", "three out of four": a share as two numbers, in percent. Null when it is none. */
export function readRatio(context: FigureContext, part: Numeral): Draft | null {
  const joiner = part.last + 1;
  if (!entryOf(tokenAfter(context, part.last) ?? undefined, 'ratio') || !tokenAfter(context, joiner))
    return null;
  const whole = context.isDate[joiner + 1] ? null : readNumeral(context, joiner + 1, context.decimal);
  const isShare =
    whole && part.value.gt(0) && part.value.lt(whole.value) && whole.value.compare(LARGEST_WHOLE) <= 0;
  if (
    !isShare ||
    part.isScaled ||
    whole.isScaled ||
    tokenAfter(context, whole.last)?.entries.some((e) => e.role === 'unit')
  )
    return null;
  return startDraft({
    span: [part.span[0], whole.span[1]],
    kind: 'percent',
    value: Decimal.of(part.value.shift(2).over(whole.value).toNumber().toFixed(2)),
    unit: 'percent',
    first: part.first,
    last: whole.last,
  });
}
