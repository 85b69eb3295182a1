import { isYear } from '../../../dates/years';
import { roleSet } from '../../../languages/role-set';
import {
  entryOf,
  hasRole,
  hasRoleWithin,
  type Token,
  tokenFrom,
  tokensWithin,
} from '../../../languages/tokens';
import type { Span } from '../../../text/span';
import { tokenAfter, tokenAt, tokenBefore } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { isAnd, isGenitive } from './clauses';
import { trimmedStart } from './trims';

/**
 * "Core prices were broadly stable at 2 %", "The site is new and its output reached 5 tonnes": the words of a stretch that its
 * last finite verb tells of; none where a place opens it, or so much stands behind the verb that it may be told of instead. A
 * relative clause has a verb of its own; behind "that" may stand who or what is told of ("it shows that the rate was high").
 */
export function toldOf(context: FigureContext, [start, end]: Span, { first }: Draft): Span {
  if (isInPlace(context, start, first)) return [end, end];
  let [from, to] = [start, -1];
  let clause = start; // -1 behind the verb of the last one
  for (const token of tokensWithin(context, [start, end])) {
    const isOpen = to < 0 ? opensTold(context, token) : opensClause(context, token);
    const isVerb = clause >= 0 && (tellsOf(context, token) || tellsSize(context, token, end));
    if (isOpen) clause = token.span[1];
    else if (isVerb && !isEmpty(context, [clause, token.lead])) [from, to, clause] = [clause, token.lead, -1];
  }
  const isTold = clause >= 0 && hasRoleWithin(context, tokenFrom(context, end), first, VERBS);
  if (to < 0 || (isTold && !isEmpty(context, [clause, end]))) [from, to] = [clause, end];
  else if (end - to > LONGEST_PREDICATE) to = from;
  return [trimmedStart(context, from, to), to];
}

/** "and its output", "which cost". */
const opensClause = (context: FigureContext, token: Token): boolean =>
  isAnd(context, token) || !!entryOf(token, 'relative-pronoun');

/** "was", but neither "the will" nor "who was". */
function tellsOf(context: FigureContext, token: Token): boolean {
  const before = tokenBefore(context, tokenFrom(context, token.span[0]));
  const isOther = entryOf(before, 'relative-pronoun') ?? isGenitive(context, before);
  return !!entryOf(token, 'verb') && !isOther;
}

/** Behind a longer predicate, in characters, a figure is told of something within it. */
const LONGEST_PREDICATE = 60;

const VERBS = roleSet('verb', 'change');

/**
 * "В Орле цены выросли на 5 %": whether a preposition that opened the clause was left out, where no article tells how far its
 * own words go, or something else would have to stand before the verb.
 */
function isInPlace(context: FigureContext, start: number, first: number): boolean {
  const { fronted, counts } = context.language.overlay;
  const from = tokenFrom(context, start);
  const opener = context.tokens[from - 1];
  const isBehind = opener?.span[1] === start && hasRole(opener, PLACING) && !isAnd(context, opener);
  return isBehind && !!(fronted ?? counts.adjectives) && hasRoleWithin(context, from, first, VERBS);
}

const PLACING = roleSet('year-after', 'fronted');

export const isEmpty = ({ text }: FigureContext, span: Span): boolean => text.slice(...span).trim() === '';

/** "The index lost 15.2 points (-0.9%)", "Firms are 162,900, up 9%": whether the words begin to be told by another number. */
function tellsSize(context: FigureContext, token: Token, end: number): boolean {
  const { text } = context;
  const size = tokenAfter(context, tokenFrom(context, token.span[0]));
  const isName = /\p{Lu}/u.test(text.charAt(token.span[0])); // "the Swell 2"
  if (!size?.digits || isName || isYear(size.digits)) return false; // "cut 1987 spending"
  const isLast = /^(?: \p{L}+){0,2}\s*$/u.test(text.slice(size.span[1], end));
  return !!entryOf(token, 'change') || (isLast && !!entryOf(token, 'link'));
}

/** "that the rate", "que la tasa": whether a pronoun opens a clause that is told, and none of a noun. */
const opensTold = (context: FigureContext, token: Token): boolean =>
  !!entryOf(token, 'relative-pronoun') && isGenitive(context, tokenAt(context, token.span[1]));
