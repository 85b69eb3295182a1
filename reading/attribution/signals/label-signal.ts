import type { Signal } from './signal';

/** The page's own label says that it shows a press release. */
export const labelSignal: Signal = {
  name: 'label',
  read: ({ labels }) =>
    labels
      .filter(({ says }) => says === 'release')
      .map(({ label, place }) => ({ signal: 'label', wire: null, quote: label, place })),
};
