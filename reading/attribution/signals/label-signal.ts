import type { Signal } from './signal';

/** The page's own label says that it shows a press release, or something of the kind. */
export const labelSignal: Signal = ({ labels }) =>
  labels.flatMap(({ label, says, place }) => {
    if (says === 'sponsored') return [];
    return [{ signal: says === 'release' ? 'label' : 'notice-label', wire: null, quote: label, place }];
  });
