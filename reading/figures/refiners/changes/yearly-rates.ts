import { entryOf } from '../../../languages/tokens';
import { crossesClause } from '../../../text/marks';
import { tokenAfter } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';

/** Longest text between a share and the word that makes it a yearly rate, in characters. */
const REACH = 12;

/** "grow 11% a year to $8 million", "at a compound rate (CAGR) of 11%": a rate for every year, from which no level before follows. */
export function isYearly(context: FigureContext, draft: Draft): boolean {
  const { tokens, text } = context;
  if (draft.kind !== 'percent') return false;
  const next = tokenAfter(context, draft.last);
  const isPer = entryOf(next, 'per') ?? entryOf(next, 'one');
  const isYear = entryOf(tokenAfter(context, draft.last + 1), 'unit')?.id === 'year';
  if (entryOf(next, 'yearly') || (isPer && isYear)) return true;
  for (let at = draft.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (
      !token ||
      draft.span[0] - token.span[1] > REACH ||
      crossesClause(text.slice(token.span[1], draft.span[0]).replace(/^[)）]/, ''))
    )
      return false;
    if (entryOf(token, 'yearly')) return true;
    const isVerb = entryOf(token, 'change') && tokens[at - 1]?.span[1] !== token.span[0]; // but "年均增长"
    if (token.digits !== null || isVerb) return false;
  }
  return false;
}
