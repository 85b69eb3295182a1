import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, tokenFrom } from '../../../languages/tokens';
import { firstFrom } from '../../../text/span';
import { isBehindStart, tokenBefore } from '../../adjacent';
import type { FigureContext } from '../../context';
import { standsBehind } from '../changes/since';
import { isStem } from './clauses';

/** End of the clause's words once words of these roles right before the figure, days among them and what it is reckoned by are left out. */
export function trimmedEnd(
  context: FigureContext,
  floor: number,
  first: number,
  from: number,
  roles = BEFORE_FIGURE,
): number {
  const { text, tokens, mentions } = context;
  let end = from;
  let gap = /^[\s,،，]*$/;
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.span[1] <= floor) break;
    const day = mentions[firstFrom(mentions, token.span[1]) - 1];
    const isInDay = !!day && day.span[1] >= token.span[1] && day.span[0] > floor;
    if (!gap.test(text.slice(isInDay ? day.span[1] : token.span[1], end))) break;
    if (isInDay) {
      at = tokenFrom(context, day.span[0]); // "소비자물가는 1년 전보다"
      if (entryOf(tokenBefore(context, at), 'around')) at--; // "בחודש אפריל"
      end = tokens[at]?.lead ?? day.span[0];
      gap = /^\s*$/;
      continue;
    }
    if (entryOf(token, 'rate')) {
      const base = tokens[at - 1]?.digits === null ? at - 2 : at - 1;
      if (!tokens[base]?.digits) break;
      at = base; // "配当は1株あたり"
      end = Math.max(tokens[at]?.lead ?? end, floor);
      gap = /^\s*$/;
      continue;
    }
    const isStart = token.digits !== null && isBehindStart(context, at); // "from 2.4 to 2.1 percent"
    if ((!isStart && !hasRole(token, roles)) || isStem(text, token, end)) break;
    end = Math.max(token.lead, floor); // "and over $22"
  }
  return end;
}

const BEFORE_FIGURE = roleSet(
  'link',
  'comparator',
  'change',
  'reached',
  'from',
  'move',
  'equivalent',
  'range-opener',
  'status',
  'since',
  'multiple',
  'by',
  'noun-end',
  'one',
  'respectively',
);

/** … and before a noun of change, which is what is aimed at. */
export const BEFORE_NOUN = roleSet('link', 'comparator', 'unit-link', 'range-opener', 'by', 'noun-end');

/** Start of the clause's words once dates, openers and links at its head are left out. */
export function trimmedStart(context: FigureContext, from: number, end: number): number {
  let start = from;
  let isBehindDate: boolean | undefined;
  for (let at = tokenFrom(context, from); at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.span[1] > end || !/^[\s,،，]*$/.test(context.text.slice(start, token.lead))) break;
    const isDate = context.isDate[at];
    const isBeside = isBehindDate && (hasRole(token, BESIDE_DATE) || standsBehind(context, token)); // "…की तुलना में"
    const skips = isDate || hasRole(token, OPENERS) || isBeside;
    const isInWord =
      isStem(context.text, token, token.span[1]) ||
      (start > from && token.lead < token.span[0]) ||
      (!isDate && context.text.charAt(token.span[1]) === '-'); // "after-tax gain"
    if (isInWord || entryOf(token, 'pronoun') || !skips) break;
    isBehindDate ||= isDate;
    const date = isDate && context.dates[firstFrom(context.dates, token.span[0])];
    const opensDate = date && date.span[0] === token.span[0] && date.span[1] <= end;
    start = Math.max(start, opensDate ? date.span[1] : token.span[1]);
  }
  return start;
}

/** "… of the year" behind a period. */
const BESIDE_DATE = roleSet('date-joiner', 'around');

const OPENERS = roleSet(
  'opener',
  'as-of',
  'year-after',
  'year-on-year',
  'link',
  'compared',
  'weekday',
  'day-after',
);
