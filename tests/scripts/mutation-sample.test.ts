import { describe, expect, it } from 'vitest';
import { diceOf } from '../../scripts/fuzz/mutate-page';
import { confidence, drawSample } from '../../scripts/mutation/sample';

const numbers = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => start + at);
const GROUPS = [numbers(0, 600), numbers(600, 399), numbers(999, 1)];

describe('a sample', () => {
  it('takes of each group its share, at least one, and nothing twice', () => {
    const sample = drawSample(GROUPS, 100, diceOf(1));
    expect(GROUPS.map((group) => sample.filter((each) => group.includes(each)).length)).toEqual([60, 40, 1]);
    expect(new Set(sample).size).toBe(sample.length);
  });

  it('is the same for a seed, and another for another', () => {
    expect(drawSample(GROUPS, 100, diceOf(1))).toEqual(drawSample(GROUPS, 100, diceOf(1)));
    expect(drawSample(GROUPS, 100, diceOf(1))).not.toEqual(drawSample(GROUPS, 100, diceOf(2)));
  });

  it('is all there is, where that is no more', () => {
    expect(drawSample(GROUPS, 1000, diceOf(1)).sort((a, b) => a - b)).toEqual(numbers(0, 1000));
  });
});

describe('the confidence in a share', () => {
  // Wilson's interval as R's prop.test(correct = FALSE) gives it.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [300, 400, 0.7054, 0.7899],
  ])('of %i in %i', (hits, tried, low, high) => {
    const [start, end] = confidence(hits, tried);
    expect(start).toBeCloseTo(low, 3);
    expect(end).toBeCloseTo(high, 3);
  });

  it('of none tried is any', () => {
    expect(confidence(0, 0)).toEqual([0, 1]);
  });
});
