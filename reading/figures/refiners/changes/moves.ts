import { roleSet } from '../../../languages/role-set';
import {
  entryOf,
  hasRole,
  sayAnd,
  sayOf,
  type Token,
  tokenFrom,
  tokensWithin,
  wordAt,
} from '../../../languages/tokens';
import { isHangul } from '../../../text/characters';
import { foldCase } from '../../../text/fold';
import { crossesClause, crossesMark } from '../../../text/marks';
import { sentenceAt } from '../../../text/sentences';
import { firstFrom, itemsWithin, type Span } from '../../../text/span';
import { unitsBefore } from '../../../text/units-before';
import { startsMoveTo } from '../../adjacent';
import { type FigureContext, isNumberAt } from '../../context';
import type { Draft } from '../../draft';
import type { Change } from '../../figure';
import { textWithout } from '../../text-without';
import { isLater } from '../periods/years';
import { isSince, standsBehind } from './since';
import { ratioToPeriod, type SizeEnd } from './sizes';
import { isYearly } from './yearly-rates';

/** Which way a change goes, and where its words begin. */
export interface Move {
  readonly direction: Change['direction'];
  readonly start: number;
  /** The day that it is counted from, where its own words say so ("2024年的两倍"). */
  readonly since?: string | undefined;
}

/** Longest way between the verb of a change and the word for "by" that ties a size to it, in characters. */
const BY_REACH = 90;

/** Words between the verb of a change and its size: "rose by about 5 %". */
const MOST_FILLERS = 3;

/**
 * Which way the words around a size say that something went; null where they say that nothing changed by it.
 * @param size Where all that tells the size ends.
 */
export function readMove(
  context: FigureContext,
  draft: Draft,
  size: SizeEnd = { end: draft.span[1], last: draft.last },
): Move | null {
  if (
    draft.isDuration ||
    isYearly(context, draft) ||
    isEndOfMove(context, draft) ||
    startsMoveTo(context, draft)
  )
    return null;
  if (draft.isFactorWord)
    return moveBefore(context, draft) ?? ratioMove(context, draft) ?? moveByFactor(context, draft); // "сократилось вдвое"
  const move =
    moveBefore(context, draft) ??
    moveAfter(context, draft, size) ??
    ratioMove(context, draft) ??
    moveBySign(context, draft);
  return move && isMoveCompared(context, move.start) ? null : move;
}

/** "a loss of $9 million, compared with a gain of $2 million": what moved in another period is no change of this level. */
export function isMoveCompared(context: FigureContext, start: number): boolean {
  const { tokens, text } = context;
  const word = tokens[tokenFrom(context, start) - 1];
  const isBehind = word && isSince(word) && !standsBehind(context, word) && !entryOf(word, 'from');
  return !!isBehind && text.slice(word.span[1], start) === ' ';
}

/** "2,4 prosentista", "4,3 százalékra": a case ending says that the amount is where a move starts or leads, and no size. */
function isEndOfMove({ tokens }: FigureContext, { first, last }: Draft): boolean {
  for (let at = first; at <= last; at++)
    if (hasRole(tokens[at], ENDS) && !entryOf(tokens[at], 'unit-link')) return true; // "5 millones de euros" starts nothing
  return false;
}

const ENDS = roleSet('from', 'reached');

/** Roles of a word of change, and of what may stand between it and the size of the change. */
const BEFORE_SIZE = roleSet('change', 'by', 'comparator', 'link', 'noun-end');

/** "lower than 5%": behind these stands where a move starts or ends, or what something is compared with. */
const BASES = roleSet('from', 'reached', 'since');

