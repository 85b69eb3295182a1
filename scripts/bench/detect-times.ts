import { median, quantile } from './ratios';

/** What is measured on one page. */
export interface DetectTimes {
  readonly textNodes: number;
  /** Milliseconds of a call; every round measured each candidate once. */
  readonly rounds: readonly Readonly<Record<'floor' | 'detector' | 'readerable', number>>[];
}

/** What the times on all pages come to: ratios, medians over pages of the medians over rounds. */
export interface DetectTotals {
  readonly pages: number;
  /** The detector's time as a multiple of `isProbablyReaderable`'s … */
  readonly ofReaderable: number;
  /** … and of a walk over all text nodes; and on the page at which it is exceeded by one in twenty. */
  readonly ofFloor: number;
  readonly ofFloorP95: number;
  /** The same multiple of the walk on the larger half of the pages by that on the smaller half: over 1 it grows faster than they do. */
  readonly growth: number;
}

/** The totals of the times on pages. */
export function totalTimes(pages: readonly DetectTimes[]): DetectTotals {
  const ratio = ({ rounds }: DetectTimes, base: 'floor' | 'readerable'): number =>
    median(rounds.map((round) => round.detector / round[base]));
  const ofFloor = (some: readonly DetectTimes[]): number[] => some.map((page) => ratio(page, 'floor'));
  const bySize = [...pages].sort((a, b) => a.textNodes - b.textNodes);
  const half = Math.ceil(bySize.length / 2);
  return {
    pages: pages.length,
    ofReaderable: median(pages.map((page) => ratio(page, 'readerable'))),
    ofFloor: median(ofFloor(pages)),
    ofFloorP95: quantile(ofFloor(pages), 0.95),
    growth: median(ofFloor(bySize.slice(half))) / median(ofFloor(bySize.slice(0, half))),
  };
}

/** The detector may take so much: half of what the browser's own reading mode asks first, a few walks over the text. */
export const LIMITS = { ofReaderable: 0.5, ofFloor: 2.5, growth: 1 } as const;

/** The totals that are over their limit. */
export function findExcesses(totals: DetectTotals): (keyof typeof LIMITS)[] {
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[]; // its own keys
  return names.filter((name) => !(totals[name] <= LIMITS[name]));
}
