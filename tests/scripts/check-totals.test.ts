import { describe, expect, it } from 'vitest';
import { sumSteps } from '../../scripts/check-totals';

describe('sumSteps', () => {
  it.each([
    ['nothing ran', [], { passed: 0, failed: 0 }],
    [
      'two runs of tests',
      [
        { isPassed: true, counts: null },
        { isPassed: true, counts: { passed: 40, failed: 0 } },
        { isPassed: true, counts: { passed: 2, failed: 0 } },
      ],
      { passed: 42, failed: 0 },
    ],
    [
      'a step without tests fails',
      [
        { isPassed: true, counts: { passed: 40, failed: 0 } },
        { isPassed: false, counts: null },
      ],
      { passed: 40, failed: 1 },
    ],
    [
      'failed tests are not counted twice',
      [{ isPassed: false, counts: { passed: 1, failed: 3 } }],
      { passed: 1, failed: 3 },
    ],
    [
      'a suite breaks before its tests',
      [{ isPassed: false, counts: { passed: 5, failed: 0 } }],
      { passed: 5, failed: 1 },
    ],
  ])('%s', (_name, results, expected) => {
    expect(sumSteps(results)).toEqual(expected);
  });
});
