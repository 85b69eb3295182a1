import { isAfter, isShort } from '../../languages/entry';
import { roleSet } from '../../languages/role-set';
import { entryOf, gapAfter, hasRole, type Token, type TokenizedText } from '../../languages/tokens';
import { isUnspaced, runsTogether } from '../../text/characters';
import type { Span } from '../../text/span';
import { unitsBefore } from '../../text/units-before';
import type { Comparator } from '../figure';
import type { Decimal } from './decimal';
import type { DecimalMark } from './separators';
import type { Sum } from './sum';
import { readTerms } from './terms';

/** A number as written, scale words included, before anything is known of what it counts. */
export interface Numeral {
  readonly span: Span;
  /** Exact, sign included. */
  readonly value: Decimal;
  /** What stands before its scale words, when one number but zero does ("11,35" of "11,35 tỷ"); else null. */
  readonly significand: Decimal | null;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Index of the first token that no earlier figure has taken: what stands before belongs to another. */
  readonly floor: number;
  /** A comparator that is written as part of it ("150+", "3100余"). */
  readonly bound: Comparator | null;
  /** Whether any part of it is in digits. */
  readonly hasDigits: boolean;
  /** Whether a scale word takes part. */
  readonly isScaled: boolean;
  /** Whether a fraction is all there is ("3/4", "½"). */
  readonly isFraction: boolean;
  /** Letters right after it that scale it only if it is money or plainly a count ("5k", "$5 m"); null when none. */
  readonly shortScale: { readonly power: number; readonly end: number; readonly glued: boolean } | null;
}

/**
 * The number that begins at the token, or null. Terms add, a power multiplies the smaller terms before it: "hai nghìn
 * tỷ" is 2 · 10³ · 10⁹, "1億2000万" is 10⁸ + 2000 · 10⁴.
 * @param floor See `Numeral`.
 * @param bareScales Whether a number may consist of scale words alone ("nghìn tỷ").
 */
export function readNumeral(
  tokenized: TokenizedText,
  index: number,
  decimal: DecimalMark,
  floor = 0,
  bareScales = false,
): Numeral | null {
  const { tokens, text } = tokenized;
  const minus = isMinus(tokenized, index);
  const start = index + (minus ? 1 : 0);
  const sum = readTerms(tokenized, start, decimal, bareScales);
  const bound = sum.end < 0 ? null : boundAfter(tokenized, sum.end);
  const end = bound ? sum.end + 1 : sum.end;
  const first = tokens[minus ? index : start];
  const last = tokens[end];
  if (!first || !last) return null;
  const total = sum.terms.reduce((a, b) => a.plus(b));
  return {
    span: [first.span[0], last.span[1]],
    value: minus ? total.times(-1) : total,
    significand: significandOf(sum, minus),
    first: index,
    last: end,
    floor,
    bound: bound ?? sum.bound,
    hasDigits: sum.hasDigits,
    isScaled: sum.isScaled,
    isFraction: sum.isFraction,
    shortScale: sum.isScaled ? null : readShortScale(text, tokens, sum.end),
  };
}

function significandOf({ written, lastWritten }: Sum, minus: boolean): Decimal | null {
  if (written !== 1 || !lastWritten || lastWritten.eq(0)) return null;
  return minus ? lastWritten.times(-1) : lastWritten;
}

const CLASSIFIERS = roleSet('classifier');

/** "150+", "3100余", "3个多": a sign or a word right after the digits that bounds the number. */
function boundAfter({ text, tokens }: TokenizedText, last: number): Comparator | null {
  const next = tokens[last + 1];
  if (!next || next.span[0] !== tokens[last]?.span[1]) return null;
  const isJoined = runsTogether(text.charAt(next.span[0]))
    ? next.span[1] - next.span[0] === 1 || hasRole(next, CLASSIFIERS)
    : text.slice(...next.span) === '+';
  const entry = entryOf(next, 'comparator', isAfter);
  return isJoined && entry ? entry.comparator : null;
}

