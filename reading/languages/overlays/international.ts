import type { Overlay } from '../overlay';

const NONE: readonly string[] = [];
const NOWHERE = { before: NONE, after: NONE };

/** For a language without words of its own: digits, percent, currency codes and symbols are still read. */
export const international: Overlay = {
  language: 'und',
  dates: {
    order: 'dmy',
    day: NOWHERE,
    month: NOWHERE,
    year: NOWHERE,
    quarter: NOWHERE,
    quarters: {},
    halves: {},
    firstMonths: NOWHERE,
    edges: { start: NONE, middle: NONE, end: NONE },
    relative: {},
    yearAfter: NONE,
    joiners: NONE,
    asOf: NONE,
  },
  numbers: {
    values: {},
    powers: {},
    joiners: NONE,
    points: NONE,
    scales: {},
    shortScales: {},
    ones: NONE,
    halves: NONE,
    minus: NONE,
  },
  money: { names: {}, defaults: {}, hundredths: {} },
  units: {},
  percent: { after: NONE, before: NONE, points: NONE, basisPoints: NONE, parts: {}, perMille: NONE },
  shares: {},
  multiples: { words: {}, after: NONE, always: false, context: NONE },
  elapsed: NONE,
  comparators: { before: {}, after: {} },
  ranges: { joiners: NONE, pairs: [] },
  changes: { up: NONE, down: NONE, compared: { up: [], down: [] }, reached: NONE, from: NONE, since: NONE },
  equivalents: NONE,
  status: { target: NONE, forecast: NONE },
  counts: { classifiers: NONE, nounEnds: NONE, noNouns: NONE, longest: 0, headLast: false },
  labels: NONE,
  ignore: NONE,
  genitives: NONE,
  abbreviations: NONE,
  openers: NONE,
  links: NONE,
};
