import type { FigureContext } from '../context';
import type { Check, Figure } from '../figure';

/** Digits of a rate that amounts rounded to three or four digits can bear. */
const RATE_PRECISION = 5;

/** The exchange rate that an amount and its equivalent in another currency imply. */
export function findImpliedRates(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((figure) => {
    const { equivalent } = figure;
    if (figure.kind !== 'money' || !equivalent || equivalent.value === 0) return [];
    const rate = Number((figure.value / equivalent.value).toPrecision(RATE_PRECISION));
    const unit = `${figure.unit}/${equivalent.unit}`;
    return [
      {
        kind: 'implied-rate',
        quote: quoteOfBoth(context.text, figure, equivalent.quote),
        stated: rate,
        expected: null,
        unit,
        detail: `${figure.quote} / ${equivalent.quote} = ${rate} ${unit}`,
      } satisfies Check,
    ];
  });
}

function quoteOfBoth(text: string, figure: Figure, equivalent: string): string {
  const end = text.indexOf(equivalent, figure.span[1]) + equivalent.length;
  const closed = /^[)）]/.test(text.slice(end)) ? end + 1 : end;
  return text.slice(figure.span[0], closed);
}
