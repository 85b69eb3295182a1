import type { Change, Comparator, Figure } from '../reading/figures/figure';

const BOUNDS: Readonly<Record<Comparator, string>> = {
  exactly: '',
  moreThan: '> ',
  atLeast: '≥ ',
  approximately: '≈ ',
  atMost: '≤ ',
  lessThan: '< ',
};

/** A figure's bound and value in full, without its unit: "≥ 30–35 (target)". */
export function toAmount({ comparator, value, upper, status }: Figure): string {
  const range = upper === null ? toDigits(value) : `${toDigits(value)}–${toDigits(upper)}`;
  return `${BOUNDS[comparator]}${range}${status === 'stated' ? '' : ` (${status})`}`;
}

/** A change in full: "+29.82 percent since 2025-01-01". */
export function toChangeText({ direction, value, unit, since }: Change): string {
  const sign = direction === 'up' ? '+' : '−';
  return `${sign}${toDigits(value)} ${unit}${since ? ` since ${since}` : ''}`;
}

/** All digits, in groups of three. */
const toDigits = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);
