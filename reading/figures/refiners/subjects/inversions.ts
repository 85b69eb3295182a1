import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokensWithin } from '../../../languages/tokens';
import type { Span } from '../../../text/span';
import { tokenAt } from '../../adjacent';
import type { FigureContext } from '../../context';
import { isAnd, isGenitive } from './clauses';
import { trimmedStart } from './trims';

/**
 * Where what a clause tells of begins: behind its verb in "In Portugal liegt die Quote" and "В мае выросла выручка", for
 * something else opens the clause; behind what opens it in any other order.
 * @param told Where the figure begins, or its change that is told before it.
 */
export function startOfTold(context: FigureContext, [start, end]: Span, told: number): number {
  const opened = trimmedStart(context, start, end);
  const words = tokensWithin(context, [start, end]);
  const at = words.findIndex((word) => word.lead >= opened && isVerb(context, word));
  const verb = words[at];
  if (!verb || end - verb.span[1] > LONGEST_PHRASE) return opened;
  const next = tokenAt(context, verb.span[1]);
  if (next?.digits ?? isPreposition(context, next)) return opened;
  const before = context.text.slice(opened, verb.lead).trim(); // "В Орле выросли", but not "В Орле цены выросли"
  const { fronted } = context.language.overlay;
  const inverts =
    before === ''
      ? !isNoun(context, words[at - 1], [end, told])
      : opensObject(context, opened, next) ||
        (isPreposition(context, tokenAt(context, start)) && (!!fronted || !before.includes(' ')));
  return inverts ? trimmedStart(context, verb.span[1], end) : opened;
}

/** More words behind a verb are not only what it tells of, in characters. */
const LONGEST_PHRASE = 60;

function isVerb(context: FigureContext, word: Token): boolean {
  const { counts, fronted } = context.language.overlay;
  const [start, end] = word.span;
  if (counts.capitalNouns && /\p{Lu}/u.test(context.text.charAt(start))) return false;
  const moves = entryOf(word, 'change') && context.text.charAt(end) === ' '; // not "lower-margin jobs"
  return !!moves || (!!fronted && !!entryOf(word, 'verb'));
}

/** "the cut in fares", "рост продаж составил 12 %": whether a word of change has an article before it, or the clause another verb behind. */
const isNoun = (context: FigureContext, before: Token | undefined, behind: Span): boolean =>
  (isGenitive(context, before) && !isAnd(context, before)) ||
  tokensWithin(context, behind).some((word) => entryOf(word, 'verb'));

/**
 * "plans to cut its costs", "quiere reducir sus emisiones": whether what somebody changes stands behind the verb, and no pronoun
 * opens the clause; "rose a provisional" opens a size.
 */
const opensObject = (context: FigureContext, opened: number, next: Token | undefined): boolean =>
  isGenitive(context, next) && !entryOf(next, 'one') && !entryOf(tokenAt(context, opened), 'pronoun');

const PREPOSITIONS = roleSet('year-after', 'as-of', 'fronted');

export const isPreposition = (context: FigureContext, word: Token | null | undefined): boolean =>
  hasRole(word, PREPOSITIONS) && !isAnd(context, word);
