import type { Draft } from '../../draft';
import type { Change } from '../../figure';
import { Decimal } from '../../numerals/decimal';

/** Digits kept of a computed amount: more than any news states. */
const COMPUTED_PRECISION = 12;

/** The level before the change, where the text gives exact values for both; null where it does not. */
export function baselineOf(level: Draft, change: Draft, direction: Change['direction']): Draft['baseline'] {
  if (level.comparator !== 'exactly' || level.upper || change.comparator !== 'exactly') return null;
  if (level.kind === 'percent' && change.kind === 'percent') return null; // "fell 0.2% to 4.3%" may mean points
  const value = levelBeforeChange(level.value, change, direction);
  return value ? { value: Number(value.toNumber().toPrecision(COMPUTED_PRECISION)), unit: level.unit } : null;
}

/** The thirds that words are read as, with two decimals. */
const THREE = Decimal.of(3);
const THIRDS: ReadonlyMap<number, number> = new Map([
  [33.33, 1],
  [66.67, 2],
]);

/** A percentage as a ratio, a third as one. */
function toRatio(percent: Decimal): Decimal {
  const thirds = THIRDS.get(percent.toNumber());
  return thirds ? Decimal.of(thirds).over(THREE) : percent.shift(-2);
}

function levelBeforeChange(level: Decimal, change: Draft, direction: Change['direction']): Decimal | null {
  const sign = direction === 'up' ? 1 : -1;
  if (change.kind === 'multiple') {
    if (!change.isFactorWord || !change.value.gt(0)) return null;
    return sign < 0 && change.value.gt(1) ? level.times(change.value) : level.over(change.value); // "fell twofold"
  }
  const size = change.value.lt(0) ? change.value.times(-1) : change.value;
  if (change.kind !== 'percent') return level.minus(size.times(sign));
  const factor = Decimal.of(1).plus(toRatio(size).times(sign));
  return factor.gt(0) ? level.over(factor) : null;
}
