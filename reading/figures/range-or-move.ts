import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, hasRoleWithin, tokenFrom, wordAt } from '../languages/tokens';
import { foldCase } from '../text/fold';
import { isBehindEither, tokenAfter, tokenBefore, tokenStartingAt } from './adjacent';
import { type FigureContext, hasNumber, sentenceStart } from './context';
import type { Draft } from './draft';
import type { Numeral } from './numerals/read-numeral';

/** Most words from the one that opens a move, or a size, to its number ("from about $3", "rose by about $5 million"). */
const MOST_FILLERS = 3;

/** "rose from 3 % to 5 %", "pasó de 3 a 5": with a verb of change before it in the sentence, "from" opens a move. */
export function isMove(context: FigureContext, lower: Numeral, joiner: number): boolean {
  const word = foldCase(wordAt(context, joiner));
  if (!context.language.overlay.ranges.moves.some((move) => foldCase(move) === word)) return false;
  const near = lower.first - MOST_FILLERS;
  return (
    hasRoleWithin(context, near, lower.first, MOVES) ||
    (hasRoleWithin(context, near, lower.first, STARTS) && isMoved(context, lower.first))
  );
}

const MOVES = roleSet('move');
const STARTS = roleSet('from');

/** Whether a verb of change goes before the token in its sentence. */
export function isMoved(context: FigureContext, at: number): boolean {
  const start = sentenceStart(context, context.tokens[at]?.span[0] ?? 0);
  return hasRoleWithin(context, tokenFrom(context, start), at, MOVED_BY);
}

const MOVED_BY = roleSet('change', 'multiple');

const BEFORE_SIZE = roleSet('comparator', 'link', 'currency');

/** A size is a range of sizes where the second is less than so many times the first ("to rise by $20 million to $25 million"). */
const APART = 2;

/** The same for shares, which are ranges more often ("rose 5% to 20%"), and for a bare number before money ("rose 1/2 to $35"). */
const FAR_APART = 10;

/** Behind a bare number, such an amount lends it its scale. */
const MILLION = 1_000_000;

/**
 * "rose $5 million to $30 million", "subieron 5 millones a 30 millones de euros": behind a verb of change the first amount is
 * what it changed by, the second what it reached.
 */
export function isChangeTo(
  context: FigureContext,
  lower: Numeral,
  size: Draft | null,
  level: Draft,
  joiner: number,
): boolean {
  const { tokens } = context;
  const isBare = !size && !lower.isScaled;
  const reached = entryOf(tokens[joiner], 'reached');
  const isAtMost = entryOf(tokens[joiner + 1], 'comparator')?.comparator === 'atMost'; // "fell 15 cents to as much as 68 cents"
  const isOther = isBare && (level.kind !== 'money' || !level.value.lt(MILLION)); // "by 7.5 to $10 million"
  const isYear = entryOf(tokenAfter(context, level.last + 1), 'unit')?.id === 'year'; // "by $2 million to $5 million a year"
  if (!reached || isAtMost || isOther || isYear || !isBehindChange(context, lower)) return false;
  if (entryOf(tokens[level.last + 1], 'from') && hasNumber(context, level.last + 2, level.last + 4))
    return true;
  const isShare = level.kind === 'percent';
  const least = (size?.value ?? lower.value).times(isShare || isBare ? FAR_APART : APART);
  return !level.value.lt(least) || (!isShare && !isBare && isBehindEither(context, lower.first));
}

/** Whether a verb of change stands right before the number, or anywhere before a word for "by". */
function isBehindChange(context: FigureContext, { first }: Numeral): boolean {
  for (let at = first; at >= first - MOST_FILLERS; at--) {
    const word = tokenBefore(context, at);
    if (entryOf(word, 'change')) return true;
    if (entryOf(word, 'by')) return isMoved(context, at);
    if (!hasRole(word, BEFORE_SIZE)) return false;
  }
  return false;
}

/** "7万トンから9万トン(5%増)に": a joiner that is the word for "from", and one for "to" behind the second number or a bracket. */
export function isMoveBehind(context: FigureContext, joiner: number, { span: [, end] }: Draft): boolean {
  const { text, tokens } = context;
  const behind = end + (ASIDE.exec(text.slice(end, end + LONGEST_ASIDE))?.[0].length ?? 0);
  return !!entryOf(tokenStartingAt(context, behind), 'reached') && !!entryOf(tokens[joiner], 'from');
}

/** What is said in brackets right behind a number, and how long it is at most, in characters. */
const ASIDE = /^[(（][^()（）]*[)）]/;
const LONGEST_ASIDE = 40;