function moveBefore(context: FigureContext, draft: Draft): Move | null {
  let end = context.tokens[draft.first]?.lead ?? draft.span[0];
  for (let back = 1; back <= MOST_FILLERS; back++) {
    const token = context.tokens[draft.first - back];
    if (!token || !hasRole(token, BEFORE_SIZE) || hasRole(token, BASES)) return null;
    if (sayAnd(context, wordAt(context, draft.first - back))) return null; // "245 mã tăng và 180 mã giảm"
    if (!/^\s?$/.test(context.text.slice(token.span[1], end))) return null;
    const change = entryOf(token, 'change');
    if (change && back === 1 && mayHaveMoved(context, draft, token)) return null;
    if (change) return { direction: change.direction, start: fillersStart(context, draft.first - back) };
    if (entryOf(token, 'by'))
      return moveInClause(context, draft, draft.first - back) ?? moveBehind(context, draft);
    end = token.lead;
  }
  return null;
}

/**
 * "sprang die Hälfte ab": where the size of a change has a word for "by", a share in words may be who changed; not with
 * that word, or "of", in the verb's own form ("niższy o"), nor where a mark or the basis follows ("turun sepertiga dibandingkan").
 */
function mayHaveMoved(
  { text, tokens, language }: FigureContext,
  { first, last, span }: Draft,
  verb: Token,
): boolean {
  const { changes, genitives } = language.overlay;
  if (!changes.by || first !== last || !entryOf(tokens[first], 'share')) return false;
  const endsInBy = [...changes.by, ...genitives].includes(
    foldCase(
      text
        .slice(...verb.span)
        .split(' ')
        .at(-1) ?? '',
    ),
  );
  return !endsInBy && !hasRole(tokens[last + 1], BASES) && !MARK.test(text.charAt(span[1]));
}

const MARK = /[.,;)،。，；]/;

/**
 * "تراجعت ديونها بنسبة 11%", "stieg im ersten Quartal um 5 %": the verb stands earlier in the clause, no other amount
 * between but what it led to, and a word for "by" ties the amount to it.
 */
export function moveInClause(context: FigureContext, draft: Draft, by: number): Move | null {
  const { tokens, text } = context;
  const end = tokens[by]?.span[0] ?? draft.span[0];
  let edge = end;
  for (let at = by - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || end - token.span[1] > BY_REACH) return null;
    if (isNumberAt(context, at) && !entryOf(tokens[at - 1], 'reached')) return null;
    const way = text.slice(token.span[1], edge).replace(/[()]/g, ''); // "stoupl zisk (EBITDA) o 5 %"
    if (crossesMark(edge === end ? way.replace(/, $/, ' ') : way)) return null; // "fell sharply, by 5%"
    const compared = entryOf(token, 'compared');
    const change =
      entryOf(token, 'change') ??
      (compared && saysOnlyBasis(context, [token.span[1], end]) ? compared : null);
    if (change) return { direction: change.direction, start: token.lead };
    const direction = beats(token);
    if (direction) return { direction, start: token.lead, since: dayOfObject(context, token, draft) };
    edge = token.lead; // the dot of "2. Quartal" ends nothing
  }
  return null;
}

/** "exceeded last year's level by 5%": which way a verb says that something differs from its object; null for another word. */
export function beats(token: Token | undefined): Change['direction'] | null {
  const comparator = hasRole(token, NO_BEATING) ? null : entryOf(token, 'comparator')?.comparator;
  if (comparator === 'moreThan') return 'up';
  return comparator === 'lessThan' ? 'down' : null;
}

const NO_BEATING = roleSet('compared', 'noun-end');

/** Longest text between such a verb or its size and the day of the object, in characters. */
const OBJECT_REACH = 30;

/** "exceeded last year's level by 5%", "superó en un 26 % la de 2025": the day or period of what is exceeded. */
function dayOfObject(context: FigureContext, { span: [, verb] }: Token, { span }: Draft): string | undefined {
  const object = [[verb, span[0]] as const, [span[1], span[1] + OBJECT_REACH] as const].find(
    ([start, end]) => itemsWithin(context.dates, [start, end]).length > 0,
  );
  const day = object && itemsWithin(context.dates, object)[0];
  const isNear = day && !crossesMark(context.text.slice(object[0], day.span[0]));
  return isNear && !isLater(context, day) ? day.date : undefined;
}

