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
  const before = context.text.slice(opened, verb.lead).trim();
  const inverts =
    before === ''
      ? !isNoun(context, words[at - 1], [end, told])
      : opensObject(context, opened, next) ||
        (isPreposition(context, tokenAt(context, start)) && isWhole(context, before));
  return inverts ? trimmedStart(context, verb.span[1], end) : opened;
}

/** More words behind a verb are not only what it tells of, in characters. */
const LONGEST_PHRASE = 60;

function isVerb(context: FigureContext, word: Token): boolean {
  const { counts, fronted } = context.language.overlay;
  const [start, end] = word.span;
  if (counts.capitalNouns && /\p{Lu}/u.test(context.text.charAt(start))) return false;
  const moves = entryOf(word, 'change') && context.text.charAt(end) === ' '; // not "lower-margin jobs"
  return !!moves || (!!fronted && isLinkVerb(context, word));
}

/** "the cut in fares", "рост продаж составил 12 %": whether a word of change has an article before it, or the clause another verb behind. */
const isNoun = (context: FigureContext, before: Token | undefined, behind: Span): boolean =>
  (!!before && isGenitive(context, before.span) && !isAnd(context, before)) ||
  tokensWithin(context, behind).some((word) => isLinkVerb(context, word));

/**
 * "plans to cut its costs", "quiere reducir sus emisiones": whether what somebody changes stands behind the verb, and no pronoun
 * opens the clause; "rose a provisional" opens a size.
 */
const opensObject = (context: FigureContext, opened: number, next: Token | undefined): boolean =>
  !!next &&
  isGenitive(context, next.span) &&
  !entryOf(next, 'one') &&
  !entryOf(tokenAt(context, opened), 'pronoun');

/** "В Орле выросли", but not "В Орле цены выросли": whether what stands between a preposition and the verb belongs to the preposition. */
const isWhole = ({ language }: FigureContext, before: string): boolean =>
  !!language.overlay.fronted || !before.includes(' ');

/** Whether the word links a figure to what it tells, and not two numbers or nouns. */
export const isLink = (context: FigureContext, word: Token): boolean =>
  !!entryOf(word, 'link') && !hasRole(word, JOINTS) && !isGenitive(context, word.span);

const JOINTS = roleSet('range-joiner', 'by', 'pronoun');

/** … and is a verb. */
export const isLinkVerb = (context: FigureContext, word: Token | undefined): boolean =>
  !!word && isLink(context, word) && !hasRole(word, NO_VERBS);

const NO_VERBS = roleSet('one', 'from', 'year-after', 'opener', 'fronted');
const PREPOSITIONS = roleSet('year-after', 'as-of', 'fronted');

export const isPreposition = (context: FigureContext, word: Token | undefined): boolean =>
  !!word && hasRole(word, PREPOSITIONS) && !isAnd(context, word);
