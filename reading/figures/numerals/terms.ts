import { isAfter, isWord } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import {
  entryOf,
  gapAfter,
  hasRole,
  narrowGapAfter,
  type Token,
  type TokenizedText,
} from '../../languages/tokens';
import { isHangul, isUnspaced, runsTogether } from '../../text/characters';
import { behindBrackets } from '../adjacent';
import type { Comparator } from '../figure';
import { Decimal } from './decimal';
import { readExponent, readHundredths, readMixed, readSlash } from './fractions';
import { readPositional } from './positional';
import { type DecimalMark, parseDigits } from './separators';
import {
  change,
  emptySum,
  HUNDREDS,
  push,
  type Sum,
  THOUSANDS,
  takeDozen,
  takePart,
  takePower,
  takeValue,
} from './sum';

/** Between the words of a number: nothing, a blank, a hyphen. */
const INSIDE = ' \u00A0\u202F-';
const INSIDE_UNSPACED = /^[ \u00A0\u3000]{0,2}$/;

/** What the tokens from `start` on add up to; `end` is -1 when no number begins there. */
export function readTerms(
  tokenized: TokenizedText,
  start: number,
  decimal: DecimalMark,
  bareScales: boolean,
): Sum {
  const sum = emptySum();
  for (let at = start; at < tokenized.tokens.length; ) {
    if (at > start && !fitsTogether(tokenized, at)) {
      at = scaleBehindBrackets(tokenized, at, sum);
      if (at < 0) break;
    }
    const taken = takeTerm(tokenized, at, sum, decimal, bareScales);
    if (taken === 0) break;
    at += taken;
  }
  return sum;
}

/** "125,3 (118,2) miljoonaa": the scale of a number behind the one in brackets that it is compared with; -1 where there is none. */
function scaleBehindBrackets(tokenized: TokenizedText, at: number, { last }: Sum): number {
  const behind = last === 'digits' ? behindBrackets(tokenized, at) : -1;
  return powerOf(tokenized.tokens[behind]) === null ? -1 : behind;
}

function fitsTogether(tokenized: TokenizedText, at: number): boolean {
  const { text, tokens } = tokenized;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  const unspaced = isUnspaced(text.charAt(token.span[0])) || isUnspaced(text.charAt(before.span[1] - 1));
  if (unspaced) return INSIDE_UNSPACED.test(gapAfter(tokenized, at - 1));
  const gap = narrowGapAfter(tokenized, at - 1);
  return gap !== null && INSIDE.includes(gap);
}

/** Roles of the words of a number, and of those between them. */
const TERMS = roleSet(
  'value',
  'power',
  'scale',
  'scale-part',
  'fraction',
  'one',
  'dozen',
  'number-offset',
  'number-joiner',
  'tens-joiner',
  'decimal-point',
  'comparator',
  'minus',
);

/** Adds the part of the number at the token to the sum; how many tokens it took, 0 when the number ends before it. */
function takeTerm(
  tokenized: TokenizedText,
  at: number,
  sum: Sum,
  decimal: DecimalMark,
  bareScales: boolean,
): number {
  const token = tokenized.tokens[at];
  if (!token || entryOf(token, 'ignore')) return 0;
  if (token.digits !== null) return takeDigits(tokenized, at, sum, decimal, token.digits);
  if (!hasRole(token, TERMS)) return 0;
  const offset = entryOf(token, 'number-offset');
  if (offset && sum.last === 'none') return takeOffset(tokenized, at, sum, decimal, offset.by);
  const fraction = entryOf(token, 'fraction');
  if (fraction && (fraction.alone || sum.last !== 'none')) return takePart(sum, at, fraction);
  const dozen = entryOf(token, 'dozen');
  if (dozen && sum.last !== 'none') return takeDozen(sum, at, dozen.of);
  const opens = sum.last === 'none' || sum.last === 'power';
  const positional = opens ? readPositional(tokenized, at, sum.lastPower) : null;
  if (positional) {
    push(sum, positional.last, positional.value, 'digits');
    return positional.last - at + 1;
  }
  const power = powerOf(token);
  const says = wordValue(tokenized, at, sum);
  const taken =
    power === null ? 0 : takePower(sum, at, power, token, bareScales || opensInHangul(tokenized, at));
  if (power !== null && (taken > 0 || says === null)) return taken; // "مليونا" scales a number before it, and is two million alone
  if (sum.last !== 'none' && joinsParts(tokenized, at, token, sum))
    return takeJoined(tokenized, at, sum, decimal, bareScales);
  const isStray = sum.hasDigits && sum.last === 'power' && !opensScale(tokenized, at); // "$3.4 million one year earlier"
  if (says !== null) return isStray ? 0 : takeValue(sum, at, says, token.lead < token.span[0]);
  if (sum.last === 'none') return takeOpening(tokenized, at, sum, token);
  if (entryOf(token, 'decimal-point')) return takeDecimals(tokenized, at, sum);
  return 0;
}

