import { firstFrom } from '../../text/span';
import { indexOfUnit } from '../adjacent';
import type { FigureContext } from '../context';
import { Decimal } from '../decimal';
import type { Check, Figure } from '../figure';
import { readNumeral } from '../numerals';

/** SI prefixes of units of computing, and the power of ten each stands for (ISO 80000-1). */
const PREFIX_POWERS: Readonly<Record<string, number>> = {
  K: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
  Z: 21,
  Y: 24,
};

/** Operations a second: the unit whose prefix news explain in words. */
const FLOPS = /^([KMGTPEZY])FLOPS$/i;

/**
 * "57 EFLOPS (nghìn tỷ tỷ tỷ phép toán … mỗi giây)": the words in brackets after a unit explain its prefix; when they
 * read as another power of ten, both are named.
 */
export function findGlossMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((figure) => {
    const prefix = FLOPS.exec(figure.unit)?.[1]?.toUpperCase();
    const power = prefix ? PREFIX_POWERS[prefix] : undefined;
    const gloss = power === undefined ? null : glossAfter(context, figure);
    if (power === undefined || !gloss || gloss.value.eq(Decimal.of(1).shift(power))) return [];
    const expected = Decimal.of(1).shift(power);
    return [
      {
        kind: 'gloss-mismatch',
        quote: gloss.quote,
        stated: gloss.value.toNumber(),
        expected: expected.toNumber(),
        unit: figure.unit,
        detail: `“${gloss.quote}” reads as ${gloss.value.toNumber().toExponential()}; one ${figure.unit} is ${expected.toNumber().toExponential()}.`,
        terms: [gloss.quote],
        range: [expected.toNumber(), expected.toNumber()],
      } satisfies Check,
    ];
  });
}

/** The bracket right after the figure, when it begins with a power of ten in words and has no digits. */
function glossAfter(context: FigureContext, figure: Figure): { quote: string; value: Decimal } | null {
  const bracket = /^\s?[(（]([^()（）]{3,120})[)）]/.exec(
    context.text.slice(figure.span[1], figure.span[1] + 140),
  );
  const quote = bracket?.[1]?.trim();
  if (!bracket || !quote || /\p{Nd}/u.test(quote)) return null;
  const start = figure.span[1] + bracket[0].indexOf(quote);
  const index = firstFrom(context.tokens, start);
  if (context.tokens[index]?.span[0] !== start) return null;
  const numeral = readNumeral(context, index, context.decimal, { bareScales: true });
  const isMoney = numeral && indexOfUnit(context, numeral.last, 'currency') >= 0;
  return numeral?.isScaled && !isMoney && numeral.span[0] === start ? { quote, value: numeral.value } : null;
}
