import { isWord } from '../languages/entry';
import { entryOf } from '../languages/tokens';
import { CELL_SIGN } from '../text/marks';
import { onceFor } from '../text/once-for';
import { sentenceAt } from '../text/sentences';
import type { FigureContext } from './context';
import type { Numeral } from './numerals/read-numeral';

/** So far a row is looked for behind a word, in characters. */
const REACH = 100;

/** A word with what stands behind it in a row, or in a line that is no sentence with a row below. */
const HEAD = /^(?:[^\n]*[^\n.!?。]\n)?[^\n]* \| /;

/**
 * "(in millions)", "млн руб.": whether a row of cells, or a caption right above one, has a scale of no number. It is
 * that of a table's amounts, but for some rows ("per share").
 */
const hasScaledTable = onceFor((context: FigureContext): boolean =>
  context.tokens.some((token, at) => {
    const [start] = token.span;
    const isBare = entryOf(token, 'scale', isWord) && context.tokens[at - 1]?.digits == null;
    return isBare && HEAD.test(context.text.slice(start, start + REACH));
  }),
);

/** "Net sales | $132.4" below "(in millions)": whether what scales an amount in a row may stand in the head of its table. */
export function isBelowScale(context: FigureContext, { isScaled, shortScale, span }: Numeral): boolean {
  if (isScaled || shortScale) return false;
  const row = sentenceAt(context.sentences, span[0]) ?? span;
  return context.text.slice(...row).includes(CELL_SIGN) && hasScaledTable(context);
}
