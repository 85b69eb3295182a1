import type { Figure } from '../reading/figures/figure';
import type { Words } from './words';

/** How the text bounds a figure and whether it is yet to come, in words: "target · at least"; '' for neither. */
export function qualifiersOf({ status, comparator }: Figure, { figures }: Words): string {
  const qualifiers = [
    status !== 'stated' && figures.status[status],
    comparator !== 'exactly' && figures.comparator[comparator],
  ];
  return qualifiers.filter((qualifier) => qualifier !== false).join(' · ');
}