/** What a word says; a word for one, which is an article, too, counts behind tens only ("vinte e um", "tretti en millioner"). */
function wordValue(tokenized: TokenizedText, at: number, sum: Sum): number | null {
  const token = tokenized.tokens[at];
  const value = entryOf(token, 'value')?.value;
  if (!token || value !== undefined || !entryOf(token, 'one') || powerOf(token) !== null)
    return value ?? null;
  const next = tokenized.tokens[at + 1];
  const isScaled = fitsTogether(tokenized, at + 1) && powerOf(next) !== null;
  const follows = sum.last === 'power' || sum.last === 'tens';
  const isJoined = sum.last === 'tens' && !!entryOf(tokenized.tokens[at - 1], 'tens-joiner');
  return isJoined || (follows && isScaled) ? 1 : null;
}

/** "two hundred and ten", "twenty-one", "500余万": words inside a number that add nothing to it. */
function joinsParts({ text, tokens }: TokenizedText, at: number, token: Token, sum: Sum): boolean {
  if (entryOf(token, 'number-joiner') && sum.last === 'power') return true;
  if (entryOf(token, 'tens-joiner')) return sum.last === 'tens' && fillsRoom(tokens[at + 1], sum);
  if (text.slice(...token.span) === '-') {
    const next = tokens[at + 1];
    const opensScale = sum.last === 'digits' && entryOf(next, 'scale')?.short === false; // "a 1.5-million-barrel tank"
    const goesOnBelow = sum.last === 'power' && (entryOf(next, 'value')?.value ?? 0) >= TEN; // "kétezer-ötszáz", but not "тысячу-две"
    return (sum.last === 'tens' || opensScale || goesOnBelow) && token.span[1] === next?.span[0];
  }
  const bounds = entryOf(token, 'comparator', isAfter);
  const next = tokens[at + 1];
  return (
    !!bounds &&
    runsTogether(text.charAt(token.span[0])) &&
    next?.span[0] === token.span[1] &&
    powerOf(next) !== null
  );
}

const TEN = 10;

/** Whether the token is a word small enough to follow the word read last. */
function fillsRoom(token: Token | undefined, { room }: Sum): boolean {
  const value = entryOf(token, 'value')?.value ?? (entryOf(token, 'one') ? 1 : 0);
  return value > 0 && Decimal.of(value).lt(room);
}

const powerOf = (token: Token | undefined): number | null =>
  (entryOf(token, 'scale', isWord) ?? entryOf(token, 'power'))?.power ?? null;

/** Digits begin a number, or go on after a larger power: "3万4000", "2 tỷ 500 triệu". */
function takeDigits(
  tokenized: TokenizedText,
  at: number,
  sum: Sum,
  decimal: DecimalMark,
  digits: string,
): number {
  const slash = sum.last === 'none' ? readSlash(tokenized, at) : null;
  if (slash) {
    push(sum, at + 1, slash, 'digits');
    sum.hasDigits = true;
    sum.isFraction = true;
    return 2;
  }
  const plain = parseDigits(digits, decimal);
  if (plain === null) return 0;
  const value = Decimal.of(plain);
  if (sum.last === 'none') return takeFirstDigits(tokenized, at, sum, value);
  const follows =
    sum.last === 'power' && value.lt(Decimal.of(1).shift(sum.lastPower)) && goesOn(tokenized, at, sum);
  if (!follows) return 0;
  push(sum, at, value, 'digits');
  sum.hasDigits = true;
  return 1;
}

