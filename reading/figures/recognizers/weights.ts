import { entryOf, type Token, tokensWithin } from '../../languages/tokens';
import { sentenceAt } from '../../text/sentences';
import type { FigureContext } from '../context';

/** Units of mass: what else may be one in the same sentence is one of them. */
export const MASS: ReadonlySet<string> = new Set(['gram', 'kilogram', 'milligram', 'ton', 'tonne', 'ounce']);

const tellsWeight = (token: Token): boolean =>
  !!entryOf(token, 'weight-context') || MASS.has(entryOf(token, 'unit')?.id ?? '');

/** Whether the sentence at the offset tells weights: a pound in it is no money, and a キロ no kilometer. */
export function tellsWeights(context: FigureContext, offset: number): boolean {
  const sentence = sentenceAt(context.sentences, offset);
  return !!sentence && tokensWithin(context, sentence).some(tellsWeight);
}
