import type { DateMention } from '../../../dates/date-mention';
import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokensWithin } from '../../../languages/tokens';
import { runsTogether } from '../../../text/characters';
import { crossesMark } from '../../../text/marks';
import { firstFrom, itemsWithin } from '../../../text/span';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';

/** Whether a day behind the word is what something is compared with: not behind "year on year". */
export const isSince = (token: Token | undefined): boolean =>
  hasRole(token, SINCE) && !hasRole(token, YEAR_ON_YEAR);

const SINCE = roleSet('since');
const YEAR_ON_YEAR = roleSet('year-on-year');

/** "more than in 2024", "over the same period last year", but not "12% higher in June": whether the word compares with the day. */
export function comparesWith({ text }: FigureContext, token: Token, { back }: DateMention): boolean {
  const word = text.slice(...token.span);
  const isOfMore = (/\s/.test(word) || runsTogether(word.charAt(0))) && !entryOf(token, 'ignore'); // but "over the year to June"
  return !!entryOf(token, 'compared') && (!!back || isOfMore);
}

/** Longest text between a change and the day it is counted from, in characters. */
const SINCE_REACH = 30;

/** Behind a word that compares, articles and prepositions. */
const TO_DAY = /^(?: \p{L}{1,3}){0,2} ?$/u;

/** "so với đầu năm 2024": the day or period named right after the word for "compared with". */
export function sinceAfter(context: FigureContext, draft: Draft): string | null {
  const end = draft.span[1];
  const date = context.dates[firstFrom(context.dates, end)];
  if (!date || date.span[0] - end > SINCE_REACH) return null;
  if (crossesMark(context.text.slice(end, date.span[0]))) return null;
  const between = tokensWithin(context, [end, date.span[0]]);
  const isCompared = between.some(
    (token) =>
      isSince(token) ||
      (comparesWith(context, token, date) && TO_DAY.test(context.text.slice(token.span[1], date.span[0]))),
  );
  return isCompared ? date.date : null;
}

/** "2,386 patents, compared with the end of 2023 up 412": the day named before the change. */
export function sinceBetween(context: FigureContext, level: Draft, moveStart: number): string | null {
  if (level.span[1] > moveStart) return null;
  const words = tokensWithin(context, [level.span[1], moveStart]);
  const date = itemsWithin(context.dates, [level.span[1], moveStart]).at(-1);
  return date && words.some(isSince) ? date.date : null;
}
