import type { Draft } from '../../draft';
import type { Decimal } from '../../numerals/decimal';

/** From here on a share in whole percent leads from some whole number to any other. */
const SMALL = 100;

/**
 * Whether a whole number of things, before or after a change by the share, may have been this count: "12 stocks rose 5%"
 * says nothing of their number, for eleven and a half there never were. The share may be rounded in its last digit.
 */
export function mayHaveChanged(count: Draft, { value, comparator }: Draft): boolean {
  const number = count.value.toNumber();
  const isExact = count.comparator === 'exactly' && comparator === 'exactly';
  if (!isExact || number >= SMALL || !Number.isInteger(number)) return true;
  const share = Math.abs(value.toNumber()) / 100;
  const half = 0.005 / 10 ** decimalsOf(value);
  return [1 + share, 1 - share].some(
    (factor) => Math.ceil(number / (factor + half)) <= number / (factor - half),
  );
}

const decimalsOf = (value: Decimal): number => String(value.toNumber()).split('.')[1]?.length ?? 0;
