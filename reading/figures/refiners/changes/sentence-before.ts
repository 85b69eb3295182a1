import { joinRoles, roleSet } from '../../../languages/role-set';
import { hasRole, tokensWithin } from '../../../languages/tokens';
import { sentenceIndexAt } from '../../../text/sentences';
import { itemsWithin, type Span } from '../../../text/span';
import { startsMoveTo, tokenStartingAt } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { textWithout } from '../../text-without';
import { isFollowedBySince } from '../periods/other-dates';
import { fits } from './levels';
import { readMove } from './moves';

const OPENINGS = roleSet('backward', 'since');

/** Roles of words that may stand before the size of the change in such a sentence, its opening among them. */
const FILLERS = joinRoles(
  OPENINGS,
  roleSet('change', 'comparator', 'link', 'one', 'noun-end', 'by', 'range-joiner'),
);

/**
 * "… 54 fires. Compared with the year before, a fall of 50%.", "… verkaufte 684 Anlagen. Das sind 8 % mehr als im
 * Vorjahr.": the level in the sentence before whose change a sentence with such an opening tells. Null where that
 * sentence states several that could be meant.
 * @param moveStart Where the words of the change begin.
 */
export function levelOfSentenceBefore(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
  moveStart: number,
): Draft | null {
  const draft = drafts[index];
  const sentence = draft ? sentenceIndexAt(context.sentences, draft.span[0]) : -1;
  const before = context.sentences[sentence - 1];
  const own = context.sentences[sentence];
  if (!draft || !before || !own || context.text.slice(before[1], own[0]).includes('\n')) return null;
  if (!opensBackward(context, [own[0], Math.min(moveStart, draft.span[0])])) return null;
  const isBareCount = draft.kind === 'count' && drafts[index + 1]?.kind !== 'percent'; // "3 million clients. That is 4,000 people more"
  const levels = drafts.filter(
    (other) =>
      other.span[0] >= before[0] &&
      other.span[1] <= before[1] &&
      (fits(other, draft) || (isBareCount && other.kind === 'count')) &&
      !startsMoveTo(context, other) &&
      !(other.kind === 'percent' && (draft.kind === 'percent' || readMove(context, other))),
  );
  const [level] = levels;
  return level && levels.length === 1 && !level.change ? level : null;
}

/** Whether the words from the start of the sentence to the change are such an opening, days and fillers alone. */
function opensBackward(context: FigureContext, span: Span): boolean {
  const days = itemsWithin(context.dates, span);
  const [first] = days;
  const isDayBefore = first?.span[0] === span[0] && isFollowedBySince(context, first.span); // "2024年に比べ8%増えた"
  if (!isDayBefore && !hasRole(tokenStartingAt(context, span[0]), OPENINGS)) return false;
  const fillers = tokensWithin(context, span).filter((token) => hasRole(token, FILLERS));
  return /^[\s,–—]*$/.test(textWithout(context.text, span, [...days, ...fillers])); // "Compared with the year before – a fall"
}