const BASIS = roleSet('since', 'year-on-year');

/** "była wyższa w porównaniu do maja o 8%": whether words say what a size is counted from, and nothing else. */
function saysOnlyBasis(context: FigureContext, span: Span): boolean {
  const words = tokensWithin(context, span);
  return (
    words.some((word) => hasRole(word, BASIS)) &&
    /^[\s:]*$/.test(textWithout(context.text, span, [...itemsWithin(context.mentions, span), ...words]))
  );
}

/**
 * "6.3 per cent less", "a 31% increase", "That is $4 million, or 5%, more than in 2017.", "850 रुपये चढ़कर 1,24,500 रुपये", "12%以上伸び":
 * the word of change stands behind all that tells the size.
 */
function moveAfter(context: FigureContext, draft: Draft, { end, last }: SizeEnd): Move | null {
  const { tokens, text } = context;
  const next = tokens[last + 1];
  const bound = entryOf(next, 'comparator', ({ side }) => side === 'after'); // "12%以上伸び", "12% 넘게 늘어"
  const isBound = bound?.comparator === draft.comparator && !entryOf(next, 'compared');
  if (next && (isBound || isParticle(context, next, end)))
    return moveAfter(context, draft, { end: next.span[1], last: last + 1 });
  const isShare = draft.kind.startsWith('percent') || last > draft.last; // "$4 million, or 5%, over that of 2017"
  const isBase = !isShare && entryOf(tokens[draft.first - 1], 'from');
  const isPreposition = !isShare && entryOf(next, 'link') && entryOf(next, 'noun-end'); // "$4 million over three years"
  if (isBase || isPreposition || !/^\s?$/.test(text.slice(end, next?.span[0]))) return null;
  const isOther = entryOf(next, 'ignore') ?? entryOf(tokens[last + 2], 'status'); // "5% over the years", "5% higher than expected"
  const change = isOther ? null : entryOf(next, 'compared');
  return change && { direction: change.direction, start: fillersStart(context, draft.first) };
}

/** "이" of "7만8000명이 증가": in Korean the size of a change may be the subject of its verb. */
const isParticle = ({ text }: FigureContext, token: Token, end: number): boolean =>
  token.lead === end && isHangul(text.charAt(end)) && !!entryOf(token, 'link') && !hasRole(token, ENDS);

/** "doubled", "halved", "3倍の90億円": which way a factor says that something went. */
export const moveByFactor = (context: FigureContext, { value, first }: Draft): Move => ({
  direction: value.lt(1) ? 'down' : 'up',
  start: fillersStart(context, first),
});

/** "是去年同期的2.3倍", "前年同期比2.4倍", "gấp 1,4 lần cùng kỳ": a factor of what there was in a period named beside it. */
function ratioMove(context: FigureContext, draft: Draft): Move | null {
  if (draft.kind !== 'multiple') return null;
  const { direction } = moveByFactor(context, draft);
  const base = context.tokens[draft.first - 1];
  const opening = base && entryOf(base, 'year-on-year') ? base.lead : ratioToPeriod(context, draft);
  if (opening !== null) return { direction, start: opening };
  const date = context.dates[firstFrom(context.dates, draft.span[0]) - 1];
  if (!date || !sayOf(context, context.text.slice(date.span[1], draft.span[0]))) return null;
  const link = context.tokens[tokenFrom(context, date.span[0]) - 1];
  const isLink = entryOf(link, 'link') && context.text.slice(link?.span[1], date.span[0]).trim() === '';
  return { direction, start: (isLink && link?.span[0]) ?? date.span[0], since: date.date };
}

