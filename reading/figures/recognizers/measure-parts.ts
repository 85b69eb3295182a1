import { entryOf, type Token } from '../../languages/tokens';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import { Decimal } from '../numerals/decimal';
import type { Numeral } from '../numerals/read-numeral';
import { readSmallerParts, type SizeOf, type SmallerPart } from './smaller-parts';

/** Units that news write one behind the other, and what one of each is in the smallest of them. */
const CHAINS: readonly Readonly<Record<string, number>>[] = [
  { mile: 63_360, yard: 36, foot: 12, inch: 1 },
  { stone: 224, pound: 16, ounce: 1 },
  { kilometer: 1e6, meter: 1000, centimeter: 10, millimeter: 1 },
  { tonne: 1e9, kilogram: 1e6, gram: 1000, milligram: 1 },
];

/**
 * "7 feet 10 inches", "3 kg 200 g": an amount told in a unit and smaller ones, in the smallest that is named, in which
 * alone it is exact. Null when no smaller unit follows.
 * @param at Index of the unit's token.
 */
export function readMeasureParts(
  context: FigureContext,
  numeral: Numeral,
  at: number,
  id: string,
): Draft | null {
  const chain = CHAINS.find((units) => id in units);
  const whole = chain?.[id];
  if (!chain || !whole || numeral.isScaled) return null;
  const parts = readSmallerParts(context, at, Decimal.of(whole), sizesOf(chain));
  const end = parts.at(-1) ?? (id === 'foot' ? bareInches(context, at) : null);
  if (!end) return null;
  if (parts.length === 0) parts.push(end);
  const total = parts.reduce((sum, part) => sum.plus(part.value), numeral.value.times(whole));
  return startDraft(context, {
    kind: 'measure',
    value: total.over(end.size),
    unit: unitOf(context.tokens[end.last], chain) ?? 'inch',
    first: numeral.first,
    last: end.last,
  });
}

/** "6-foot-4": inches that are not named; null where none are. */
function bareInches({ tokens, text }: FigureContext, at: number): SmallerPart | null {
  const inches = tokens[at + 2];
  const [, value] = /^-(\d|1[01])$/.exec(text.slice(tokens[at]?.span[1], inches?.span[1])) ?? [];
  return value === undefined ? null : { value: Decimal.of(value), size: Decimal.of(1), last: at + 2 };
}

/** Feet and pounds may have an "and" before what is left; "5 km and 800 m" are two races. */
const sizesOf =
  (chain: Readonly<Record<string, number>>): SizeOf =>
  (token, way) => {
    const unit = unitOf(token, chain);
    const isApart = /[,\p{L}]/u.test(way);
    return unit && !(isApart && 'meter' in chain) && !(isApart && 'gram' in chain)
      ? Decimal.of(chain[unit] ?? 0)
      : null;
  };

function unitOf(token: Token | undefined, chain: Readonly<Record<string, number>>): string | null {
  const id = entryOf(token, 'unit')?.id ?? entryOf(token, 'unit-part')?.id;
  return id !== undefined && id in chain ? id : null;
}
