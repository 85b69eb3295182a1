import type { FigureContext } from '../context';
import type { Check, Figure } from '../figure';
import { findChangeMismatches } from './change-mismatch';
import { findGlossMismatches } from './gloss-mismatch';
import { findImpliedRates } from './implied-rate';
import { findShareMismatches } from './share-mismatch';

export type FindChecks = (context: FigureContext, figures: readonly Figure[]) => Check[];

const CHECKS: readonly FindChecks[] = [
  findGlossMismatches,
  findChangeMismatches,
  findShareMismatches,
  findImpliedRates,
];

/** Everything in the figures that is worth a second look, in the order of the list above. */
export function findChecks(context: FigureContext, figures: readonly Figure[]): Check[] {
  return CHECKS.flatMap((find) => find(context, figures));
}
