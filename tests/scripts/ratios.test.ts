import { describe, expect, it } from 'vitest';
import { growth, median, quantile } from '../../scripts/bench/ratios';

describe('the figures of a benchmark', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[5, 1, 4, 2, 3], 0.95, 5],
    [[7], 0.95, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('tell a cost in proportion from one that grows faster and from a flat one', () => {
    const sizes = [10, 100, 1000];
    expect(growth(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1);
    expect(growth(sizes.map((size) => [size, size * size]))).toBeCloseTo(2);
    expect(growth(sizes.map((size) => [size, 5]))).toBeCloseTo(0);
    expect(median([2, 4, 9])).toBe(4);
  });
});
