import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokenFrom, tokensWithin } from '../../../languages/tokens';
import { itemsWithin } from '../../../text/span';
import { behindSuffix } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { asSubject } from './as-subject';
import { clauseStart } from './clauses';
import { BEFORE_NOUN, trimmedEnd, trimmedStart } from './trims';

/** Longest way from the verb of an aim to its figure, in characters. */
const AIM_REACH = 70;

/**
 * "It expects revenue of", "vise une croissance organique de": what stands behind the verb of an aim or a forecast, from
 * its article on or behind a day; null where that verb leads on to the figure ("could rise to").
 * @param end Where the clause's words end that say what changed.
 */
export function aimBefore(context: FigureContext, floor: number, draft: Draft, end: number): string | null {
  const { first, span } = draft;
  if (context.language.overlay.status.follows) return null;
  const near = tokensWithin(context, [Math.max(floor, span[0] - AIM_REACH), span[0]]);
  const isApart = ({ span: [, behind] }: Token): boolean => context.text.slice(behind, span[0]).trim() !== ''; // "预计…将达到50亿"
  const verb = near.findLast((token) => entryOf(token, 'status') && isApart(token));
  if (!verb || verb.span[0] < clauseStart(context, floor, span[0])) return null;
  const article = near.slice(near.indexOf(verb)).findLast((token) => entryOf(token, 'one'));
  const day = itemsWithin(context.mentions, [verb.span[1], span[0]]).at(-1);
  const behindDay = day ? behindSuffix(context.text, day.span[1]) : 0;
  const start = Math.max(verb.span[1], article?.span[1] ?? 0, behindDay);
  if (!article && leadsOn(context, verb, start)) return null;
  const to = article ? trimmedEnd(context, start, first, span[0], BEFORE_NOUN) : end;
  if (to - start < 2) return null;
  const subject = asSubject(context, trimmedStart(context, start, to), to);
  const isAdverb = article && subject && context.text.slice(start, span[0]).trimEnd().endsWith(subject);
  return isAdverb ? null : subject; // "to grow an average 3 percent"
}

/** "expected to reach", "expected this year to yield": whether the figure is where the verb of an aim leads to. */
function leadsOn(context: FigureContext, { span }: Token, from: number): boolean {
  const next = context.tokens[tokenFrom(context, from)];
  return !!next && next.lead <= from + 1 && hasRole(next, from > span[1] ? BEHIND_DAY : BEHIND_VERB);
}

const BEHIND_VERB = roleSet('change', 'reached', 'link', 'noun-end', 'by');
const BEHIND_DAY = roleSet('reached', 'since', 'backward', 'compared');
