import { entryOf } from '../../../languages/tokens';
import { crossesClause } from '../../../text/marks';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';

/** Longest text between a share and the word that makes it a yearly rate, in characters. */
const REACH = 12;

/** "grow 11% a year to $8 million", "at a compound rate (CAGR) of 11%": a rate for every year, from which no level before follows. */
export function isYearly(context: FigureContext, draft: Draft): boolean {
  const { tokens, text } = context;
  if (draft.kind !== 'percent') return false;
  const [next, unit] = [tokens[draft.last + 1], tokens[draft.last + 2]];
  const isNext = !!next && /^\s?$/.test(text.slice(draft.span[1], next.span[0]));
  if (isNext && entryOf(next, 'yearly')) return true;
  const isPer =
    isNext && (entryOf(next, 'per') ?? entryOf(next, 'one')) && entryOf(unit, 'unit')?.id === 'year';
  if (isPer && /^\s$/.test(text.slice(next.span[1], unit?.span[0]))) return true;
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
