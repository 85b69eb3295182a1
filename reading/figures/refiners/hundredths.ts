import { entryOf } from '../../languages/tokens';
import { crossesSentence } from '../../text/marks';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Longest text between a change and the level it reached, in characters. */
const LEVEL_REACH = 25;

/**
 * "подорожал на 3 цента до 1,20 евро", "subió 15 centavos y cerró a 18,42 pesos": hundredths that a word for several currencies
 * names are of the currency of the level that they led to.
 */
export function nameHundredths({ text, tokens }: FigureContext, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const level = drafts[index + 1];
    if (!draft.isHundredth || level?.kind !== 'money' || level.isHundredth) continue;
    const between = text.slice(draft.span[1], level.span[0]);
    const isReached = !!entryOf(tokens[level.first - 1], 'reached') && !crossesSentence(between);
    if (isReached && between.length <= LEVEL_REACH && hasHundredths(level.unit)) draft.unit = level.unit;
  }
}

/** Whether CLDR gives the currency two decimals. */
const hasHundredths = (currency: string): boolean =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits === 2;