/** The digits that open a number, with a fraction ("2 1/4"), hundredths ("4:50 kronor") or a power of ten ("1.5e6") behind them. */
function takeFirstDigits(tokenized: TokenizedText, at: number, sum: Sum, value: Decimal): number {
  const mixed = readMixed(tokenized, at, value);
  const hundredths = readHundredths(tokenized, at);
  const part = mixed ?? hundredths;
  const exponent = readExponent(tokenized, at);
  const last = mixed ? at + 2 : hundredths ? at + 1 : (exponent?.last ?? at);
  push(sum, last, part ? value.plus(part) : value.shift(exponent?.power ?? 0), 'digits');
  sum.hasDigits = true;
  return last - at + 1;
}

/** "साढ़े तीन": a number that the word before it makes larger by a half. */
function takeOffset(
  tokenized: TokenizedText,
  at: number,
  sum: Sum,
  decimal: DecimalMark,
  by: number,
): number {
  const taken = fitsTogether(tokenized, at + 1) ? takeTerm(tokenized, at + 1, sum, decimal, false) : 0;
  return taken === 0 ? 0 : taken + change(sum, at + taken, (term) => term.plus(Decimal.of(by)));
}

/**
 * Whether digits after a power belong to the same number: written together, followed by a smaller power, or behind
 * thousands that need no number ("2 bin 350").
 */
function goesOn(tokenized: TokenizedText, at: number, sum: Sum): boolean {
  const before = tokenized.tokens[at - 1];
  const isHung = sum.lastPower === THOUSANDS && (gapAfter(tokenized, at - 1) === '' || sum.written > 1); // "14 ألفا و30 طنا", "3 ملايين و 14 ألف و 30 طنا"
  const nextPower = fitsTogether(tokenized, at + 1) ? powerOf(tokenized.tokens[at + 1]) : null;
  if (entryOf(before, 'number-joiner') && (sum.lastPower === HUNDREDS || (isHung && nextPower === null)))
    return /^\d+$/.test(tokenized.tokens[at]?.digits ?? '');
  if (sum.hasDigits && isRest(tokenized, at, sum.lastPower)) return true;
  if (sum.lastPower === THOUSANDS && entryOf(before, 'one'))
    return !entryOf(tokenized.tokens[at + 1], 'month');
  const gluedToUnspaced =
    gapAfter(tokenized, at - 1) === '' && !!before && runsTogether(tokenized.text.charAt(before.span[1] - 1));
  if (nextPower !== null) return nextPower !== sum.lastPower;
  return gluedToUnspaced || (runsTogetherBefore(tokenized, at) && isCounted(tokenized, at));
}

/** "3 hundra 21", "24 тыс. 391,50 рубля": all digits left behind hundreds or thousands, and no part of the next word ("3 hundred 21-year-olds"). */
function isRest({ text, tokens }: TokenizedText, at: number, power: number): boolean {
  const token = tokens[at];
  const [, whole] = /^(\d{2,3})(?:[.,]\d\d?)?$/.exec(token?.digits ?? '') ?? [];
  return whole?.length === power && !/[-–]/.test(text.charAt(token?.span[1] ?? 0));
}

const runsTogetherBefore = ({ text, tokens }: TokenizedText, at: number): boolean =>
  runsTogether(text.charAt((tokens[at - 1]?.span[1] ?? 0) - 1));

/** "3만 4천 500 달러", "1만 3058건", "3 萬 5,503 公噸": a unit, or a word that they touch, closes the number, but no part of a date. */
function isCounted({ text, tokens }: TokenizedText, at: number): boolean {
  const next = tokens[at + 1];
  const end = tokens[at]?.span[1] ?? 0;
  if (entryOf(next, 'around')) return false;
  return isHangul(text.charAt(end)) || hasRole(next, UNITS);
}

const UNITS = roleSet('currency', 'unit');

