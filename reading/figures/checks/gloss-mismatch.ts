import { tokenFrom } from '../../languages/tokens';
import { indexOfUnit } from '../adjacent';
import type { FigureContext } from '../context';
import type { Check, Figure } from '../figure';
import { Decimal } from '../numerals/decimal';
import { readNumeral } from '../numerals/read-numeral';

/** SI prefixes of units of computing, each a thousand times the one before (ISO 80000-1). */
const PREFIXES = 'KMGTPEZY';

/** Operations a second: the unit whose prefix news explain in words. */
const FLOPS = /^([KMGTPEZY])FLOPS$/;

/**
 * "57 EFLOPS (nghìn tỷ tỷ tỷ phép toán … mỗi giây)": the words in brackets after a unit explain its prefix; when they
 * read as another power of ten, both are named.
 */
export function findGlossMismatches(context: FigureContext, figures: readonly Figure[]): Check[] {
  return figures.flatMap((figure) => {
    const prefix = FLOPS.exec(figure.unit)?.[1];
    const gloss = prefix ? glossAfter(context, figure) : null;
    const expected = Decimal.of(1).shift(3 * PREFIXES.indexOf(prefix ?? '') + 3);
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
