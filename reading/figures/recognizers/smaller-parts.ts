import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole, type Token } from '../../languages/tokens';
import { linksUnit, tokenAfter } from '../adjacent';
import type { FigureContext } from '../context';
import { Decimal } from '../numerals/decimal';
import { type Numeral, readNumeral } from '../numerals/read-numeral';

/** A smaller part of the amount before it ("43 cents", "10 inches"). */
export interface SmallerPart {
  /** What it adds, in the unit of the sizes. */
  readonly value: Decimal;
  /** What one of it is, in the same unit. */
  readonly size: Decimal;
  /** Index of its last token. */
  readonly last: number;
}

/** What one of the parts is that the token names; null when it names none. `way`: what goes before its number. */
export type SizeOf = (token: Token, way: string) => Decimal | null;

/** Between an amount and a smaller part of it: blanks, a comma, "and". */
const BETWEEN = /^(?:[^\S\n]|,){0,2}(?:\p{L}{1,3}[^\S\n]?)?$/u;

/** What a short word between two amounts can be instead. */
const NO_ANDS = roleSet(
  'reached',
  'from',
  'range-joiner',
  'alternative',
  'ratio',
  'equivalent',
  'per',
  'since',
  'comparator',
);

/**
 * The parts behind the amount that ends at the token, each smaller than one of the part before: "and 43 cents",
 * "6角3分", "10 inches".
 * @param whole What one of the amount's own unit is, in the unit of the sizes.
 */
export function readSmallerParts(
  context: FigureContext,
  last: number,
  whole: Decimal,
  sizeOf: SizeOf,
): SmallerPart[] {
  const parts: SmallerPart[] = [];
  for (let part = partAfter(context, last, whole, sizeOf); part; ) {
    parts.push(part);
    part = partAfter(context, part.last, part.size, sizeOf);
  }
  return parts;
}

function partAfter(context: FigureContext, last: number, room: Decimal, sizeOf: SizeOf): SmallerPart | null {
  const numeral = numberAfter(context, last);
  if (!numeral || numeral.isScaled) return null;
  const at = linksUnit(context, numeral.last) ? numeral.last + 2 : numeral.last + 1;
  const name = tokenAfter(context, at - 1);
  const size = name && sizeOf(name, wayTo(context, last, numeral));
  if (!size) return null;
  const value = numeral.value.times(size);
  return value.lt(room) ? { value, size, last: at } : null;
}

/** "20〜22銭" of "156円20〜22銭": two smaller parts with a dash between, that touch the amount before them; null without them. */
export function readPartRange(
  context: FigureContext,
  last: number,
  whole: Decimal,
  sizeOf: SizeOf,
): { lower: Decimal; upper: Decimal; last: number } | null {
  const { tokens, text } = context;
  const [low, joiner, high, coin] = tokens.slice(last + 1, last + 5);
  const size = coin && sizeOf(coin, '');
  if (!size || !entryOf(joiner, 'range-joiner') || !low?.digits || !high?.digits) return null;
  const isJoined = !/\s/.test(text.slice(tokens[last]?.span[1], coin.span[1]));
  const [lower, upper] = [low, high].map(({ digits }) => Decimal.of(digits ?? '0').times(size));
  return isJoined && lower?.lt(upper ?? lower) && upper?.lt(whole) ? { lower, upper, last: last + 4 } : null;
}

/** The number behind the token, a comma or a short word between. */
function numberAfter(context: FigureContext, last: number): Numeral | null {
  for (const at of [last + 1, last + 2]) {
    if (context.isDate[at]) return null;
    const numeral = readNumeral(context, at, context.decimal);
    if (numeral) return BETWEEN.test(wayTo(context, last, numeral)) ? numeral : null;
    if (hasRole(context.tokens[at], NO_ANDS)) return null;
  }
  return null;
}

const wayTo = ({ text, tokens }: FigureContext, last: number, { first }: Numeral): string =>
  text.slice(tokens[last]?.span[1], tokens[first]?.lead);
