import { entryOf, type Token, tokensWithin } from '../../languages/tokens';
import { onceFor } from '../../text/once-for';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';
import { paysInPounds } from '../home-currency';

/** Units of mass: what else may be one in the same sentence is one of them. */
export const MASS: ReadonlySet<string> = new Set(['gram', 'kilogram', 'milligram', 'ton', 'tonne', 'ounce']);

const tellsWeight = (token: Token): boolean =>
  !!entryOf(token, 'weight-context') || MASS.has(entryOf(token, 'unit')?.id ?? '');

/** Whether the sentence at the offset tells weights: a pound in it is no money, and a キロ no kilometer. */
export function tellsWeights(context: FigureContext, offset: number): boolean {
  const sentence = sentenceAt(context.sentences, offset);
  return !!sentence && tokensWithin(context, sentence).some(tellsWeight);
}

/** Whether the text tells its money in dollars and none in pounds, nor is at home where they are money: they are weights then. */
export const tellsDollars = onceFor(
  (context: FigureContext): boolean =>
    context.text.includes('$') &&
    !context.text.includes('£') &&
    !(context.home && paysInPounds(context.home)) &&
    !context.tokens.some((_token, at) => isMoney(context, at)),
);

/** "12 million pounds", "500 pounds ($650)": pounds that weigh nothing. */
function isMoney({ text, tokens }: FigureContext, at: number): boolean {
  const token = tokens[at];
  if (!token || !entryOf(token, 'unit') || !entryOf(token, 'currency')) return false;
  return !!entryOf(tokens[at - 1], 'scale') || text.startsWith(' (', token.span[1]);
}
