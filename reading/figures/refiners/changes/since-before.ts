import { roleSet } from '../../../languages/role-set';
import { hasRole, tokensWithin } from '../../../languages/tokens';
import { hasComma } from '../../../text/marks';
import { sentenceAt } from '../../../text/sentences';
import { firstFrom, type Span } from '../../../text/span';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { textWithout } from '../../text-without';
import { isCountedFrom } from '../periods/other-dates';

const VERBS = roleSet('change', 'by', 'link', 'comparator', 'since');

/**
 * "По сравнению с 2024 годом выручка выросла на 5%", "gegenüber dem Vorjahr um 5 %": the day or period before the size of a change
 * that it is counted from, where but verbs, and one word for what changed, nothing stands between.
 */
export function sinceBefore(context: FigureContext, size: Draft): string | null {
  const date = context.dates[firstFrom(context.dates, size.span[0]) - 1];
  if (!date) return null;
  const way: Span = [date.span[1], size.span[0]];
  const verbs = tokensWithin(context, way).filter((token) => hasRole(token, VERBS));
  const leads = /^,?\s*(?:['’-]?\p{L}+\s+)?$/u.test(textWithout(context.text, way, verbs));
  const opening = sentenceAt(context.sentences, date.span[0])?.[0];
  const isAside =
    hasComma(context.text.charAt(way[0])) && hasComma(context.text.slice(opening, date.span[0])); // "the firm, founded in 1990, raised"
  return leads && !isAside && isCountedFrom(context, date, size) ? date.date : null;
}
