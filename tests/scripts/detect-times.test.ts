import { describe, expect, it } from 'vitest';
import { type DetectTimes, findExcesses, totalTimes } from '../../scripts/bench/detect-times';

const page = (textNodes: number, detector: number): DetectTimes => ({
  textNodes,
  rounds: [1, 1, 5].map((slowness) => ({
    floor: slowness,
    detector: detector * slowness,
    readerable: 4 * slowness,
  })),
});

describe('the detector’s times', () => {
  it('are medians over pages of ratios within a round', () => {
    const totals = totalTimes([page(10, 1), page(20, 1), page(30, 1), page(40, 1)]);
    expect(totals).toEqual({ pages: 4, ofReaderable: 0.25, ofFloor: 1, ofFloorP95: 1, growth: 1 });
    expect(findExcesses(totals)).toEqual([]);
  });

  it('show that it grows faster than pages do', () => {
    const totals = totalTimes([page(10, 1), page(20, 1), page(30, 2), page(40, 2)]);
    expect(totals.growth).toBe(2);
    expect(findExcesses(totals)).toEqual(['growth']);
  });

  it('are over the limits when nothing was measured', () => {
    expect(findExcesses(totalTimes([]))).toEqual(['ofReaderable', 'ofFloor', 'growth']);
  });
});
