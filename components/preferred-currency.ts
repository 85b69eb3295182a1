import type { Figure } from '../reading/figures/figure';

/**
 * A figure as a reader wants to see it: of an amount that the text says in two currencies, the one wanted more comes
 * first and the other is what was "stated too". Both are the text's own.
 * @param currencies ISO 4217 codes, most wanted first.
 */
export function preferCurrency(figure: Figure, currencies: readonly string[]): Figure {
  const { value, upper, unit, quote, equivalent } = figure;
  if (!equivalent || upper !== null || rankOf(equivalent.unit, currencies) >= rankOf(unit, currencies))
    return figure;
  return { ...figure, ...equivalent, equivalent: { value, unit, quote } };
}

function rankOf(unit: string, currencies: readonly string[]): number {
  const index = currencies.indexOf(unit);
  return index < 0 ? currencies.length : index;
}
