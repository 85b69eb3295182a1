import type { FigureContext } from './context';
import { type Draft, startDraft } from './draft';
import { type Numeral, readNumeral } from './numerals/read-numeral';
import { carryOver } from './ranges';

/** Between an amount and the bracket behind it. */
const OPENING = /^\s?\($/;

/** How many times as large as the other one of the two amounts may be: what differs more is a note, or says something else. */
const LARGEST_RATIO = 3;

/**
 * "13,2 MSEK (9,7)", "12.4 % (11.8)": a number alone in brackets right behind an amount, with as many decimals as it, is
 * what that was, in its unit and scale. Null when it is not.
 * @param level The figure before it.
 */
export function readFormerAmount(
  context: FigureContext,
  numeral: Numeral,
  level: Draft | undefined,
): Draft | null {
  const { text, decimal } = context;
  if (!level || level.upper || level.isDuration || level.kind === 'count') return null;
  const isAside =
    OPENING.test(text.slice(level.span[1], numeral.span[0])) && text.charAt(numeral.span[1]) === ')';
  const at = isAside ? digitsIn(context, level) : -1;
  const now = at < 0 ? null : readNumeral(context, at, decimal);
  if (!now || shapeOf(context, at) !== shapeOf(context, numeral.first)) return null;
  const value = carryOver(numeral, now, level);
  const { kind, unit } = level;
  const { first, last } = numeral;
  return value.isWithin(LARGEST_RATIO, level.value)
    ? startDraft(context, { kind, value, unit, first, last })
    : null;
}

/** Index of the figure's one token of digits; -1 where it has none, or several. */
function digitsIn({ tokens }: FigureContext, { first, last }: Draft): number {
  const own = tokens.slice(first, last + 1);
  const at = own.findIndex(({ digits }) => digits !== null);
  return own.filter(({ digits }) => digits !== null).length === 1 ? first + at : -1;
}

/** How the digits are written, whole numbers by whether they have two or more, others by those behind their last mark. */
function shapeOf({ tokens }: FigureContext, at: number): string {
  const digits = tokens[at]?.digits ?? '';
  return /[.,]\d+$/.exec(digits)?.[0].replace(/\d/g, '0') ?? (digits.length > 1 ? 'whole' : digits);
}
