import { entryOf } from '../languages/tokens';
import type { Span } from '../text/span';
import { tokenAfter } from './adjacent';
import type { FigureContext } from './context';
import { Decimal } from './decimal';
import { type Draft, startDraft } from './draft';
import { type Numeral, readNumeral } from './numerals';

/** Shares are told in small numbers; "5 in 2024" is none. */
const LARGEST_WHOLE = 100;

/** "1 in 5", "three out of four": a share as two numbers, in percent. Null when it is none. */
export function readRatio(context: FigureContext, part: Numeral): Draft | null {
  const fraction = readFraction(context, part);
  if (fraction) return shareOf(fraction);
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
  return shareOf({ part, whole, span: [part.span[0], whole.span[1]], first: part.first, last: whole.last });
}

function shareOf({ part, whole, span, first, last }: Fraction): Draft {
  const value = Decimal.of(part.value.shift(2).over(whole.value).toNumber().toFixed(2));
  return startDraft({ span, kind: 'percent', value, unit: 'percent', first, last });
}

/** A part of a whole, as two numbers. */
export interface Fraction {
  readonly part: Numeral;
  readonly whole: Numeral;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** "五分之三", "3分の1": a fraction with its whole first; null when it is none. */
export function readFraction(context: FigureContext, whole: Numeral): Fraction | null {
  const joiner = whole.last + 1;
  if (!entryOf(tokenAfter(context, whole.last) ?? undefined, 'parts-of') || !tokenAfter(context, joiner))
    return null;
  const part = readNumeral(context, joiner + 1, context.decimal);
  const isFraction = part && !part.isScaled && part.value.gt(0) && part.value.lt(whole.value);
  return isFraction
    ? { part, whole, span: [whole.span[0], part.span[1]], first: whole.first, last: part.last }
    : null;
}
