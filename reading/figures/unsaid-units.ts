import { joinRoles, roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, sayAnd, tokensWithin, wordAt } from '../languages/tokens';
import { isUnspaced } from '../text/characters';
import { isBehindStart, opensAside, tokenBefore } from './adjacent';
import { areInOneSentence, type FigureContext, hasDay, hasNumber } from './context';
import { type Draft, startDraft } from './draft';
import { type Numeral, readNumeral } from './numerals/read-numeral';
import { atNumeral, carryOver, type Recognize, touches, upperAfter } from './ranges';
import { textWithout } from './text-without';

/** Before a number, words that measure the one before it against it, or make it a part of that one. */
const TIES = roleSet('since', 'from', 'part');

/** Before an amount also what the one before it, which is the size of a change, led to, and by how much that one changed. */
const MONEY_TIES = joinRoles(TIES, roleSet('reached', 'by'));

/** Longest way from the amount that says the currency to the word, in characters. */
const REACH = 50;
/** The same to a size that is told of it. */
const STEP_REACH = 80;

/** How many times as large as the other one of two amounts with one unit may be. */
const LARGEST_RATIO = 100;

/**
 * "1,27 milliard d'euros, contre 948 millions un an plus tôt", "3,4 miljard euro, waarvan 1,2 miljard voor defensie",
 * "o 3 miliony korun na 12 milionů", "300 people, down from 420": an amount without a currency, or a bare number, has the
 * unit of the one before it, be it over a share that it changed by. Null where nothing ties the two.
 * @param drafts The figures before it.
 */
export function readUnsaid(context: FigureContext, numeral: Numeral, drafts: readonly Draft[]): Draft | null {
  const near = drafts.at(-1);
  const before = near?.kind === 'percent' ? drafts.at(-2) : undefined;
  const own = near && withUnitOf(context, numeral, near, near);
  return own ?? (before && near ? withUnitOf(context, numeral, before, near) : null);
}

/** The number with the unit of the amount before it that it is tied to, over the nearest figure. */
function withUnitOf(context: FigureContext, numeral: Numeral, before: Draft, near: Draft): Draft | null {
  const { value, first, last } = numeral;
  if (!mayShareUnit(context, before, numeral) || !isTied(context, numeral, before, near)) return null;
  const isNear = value.isWithin(LARGEST_RATIO, before.value);
  const isWithin = !entryOf(context.tokens[first - 1], 'part') || value.lt(before.value);
  return isNear && isWithin
    ? startDraft(context, { kind: before.kind, value, unit: before.unit, first, last })
    : null;
}

/** Whether an amount has a unit that it may lend to a bare number: money does so only to large ones, a share none that it changed by. */
function mayShareUnit(
  { tokens }: FigureContext,
  { kind, isDuration, first }: Draft,
  numeral: Numeral,
): boolean {
  if (kind === 'percent')
    return !hasRole(tokens[first - 1], SIZES) && !entryOf(tokens[numeral.first - 1], 'part');
  return kind === 'money' ? numeral.isScaled : (kind === 'count' || kind === 'measure') && !isDuration;
}

/** Before a share that something changed by. */
const SIZES = roleSet('change', 'by', 'respectively');

/** What is no bare number of things: "one", "1/3", "790.5", "4pm", "3-1", "12 Angry Men". */
const NO_COUNT = /^\p{L}|\/|[.,]\d\d?\D|\d\p{L}|[-–:]\d$| \p{Lu}$/u;