/** "천 4백만": in Korean a power opens a number where digits and another power go on. */
function opensInHangul(tokenized: TokenizedText, at: number): boolean {
  const { text, tokens } = tokenized;
  const start = tokens[at]?.span[0] ?? 0;
  const opens = isHangul(text.charAt(start)) && !/[\p{L}\p{Nd}]/u.test(text.charAt(start - 1));
  const power = gapAfter(tokenized, at + 1) === '' ? powerOf(tokens[at + 2]) : null;
  return opens && gapAfter(tokenized, at) === ' ' && tokens[at + 1]?.digits != null && power !== null;
}

/** "a million", "half a million", "half a dozen": words that count only before a scale or, parts of one, before what has parts. */
function takeOpening(tokenized: TokenizedText, at: number, sum: Sum, token: Token): number {
  if (!opensScale(tokenized, at)) return 0;
  const part = entryOf(token, 'scale-part');
  if (part) push(sum, at, Decimal.of(part.value), 'small');
  else if (entryOf(token, 'one')) push(sum, at, Decimal.of(1), 'small');
  else return 0;
  return 1;
}

/** What may be told by a part of one, as scales are. */
const WHOLES = roleSet('percentage-point', 'dozen');

/**
 * Whether a scale word stands right behind the token, or behind a part of one a word for points or a dozen: "a quarter of"
 * of "a quarter of a million" is no share.
 */
export function opensScale(tokenized: TokenizedText, at: number): boolean {
  const next = tokenized.tokens[at + 1];
  if (!fitsTogether(tokenized, at + 1)) return false;
  const isParted = !!entryOf(tokenized.tokens[at], 'scale-part') && hasRole(next, WHOLES);
  return isParted || powerOf(next) !== null;
}

/** "2 chấm 23", "五点八": the digits of a decimal fraction after its mark in words. */
function takeDecimals(tokenized: TokenizedText, at: number, sum: Sum): number {
  let fraction = '';
  let taken = 1;
  for (; fitsTogether(tokenized, at + taken); taken++) {
    const token = tokenized.tokens[at + taken];
    const value = entryOf(token, 'value')?.value;
    const digits = token?.digits ?? String(value);
    if (!/^\d+$/.test(digits) || (value ?? 0) > 9) break;
    fraction += digits;
  }
  const whole = sum.terms.at(-1);
  if (!fraction || !whole || sum.last === 'power') return 0;
  sum.terms.pop();
  push(sum, at + taken - 1, whole.plus(Decimal.of(`0.${fraction}`)), 'digits');
  return taken;
}

/** "two million and three million": behind thousands and more, words that go on to as large a power are the next number. */
function opensAnew(tokenized: TokenizedText, from: number, { lastPower }: Sum): boolean {
  let at = from;
  while (hasRole(tokenized.tokens[at], BELOW_POWER) && fitsTogether(tokenized, at + 1)) at++;
  return lastPower >= THOUSANDS && (powerOf(tokenized.tokens[at]) ?? 0) >= lastPower;
}

/** Words that may stand before a power, and what joins them ("twenty-three"). */
const BELOW_POWER = roleSet('value', 'tens-joiner', 'minus');

function takeJoined(
  tokenized: TokenizedText,
  at: number,
  sum: Sum,
  decimal: DecimalMark,
  bareScales: boolean,
): number {
  const next = tokenized.tokens[at + 1];
  const isWhole = (sum.lastWritten?.toNumber() ?? 0) % 1 === 0;
  const isSmaller = isWhole && (powerOf(tokenized.tokens[at + 2]) ?? sum.lastPower) < sum.lastPower; // "1 billion and 100 million"
  const isSpacedNumber =
    next?.digits != null &&
    gapAfter(tokenized, at) !== '' &&
    sum.lastPower !== HUNDREDS &&
    sum.written < 2 &&
    !isSmaller;
  if (isSpacedNumber || !fitsTogether(tokenized, at + 1) || opensAnew(tokenized, at + 1, sum)) return 0;
  const taken = takeTerm(tokenized, at + 1, sum, decimal, bareScales);
  if (taken === 0) return 0;
  sum.bound ??= (entryOf(tokenized.tokens[at], 'comparator', isAfter)?.comparator ??
    null) as Comparator | null; // the overlay's keys
  return taken + 1;
}
