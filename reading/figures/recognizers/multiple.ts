import { roleSet } from '../../languages/role-set';
import { entryOf, saysNumber } from '../../languages/tokens';
import { crossesMark } from '../../text/marks';
import { indexOfUnit, tokenAfter, tokenBefore } from '../adjacent';
import type { FigureContext } from '../context';
import { type Draft, startDraft } from '../draft';
import type { Numeral } from '../numerals/read-numeral';
import { isPartOfName } from '../part-of-name';
import type { Recognizer } from './recognizer';

/** "2,5 lần", "3x", "2.3倍": a factor. Where the word also counts occasions ("three times"), its surroundings must say factor. */
export const multiple: Recognizer = {
  name: 'multiple',
  roles: roleSet('multiple', 'factor-opener'),
  read: readMultiple,
};

function readMultiple(context: FigureContext, numeral: Numeral): Draft | null {
  return readBehindOpener(context, numeral) ?? readBeforeWord(context, numeral);
}

/** "פי 2.5": the word for "times" goes first. */
function readBehindOpener(context: FigureContext, numeral: Numeral): Draft | null {
  const { value, first, last } = numeral;
  return entryOf(tokenBefore(context, first), 'factor-opener')
    ? startDraft(context, { kind: 'multiple', value, unit: 'times', first: first - 1, last })
    : null;
}

function readBeforeWord(context: FigureContext, numeral: Numeral): Draft | null {
  const at = indexOfUnit(context, numeral.last, 'multiple');
  const entry = entryOf(context.tokens[at], 'multiple');
  if (!entry || entry.factor !== null || !saysFactor(context, numeral, at)) return null;
  const { value, first } = numeral;
  return startDraft(context, { kind: 'multiple', value, unit: 'times', first, last: at });
}

function saysFactor(context: FigureContext, numeral: Numeral, at: number): boolean {
  if (context.language.overlay.multiples.always) return true;
  const after = tokenAfter(context, at);
  const before = tokenBefore(context, numeral.first);
  const glued = numeral.span[1] === context.tokens[at]?.span[0] && !isPartOfName(context, numeral); // "Orlo 5X"
  if (countsFactorWord(context, at)) return true;
  if (isHowOften(context, at)) return false;
  return (
    glued ||
    (!!entryOf(after, 'factor-context') && !entryOf(after, 'per')) || // "четыре раза в 2024 году"
    (!!entryOf(before, 'factor-context') && (!entryOf(before, 'comparator') || !!entryOf(before, 'by'))) || // "over 42 times"
    !!entryOf(before, 'change')
  );
}

/** "3x/day": how often in a time, not how much. */
const isHowOften = (context: FigureContext, at: number): boolean =>
  context.text.charAt(context.tokens[at]?.span[1] ?? 0) === '/';

/** Longest way from a word for doubling to the words that count it, in characters. */
const COUNT_REACH = 60;

/**
 * Whether the token ends the count of a word for doubling earlier in its clause: "تضاعفت الإيرادات ثلاث مرات" is three
 * times as much, where the language counts so.
 */
function countsFactorWord({ tokens, text, language }: FigureContext, at: number): boolean {
  const end = tokens[at]?.span[1] ?? 0;
  if (!language.overlay.multiples.countedWords) return false;
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (!token || end - token.span[1] > COUNT_REACH || crossesMark(text.slice(token.span[1], end)))
      return false;
    if (entryOf(token, 'multiple')?.factor != null) return true;
  }
  return false;
}

/** Whether the word for doubling at the token is counted by "three times" later in its clause, which is the figure then. */
export function isCountedFactor(context: FigureContext, index: number): boolean {
  const start = context.tokens[index]?.span[1] ?? 0;
  for (let at = index + 2; context.language.overlay.multiples.countedWords; at++) {
    const token = context.tokens[at];
    if (!token || token.span[0] - start > COUNT_REACH) return false;
    if (saysNumber(context.tokens[at - 1]) && entryOf(token, 'multiple')?.factor === null)
      return countsFactorWord(context, at);
  }
  return false;
}