/** What stands before a minus with a blank behind it; everywhere else it is a dash, or opens an item of a list. */
const MAY_STAND_APART = /^ ?$|[(（:=<>≤≥]$/;

/** Words that lead to an amount ("à – 12 M€"). */
const LEADING = roleSet('reached', 'from');

/** What stands before a minus that touches its number ("15°F/-9°C", but not "+/-5%"). */
const OPENS_MINUS = /[\s(（:=<>≤≥\p{Sc}]$|\p{L}\/$/u;

/** Longest of these with the blanks around it, in units. */
const LONGEST_PROCLITIC = 4;

/** What may follow a minus. */
const NEGATIVE = roleSet('value', 'currency');

/** Whether the token is a minus before a number or its currency, and no dash: a long one opens what somebody says, too ("– 12 percent"). */
export function isMinus(tokenized: TokenizedText, index: number): boolean {
  const { text, tokens } = tokenized;
  const token = tokens[index];
  if (!token || !entryOf(token, 'minus')) return false;
  const next = tokens[index + 1];
  if (next?.digits == null && !hasRole(next, NEGATIVE)) return false;
  const gap = gapAfter(tokenized, index);
  const word = text.slice(...token.span);
  const isSign = /^[-‑−–－]$/.test(word);
  const [start] = token.span;
  const before = start === 0 ? ' ' : unitsBefore(text, start, 2);
  if (word === '–' && (start === 0 || before.endsWith('\n'))) return false;
  if (before === ', ' && entryOf(token, 'change')) return false; // "6,4 %, menos 0,2 pontos do que em março"
  const [, proclitic = ''] = /(?:^|\s)(\p{Lo}+) $/u.exec(unitsBefore(text, start, LONGEST_PROCLITIC)) ?? [];
  const { proclitics, ands } = tokenized.language.overlay;
  if (isSign && proclitics.includes(proclitic) && !ands.includes(proclitic)) return false; // "כ -40 אלף"
  const opens = !isSign || OPENS_MINUS.test(before) || isUnspaced(before.slice(-1));
  const isLedTo = hasRole(tokens[index - 1], LEADING) && /^\s$/.test(gapAfter(tokenized, index - 1));
  const mayStandApart = MAY_STAND_APART.test(before) || isLedTo;
  if (isSign && gap !== '' && !mayStandApart) return false;
  return opens && /^[^\S\n]?$/.test(gap);
}

/** "5 million", "5bn", "5,000": what rooms, roads and sizes have no number like. */
export const isLarge = (text: string, { isScaled, shortScale, span }: Numeral): boolean =>
  isScaled || !!shortScale || /\d,\d{3}/.test(text.slice(...span));

function readShortScale(text: string, tokens: readonly Token[], last: number): Numeral['shortScale'] {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (!token || !next || token.digits === null) return null;
  const scale = entryOf(next, 'scale', isShort);
  const gap = scale ? text.slice(token.span[1], next.span[0]) : '';
  if (!scale || !/^[ \u00A0]?$/.test(gap)) return null;
  return { power: scale.power, end: last + 1, glued: gap === '' };
}

/** "5.2m": the number with the letters that scale it as a part of it; the same where none do. */
export function withLetters({ tokens }: TokenizedText, numeral: Numeral): Numeral {
  const { shortScale, value, span } = numeral;
  if (!shortScale) return numeral;
  const { power, end: last } = shortScale;
  const end = tokens[last]?.span[1] ?? span[1];
  return {
    ...numeral,
    value: value.shift(power),
    span: [span[0], end],
    last,
    isScaled: true,
    shortScale: null,
  };
}

/** The same where the letters touch the number, as a unit seldom does. */
export const withGluedLetters = (tokenized: TokenizedText, numeral: Numeral): Numeral =>
  numeral.shortScale?.glued ? withLetters(tokenized, numeral) : numeral;
