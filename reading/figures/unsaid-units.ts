import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, tokensWithin } from '../languages/tokens';
import { sentenceIndexAt } from '../text/sentences';
import { type FigureContext, hasNumber } from './context';
import { type Draft, startDraft } from './draft';
import type { Numeral } from './numerals/read-numeral';

/** Before an amount, words that measure the one before it against it, or make it a part of that one. */
const TIES = roleSet('since', 'from', 'part');

/** Longest way from the amount that says the currency to the word, in characters. */
const REACH = 50;

/** How many times as large as the other one of them may be. */
const LARGEST_RATIO = 100;

/**
 * "1,27 milliard d'euros, contre 948 millions un an plus tôt", "3,4 miljard euro, waarvan 1,2 miljard voor defensie": an
 * amount without a currency has that of the one before it. Null where nothing ties the two.
 */
export function readUnsaidCurrency(
  context: FigureContext,
  numeral: Numeral,
  before: Draft | undefined,
): Draft | null {
  if (before?.kind !== 'money' || !numeral.isScaled || !isTied(context, numeral, before)) return null;
  const { value, first, last } = numeral;
  const isNear = value.isWithin(LARGEST_RATIO, before.value);
  const isWithin = !entryOf(context.tokens[first - 1], 'part') || value.lt(before.value);
  return isNear && isWithin
    ? startDraft(context, { kind: 'money', value, unit: before.unit, first, last })
    : null;
}

/** Whether such a word stands right before the number, and between it and the amount nothing that moves or measures something else. */
function isTied(context: FigureContext, { first, span }: Numeral, before: Draft): boolean {
  const { tokens, text, sentences } = context;
  const word = tokens[first - 1];
  if (!word || !hasRole(word, TIES) || !/^[^\S\n]$/.test(text.slice(word.span[1], span[0]))) return false;
  const [start, end] = [before.span[1], word.lead];
  const between = tokensWithin(context, [start, end]);
  const change = between.find((token) => entryOf(token, 'change'));
  return (
    end - start <= REACH &&
    sentenceIndexAt(sentences, start - 1) === sentenceIndexAt(sentences, span[0]) &&
    (!change || /^[\s,]*$/.test(text.slice(start, change.lead))) &&
    !hasNumber(context, before.last + 1, first)
  );
}