/** Whether a word for it stands right before the number, or its place says so, and between it and the amount nothing that moves or measures something else. */
function isTied(context: FigureContext, numeral: Numeral, before: Draft, near: Draft): boolean {
  const { first, span } = numeral;
  const { tokens, text } = context;
  const isBounded = entryOf(tokens[first - 1], 'comparator') && !hasRole(tokens[first - 1], MONEY_TIES);
  const word = tokenBefore(context, isBounded ? first - 1 : first); // "to about 1.4 billion"
  const start = before.span[1];
  const { kind } = before;
  const isTiedBy = word && hasRole(word, kind === 'money' ? MONEY_TIES : TIES);
  const end = isTiedBy ? word.lead : span[0];
  const isOther = isUnspaced(text.charAt(end)) && /[，、]\p{L}/u.test(text.slice(start, end)); // "收入32亿元，用户达13亿"
  if (isOther && entryOf(word, 'reached')) return false;
  if (end - start > STEP_REACH || /^-\d/.test(text.slice(span[1], span[1] + 2))) return false; // "from 7-1/4"
  if (isStep(context, numeral, before)) return true;
  if (end - start > REACH) return false;
  if (!isTiedBy && !isListed(context, numeral, before) && !isAside(context, numeral, before)) return false;
  const change = tokensWithin(context, [start, end]).find((token) => entryOf(token, 'change'));
  const mayBePlace = kind !== 'money' && !change && !entryOf(tokens[before.first - 1], 'reached');
  if (near !== before && !change) return false; // "$5 million and 2%, against 3 million"
  if (mayBePlace && !numeral.isScaled && entryOf(word, 'from')) return false; // "moved 300 people from 10 Talweg Road"
  if (kind === 'count' && !numeral.isScaled && NO_COUNT.test(text.slice(span[0], span[1] + 2))) return false;
  const opensChange = kind === 'percent' ? /^[\s(]*,[\s(]*$/ : /^[\s,(]*$/; // "a 3% rise from 41.20"
  return (
    areInOneSentence(context, start - 1, span[0]) &&
    (!change || opensChange.test(text.slice(start, change.lead))) &&
    !hasNumber(context, near.last + 1, first)
  );
}

/**
 * "7,990 students, up 340 from 2024", "an increase of 340 from 2024", "12,300 cases, 450 more than in May", "… cases. That is 450 more
 * than in May": by how much the amount right before it changed.
 */
function isStep(context: FigureContext, { last, span }: Numeral, { kind, span: before }: Draft): boolean {
  const { text, tokens } = context;
  const next = tokens[last + 1];
  const isPreposition = entryOf(next, 'link') && entryOf(next, 'noun-end'); // "35 over May"
  const leads = tokensWithin(context, [before[1], span[0]]).filter((token) => hasRole(token, LEADS));
  const isCounted = leads.some((token) => entryOf(token, 'change'))
    ? hasRole(next, BASES)
    : !isPreposition && entryOf(next, 'compared');
  const isOfBase =
    hasRole(next, BASES) || hasRole(tokens[last + 2], BASES) || / /.test(wordAt(context, last + 1));
  const said = textWithout(text, [before[1], span[0]], leads);
  const isTold = kind === 'count' && leads.some((token) => entryOf(token, 'backward'));
  if (!isTold && span[0] - before[1] > REACH) return false;
  return (
    !!isCounted &&
    gapAfter(context, last) === ' ' &&
    (isTold ? TOLD_STEP : STEP).test(said) && // "45 Millionen Euro ein, 3 Millionen mehr als"
    (isOfBase || !/\p{L} +\p{L}/u.test(said)) // "pilots used the harbor, 12 fewer than", but "boats came from Talweg, 12 under sail"
  );
}

/** What is said between an amount and the size of its change; a word that speaks of the amount may open a clause or sentence of its own. */
const STEP = /^(?: +\p{L}+){0,5},\s+$|^\s?[(–—]\s*$/u;
const TOLD_STEP = /^(?: +[\p{L}-]+){0,9}[,;.]\s+(?:\p{L}{1,3}\s+)?$/u;

/** Before the size of a change, its word and what ties it to one behind it ("на 450 больше"). */
const LEADS = roleSet('change', 'by', 'link', 'one', 'equivalent', 'backward');

/** Behind the size of a change, what it is counted from. */
const BASES = roleSet('since', 'from', 'year-before');

/** "1,2 Milliarden Euro (Vorjahr: 1,1 Milliarden)", "8,4 Prozent (Vorjahr: 7,9)": money in such a bracket, all else behind a day in it. */
function isAside(
  context: FigureContext,
  { first, span }: Numeral,
  { kind, last, span: before }: Draft,
): boolean {
  const isMeant = kind === 'money' || hasDay(context, last + 1, first);
  return isMeant && opensAside(context.text.slice(before[1], span[0]));
}

/** "93 people in Oakmere, 69 in Talweg", "$75 million in 2024 and 82 million in 2025": things wherever they are, all else by its day. */
function isListed(context: FigureContext, { first, last, span }: Numeral, before: Draft): boolean {
  const { text, tokens, isDate } = context;
  const next = tokens[last + 1];
  const isPlaced =
    gapAfter(context, last) === ' ' && entryOf(next, 'noun-end') && !entryOf(next, 'range-joiner');
  const joiner = text.slice(before.span[1], span[0]).trimEnd();
  const isComma = joiner.endsWith(',');
  if (!isPlaced || before.kind === 'count') return !!isPlaced && isComma;
  const isJoined = isComma || sayAnd(context, joiner.slice(joiner.lastIndexOf(' ') + 1));
  return isJoined && isDate[last + 2] === true && hasDay(context, before.last + 1, first);
}

/** "28 ± 6 %": a number with how far it may be off has the unit behind both. Null when it is none. */
export function readTolerance(context: FigureContext, numeral: Numeral, recognize: Recognize): Draft | null {
  if (!entryOf(context.tokens[numeral.last + 1], 'tolerance')) return null;
  if (!touches(context, numeral, numeral.last + 1)) return null;
  const off = upperAfter(context, numeral.last + 1);
  const draft = off && recognize(context, off);
  return (
    draft && { ...draft, span: [numeral.span[0], draft.span[1]], value: numeral.value, first: numeral.first }
  );
}

/**
 * "tăng từ 20 lên 30 tỷ đồng", "subieron 5 millones a 30 millones de euros", "to 2.4 from 2.6 percent", "20 miljoonasta 30 miljoonaan
 * euroon": the first number of a move, or of a change and what it reached, has unit and scale of the second.
 */
export function readStart(context: FigureContext, start: Numeral, recognize: Recognize): Draft | null {
  const { tokens } = context;
  const isInCase = entryOf(tokens[start.last], 'from');
  const joiner = isInCase ? start.last : start.last + 1;
  const isStart =
    isInCase ??
    (touches(context, start, joiner) &&
      (entryOf(tokens[joiner], 'reached')
        ? start.isScaled || isBehindStart(context, start.first)
        : entryOf(tokens[joiner], 'from') && entryOf(tokens[start.first - 1], 'reached')));
  const end = isStart ? upperAfter(context, joiner) : null;
  const draft = end && recognize(context, end);
  if (!end || !draft) return null;
  const value = carryOver(start, end, draft);
  return value.isWithin(LARGEST_RATIO, draft.value) ? atNumeral(draft, { ...start, value }) : null;
}

/**
 * "35,4 млрд и 27,8 млрд долларов", "4.6和3.1个百分点", "fell 8 and 5 percent": the first of two scaled numbers, or of two of percent,
 * with "and" between has the unit of the second.
 */
export function readListed(context: FigureContext, first: Numeral, recognize: Recognize): Draft | null {
  const { tokens, text } = context;
  const at = first.last + (tokens[first.last + 1]?.digits ? 1 : 2);
  const isJoined = sayAnd(context, text.slice(first.span[1], tokens[at]?.span[0]));
  const second = isJoined ? readNumeral(context, at, context.decimal) : null;
  const draft = second?.isScaled === first.isScaled ? recognize(context, second) : null;
  const share = hasRole(tokens[first.first - 1], SIZES) ? SHARE : DECIMAL;
  const isShared =
    first.isScaled || (draft?.unit.startsWith('percent') && share.test(text.slice(...first.span)));
  return draft && isShared ? atNumeral(draft, first) : null;
}

/** A number as shares have them, and neither years nor pages; what something changed by may be whole. */
const DECIMAL = /^\d{1,2}[.,]\d{1,2}$/;
const SHARE = /^\d{1,2}(?:[.,]\d{1,2})?$/;
