import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, type Token, wordAt } from '../languages/tokens';
import { foldCase } from '../text/fold';
import type { Span } from '../text/span';
import type { FigureContext } from './context';
import type { Draft } from './draft';
import { isGluedToName } from './not-figures';
import type { Decimal } from './numerals/decimal';
import { type Numeral, readNumeral, withLetters } from './numerals/read-numeral';
import { isChangeTo, isMove, isMoveBehind } from './range-or-move';

export type Recognize = (context: FigureContext, numeral: Numeral, endsRange?: boolean) => Draft | null;

/**
 * "10-15 %", "between 2 and 2.5 per cent", "từ 20 đến 30 tỷ", "$320 million to $330 million": two numbers of one
 * quantity as one figure. Scale and unit of the second carry over to a first that has none. Null when it is no range,
 * or a move "from X to Y", which is two figures.
 * @param lowerDraft What the first number is by itself.
 */
export function readRange(
  context: FigureContext,
  lower: Numeral,
  lowerDraft: Draft | null,
  recognize: Recognize,
): Draft | null {
  const isCount = lowerDraft?.kind === 'count' && joinsRange(context, lower, lower.last + 1); // "5 to 10 people"
  const amount = isCount ? null : lowerDraft;
  const joiner = (amount ?? lower).last + 1;
  if (!joinsRange(context, lower, joiner) || isMove(context, lower, joiner) || isGluedToName(context, lower))
    return null;
  const isBare = touches(context, lower, joiner);
  if (!isBare && !touches(context, lowerDraft, joiner)) return null;
  const upper = upperAfter(context, joiner);
  const upperDraft = upper && recognizeUpper(context, upper, recognize, lowerDraft);
  if (!upper || !upperDraft) return null;
  const isSameQuantity =
    (!amount && isBare) ||
    (lowerDraft?.unit === upperDraft.unit && lowerDraft.isHundredth === upperDraft.isHundredth); // "up 89 cents to 68.74 dollars"
  if (!isSameQuantity || isMoveBehind(context, joiner, upperDraft)) return null;
  if (isChangeTo(context, lower, lowerDraft, upperDraft, joiner)) return null;
  const value = carryOver(lower, upper, upperDraft, amount ?? lower);
  const rises = value.lt(upperDraft.value);
  const mayFall =
    upperDraft.kind === 'measure'
      ? saysRange(context, joiner) // "14 bis 9 Grad"
      : upperDraft.kind === 'percent' &&
        TWO_SHARES.test(context.text.slice(lower.span[0], upperDraft.span[1]));
  if (!rises && (!mayFall || value.eq(upperDraft.value))) return null;
  const [least, most] = rises ? [value, upperDraft.value] : [upperDraft.value, value];
  const [start] = (amount ?? lower).span;
  return {
    ...upperDraft,
    span: [start, upperDraft.span[1]],
    value: least,
    upper: most,
    first: lower.first,
  };
}

/** "4,2-2,9%": two shares with decimals and a dash. */
const TWO_SHARES = /^\d+[.,]\d+[-–]\d+[.,]\d/;

/** Whether the joiner is a word that tells no move. */
function saysRange(context: FigureContext, joiner: number): boolean {
  const word = foldCase(wordAt(context, joiner));
  const { joiners, moves } = context.language.overlay.ranges;
  return joiners.includes(word) && !moves.includes(word);
}

/** Nothing else stands before a joiner ("8- to 16-meter", "20 (to 30) euros"). */
const BEFORE_JOINER = /^(?:[^\S\n]|[(-]){0,2}$/;

/** Whether the joiner at the token stands right behind the number, its figure or its unit. */
export function touches(
  { text, tokens }: FigureContext,
  lower: { span: Span } | null,
  joiner: number,
): boolean {
  return !!lower && BEFORE_JOINER.test(text.slice(lower.span[1], tokens[joiner]?.lead));
}

/** The second number's figure; in "$10-15 million" it has the first one's currency, in "yüzde 8-10" its percent. */
function recognizeUpper(
  context: FigureContext,
  upper: Numeral,
  recognize: Recognize,
  lower: Draft | null,
): Draft | null {
  const draft = recognize(context, upper, true);
  const isLed = lower?.kind === 'percent' && context.tokens[lower.last]?.digits != null; // "yüzde 8-10"
  const takesUnit = (isLed || lower?.kind === 'money') && (draft === null || draft.kind === 'count');
  if (!lower || !takesUnit) return draft;
  return atNumeral(lower, withLetters(context, upper));
}

/** What a figure is, told of another number. */
export const atNumeral = (draft: Draft, { span, value, first, last }: Numeral): Draft => ({
  ...draft,
  span,
  value,
  first,
  last,
});

/** Whether a joiner stands at the token: a dash or a word between two numbers, or the one the opener asks for. */
export function joinsRange(context: FigureContext, lower: Numeral, joiner: number): boolean {
  const token = context.tokens[joiner];
  if (!token || isBracketedSign(context, token)) return false;
  if (entryOf(token, 'range-joiner') || followsOn(context, lower, joiner)) return true;
  const opener =
    entryOf(context.tokens[lower.first - 1], 'range-opener') ??
    entryOf(context.tokens[lower.first - 2], 'range-opener');
  return !!opener && opener.joiner === foldCase(wordAt(context, joiner));
}

/** "-5.2% (–3.6%)": a sign behind a bracket. */
const isBracketedSign = ({ text }: FigureContext, { span: [start] }: Token): boolean =>
  '(（'.includes(text.charAt(start - 1)) && '-–−'.includes(text.charAt(start));

/** "two or three": a number, a word for "or" and the next number. */
function followsOn(context: FigureContext, lower: Numeral, joiner: number): boolean {
  if (joiner !== lower.last + 1 || !entryOf(context.tokens[joiner], 'alternative')) return false;
  return !!upperAfter(context, joiner)?.value.minus(lower.value).eq(1);
}

/** What may stand between a joiner and the second number ("plus" tells a rise, too). */
const OPENERS = roleSet('currency', 'link', 'comparator', 'change');

/** Between two of them: a blank or an article that the lexicon does not know; behind a dash nothing with letters ("a one-time $59"). */
const NEAR = /^[^.;:!?\n\p{Lu}]{0,5}$/u;
const NEAR_DASH = /^[^.;:!?\n\p{L}]{0,5}$/u;

/** The second number, over a currency symbol, an article or a comparator ("2 - ~7"). */
export function upperAfter(context: FigureContext, joiner: number): Numeral | null {
  const near = /[-–—−]/.test(wordAt(context, joiner)) ? NEAR_DASH : NEAR;
  for (let at = joiner + 1; at <= joiner + 2; at++) {
    if (context.isDate[at] || !near.test(gapAfter(context, at - 1))) return null;
    const numeral = readNumeral(context, at, context.decimal, joiner + 1); // the dash is no minus
    if (numeral) return numeral;
    if (!hasRole(context.tokens[at], OPENERS)) return null;
  }
  return null;
}

/**
 * "20 đến 30 tỷ", "$10-15k": the first number, or its amount, has the second's scale when it has none and no unit of its own
 * behind it; "12 to 15 cents" its hundredth.
 */
export function carryOver(
  lower: Numeral,
  upper: Numeral,
  upperDraft: Draft,
  { value, last }: Numeral | Draft = lower,
): Decimal {
  if (lower.isScaled || last !== lower.last || upper.value.eq(0)) return value;
  return value.times(upperDraft.value.over(upper.significand ?? upper.value));
}
