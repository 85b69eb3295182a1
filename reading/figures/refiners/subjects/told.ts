import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, hasRoleWithin, type Token, tokenFrom } from '../../../languages/tokens';
import type { Span } from '../../../text/span';
import { tokenBefore } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { isPreposition } from './inversions';

/**
 * "Output reached 7 tonnes", "output (7 tonnes)": whether the figure is told of the words of a clause before it, of which those
 * from `name` on are its name. In "farmers harvested 7 tonnes" it is what somebody did with it, in a verb that the language
 * does not know; behind one that it knows, such a word leads on where a preposition follows it, or to a share, which is no
 * object ("prices were quite stable at 2 %").
 */
export function isTold(context: FigureContext, [start, end]: Span, name: number, draft: Draft): boolean {
  const { kind, first, span } = draft;
  const { text, tokens, language } = context;
  const from = tokenFrom(context, end);
  const before = tokenBefore(context, first);
  const isLed =
    kind === 'percent' ||
    kind === 'multiple' ||
    isPreposition(context, before) ||
    entryOf(before, 'money-word');
  return (
    !!language.overlay.barePredicates ||
    /[:(+–—-]/.test(text.slice(end - 2, span[0])) ||
    tokens.slice(from, first).some(leadsOn) ||
    hasRoleWithin(context, tokenFrom(context, start), isLed ? from : tokenFrom(context, name), TELLING) // "Im Mai war der Preis 5 Euro"
  );
}

/** "was", "amounts to", but no mere preposition or article. */
const leadsOn = (word: Token): boolean =>
  hasRole(word, TELLING) || (hasRole(word, LEADING) && !hasRole(word, NO_VERB));

const TELLING = roleSet('verb', 'change', 'move', 'unit-link', 'status', 'part', 'money-word');
const LEADING = roleSet('link', 'reached');
const NO_VERB = roleSet('noun-end', 'part-of', 'compared');