/** Where the articles and comparators right before a size or its verb begin: "un 23 % más", "soit une hausse de 50 %". */
export function fillersStart({ tokens, text }: FigureContext, first: number): number {
  let start = tokens[first]?.lead ?? 0;
  for (let back = 1; back <= MOST_FILLERS; back++) {
    const token = tokens[first - back];
    if (!token || !hasRole(token, FILLERS)) break;
    const isArticle = entryOf(token, 'one'); // "a remarkable 21-point decline"
    if (!(isArticle ? /^\s?(?:\p{L}+\s)?$/u : /^\s?$/).test(text.slice(token.span[1], start))) break;
    start = token.span[0];
  }
  return start;
}

const FILLERS = roleSet('link', 'one', 'comparator', 'by', 'equivalent');

/**
 * "84.6 million (+8.3 %)", "84.6 million, -3 %", "84.6 million (year on year: +8 %)", "環比-3%": a sign in brackets, behind a comma or
 * behind what a share is counted from tells the direction, of an amount only a plus in brackets. Null for any other size.
 * @param isLed Whether the size leads to a level: then its sign tells so wherever it stands ("sales +5% to $30 million").
 */
export function moveBySign(context: FigureContext, draft: Draft, isLed = false): Move | null {
  const { text, tokens } = context;
  const isShare = draft.kind.startsWith('percent');
  let [start] = draft.span;
  if (text.startsWith('+ ', start - 2)) start--; // "(+ 3%)"
  const isUp = text.charAt(start - 1) === '+';
  if (isUp || (isShare && /[(（,\s][-–]$/.test(unitsBefore(text, start, 2))))
    start--; // "(-%9)"
  else if (!isShare || !draft.value.lt(0)) return null;
  const opening = startOfBasis(context, start);
  if (opening !== null) return { direction: isUp ? 'up' : 'down', start: opening };
  const basis = isShare ? tokens[draft.first - 1] : undefined;
  const isBehindBasis = hasRole(basis, BEFORE_SIGN) && /^ ?$/.test(text.slice(basis?.span[1], start));
  const isSetOff =
    isLed || isBehindBasis || (isShare ? SET_OFF : IN_BRACKET).test(text.slice(start - 2, start));
  return isSetOff && !NO_SIZE.test(draft.unit) ? { direction: isUp ? 'up' : 'down', start } : null;
}

const SET_OFF = /[(（,，] ?$/;
const IN_BRACKET = /[(（] ?$/;
/** Units whose amounts have a sign of their own ("(+3 °C)"). */
const NO_SIZE = /celsius|fahrenheit/;

/** Longest text between a bracket or comma and the sign behind it, in characters. */
const OPENING_REACH = 30;

/** "（前年比+9.5%）", "(year on year -3 %)": where what is said from behind a mark to a sign begins, if it is but what is compared with; else null. */
function startOfBasis(context: FigureContext, sign: number): number | null {
  const before = context.text.slice(Math.max(0, sign - OPENING_REACH), sign);
  const mark = Math.max(...[...'(（,，'].map((each) => before.lastIndexOf(each)));
  const start = sign - before.length + mark + 1;
  return mark >= 0 && saysOnlyBasis(context, [start, sign]) ? start : null;
}

const BEFORE_SIGN = roleSet('year-on-year', 'change');

/** "ist um 8 % auf 30 Millionen gestiegen": the verb ends the clause, behind the level. Null when none stands there. */
export function moveBehind(context: FigureContext, draft: Draft): Move | null {
  const [start, end] = draft.span;
  const sentence = sentenceAt(context.sentences, start) ?? draft.span;
  for (const token of tokensWithin(context, [end, Math.min(sentence[1], end + BY_REACH)])) {
    if (entryOf(token, 'alternative')) return null; // "sebesar US$5 juta atau naik 4%"
    if (crossesClause(context.text.slice(end, token.span[0]))) return null;
    const change = entryOf(token, 'change');
    if (change) return { direction: change.direction, start };
  }
  return null;
}
