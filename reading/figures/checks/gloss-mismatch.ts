import { tokenFrom } from '../../languages/tokens';
import { indexOfUnit } from '../adjacent';
import type { FigureContext } from '../context';
import type { Check, Figure } from '../figure';
import { Decimal } from '../numerals/decimal';
import { readNumeral } from '../numerals/read-numeral';

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
const FLOPS = /^([KMGTPEZY])FLOPS$/;

/**
 * "57 EFLOPS (nghìn tỷ tỷ tỷ phép toán … mỗi giây)": the words in brackets after a unit explain its prefix; when they
 * read as another power of ten, both are named.
 */
export function findGlossMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((figure) => {
    const power = PREFIX_POWERS[FLOPS.exec(figure.unit)?.[1] ?? ''];
    const gloss = power === undefined ? null : glossAfter(context, figure);
    const expected = Decimal.of(1).shift(power ?? 0);
    if (!gloss || gloss.value.eq(expected)) return [];
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
  const { text } = context;
  const bracket = /^\s?[(（]\s?([^()（）\p{Nd}]{3,120})[)）]/u.exec(
    text.slice(figure.span[1], figure.span[1] + LONGEST_GLOSS),
  );
  const quote = bracket?.[1];
  if (!quote) return null;
  const start = figure.span[1] + bracket[0].indexOf(quote);
  const numeral = readNumeral(context, tokenFrom(context, start), context.decimal, 0, true);
  if (!numeral?.isScaled || numeral.span[0] !== start) return null;
  return indexOfUnit(context, numeral.last, 'currency') < 0 ? { quote, value: numeral.value } : null;
}

/** Longest bracket that is looked at, in characters. */
const LONGEST_GLOSS = 125;
