import { entryOf } from '../../languages/tokens';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Between the whole and its hundredths: blanks, a comma, "and". */
const BETWEEN = /^(?:[^\S\n]|,){0,2}(?:\p{L}{1,3}[^\S\n]?)?$/u;

/** "$20 and 43 cents", "3 pounds 20 pence": an amount whose hundredths are named apart is one figure. Returns what is left. */
export function joinHundredths(context: FigureContext, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const whole = kept.at(-1);
    if (whole && isHundredthsOf(context, whole, draft)) {
      whole.value = whole.value.plus(draft.value);
      whole.span = [whole.span[0], draft.span[1]];
      whole.last = draft.last;
    } else kept.push(draft);
  }
  return kept;
}

/** "$3 million, or 48 cents a share", "from $3 to 48 cents": scaled amounts have no hundredths, and these words part two figures. */
const PARTS = [
  'alternative',
  'equivalent',
  'range-joiner',
  'reached',
  'from',
  'since',
  'comparator',
] as const;

function isHundredthsOf({ text, tokens }: FigureContext, whole: Draft, part: Draft): boolean {
  if (whole.kind !== 'money' || whole.isHundredth || !part.isHundredth || !part.value.lt(1)) return false;
  const gap = text.slice(whole.span[1], part.span[0]);
  const opensWithSign = /^\p{Sc}/u.test(text.slice(whole.span[0], part.span[0])); // "fell to $20, 43 cents below …"
  if (!BETWEEN.test(gap) || (gap.startsWith(',') && opensWithSign)) return false;
  const words = tokens.slice(whole.first, whole.last + 1);
  const isScaled = words.some((token, at) => entryOf(token, 'scale') && words[at + 1]?.digits == null);
  const between = tokens.slice(whole.last + 1, part.first);
  return !isScaled && !between.some((token) => PARTS.some((role) => entryOf(token, role)));
}

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
    const isReached = !!entryOf(tokens[level.first - 1], 'reached') && !/[.;；。\n]/.test(between);
    if (isReached && between.length <= LEVEL_REACH && hasHundredths(level.unit)) draft.unit = level.unit;
  }
}

/** Whether CLDR gives the currency two decimals. */
const hasHundredths = (currency: string): boolean =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits === 2;
