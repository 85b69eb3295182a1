import { entryOf, type Token } from '../../languages/tokens';
import type { Comparator } from '../figure';
import { Decimal } from './decimal';

/** What the parts read so far add up to. */
export interface Sum {
  terms: Decimal[];
  /** How many numbers are written out, powers left out, and the last of them. */
  written: number;
  lastWritten: Decimal | null;
  last: 'none' | 'digits' | 'tens' | 'small' | 'power';
  lastPower: number;
  /** What a word after the last word must be less than: 10 after "twenty", 100 after "двести". */
  room: Decimal;
  end: number;
  hasDigits: boolean;
  isScaled: boolean;
  /** Whether a fraction is all there is ("3/4", "½"). */
  isFraction: boolean;
  /** A word inside the number that bounds it ("300多万"). */
  bound: Comparator | null;
}

const ZERO = Decimal.of(0);

/** Nothing read yet. */
export const emptySum = (): Sum => ({
  terms: [],
  written: 0,
  lastWritten: null,
  last: 'none',
  lastPower: 0,
  room: ZERO,
  end: -1,
  hasDigits: false,
  isScaled: false,
  isFraction: false,
  bound: null,
});

/** The power whose rest is written in digits. */
export const THOUSANDS = 3;

/** The power behind which a word for "and" has digits, too ("3 hundred and 21"). */
export const HUNDREDS = 2;

/** "½ mile", "2½", "two and a half", "3 million and a half": a part of one, or of the power before it. */
export function takePart(sum: Sum, at: number, { value, alone }: { value: number; alone: boolean }): number {
  const part = Decimal.of(value);
  if (sum.last === 'none') {
    push(sum, at, part, 'digits');
    sum.isFraction = true;
    return 1;
  }
  if (sum.last === 'power') {
    if (alone || sum.lastPower < THOUSANDS) return 0;
    push(sum, at, part.shift(sum.lastPower), 'small');
    return 1;
  }
  return change(sum, at, (term) => term.plus(part));
}

/** "3 dozen": the number times what the word stands for. */
export function takeDozen(sum: Sum, at: number, of: number): number {
  return change(sum, at, (term) => term.times(of));
}

/** Puts another number in the place of the last one, which the token at `at` has changed. */
export function change(sum: Sum, at: number, to: (term: Decimal) => Decimal): number {
  const term = sum.terms.pop() as Decimal; // a number stands before what changes it
  sum.written = Math.max(0, sum.written - 1);
  push(sum, at, to(term), 'digits');
  sum.isFraction = false;
  return 1;
}

/** A power multiplies the smaller numbers before it, or stands for one of it. 0 where it belongs to no number. */
export function takePower(sum: Sum, at: number, power: number, token: Token, bareScales: boolean): number {
  const standsAlone = power === 1 || !!entryOf(token, 'one');
  if (!(standsAlone || sum.last !== 'none' || bareScales) || (sum.last !== 'power' && sum.lastWritten?.eq(0)))
    return 0;
  const factor = Decimal.of(1).shift(power);
  let smaller = Decimal.of(0);
  while (sum.terms.length > 0 && (sum.terms.at(-1) as Decimal).lt(factor))
    smaller = smaller.plus(sum.terms.pop() as Decimal); // not empty
  const follows = standsAlone && sum.last === 'power' && sum.lastPower > power; // "bin yüz"
  if (smaller.eq(0)) smaller = follows ? Decimal.of(1) : (sum.terms.pop() ?? Decimal.of(1));
  push(sum, at, smaller.times(factor), 'power');
  sum.lastPower = power;
  sum.isScaled ||= !!entryOf(token, 'scale');
  return 1;
}

/**
 * A word begins a number, follows a larger power, or fills the zeros of the word before it ("двести сорок", "twenty-one").
 * @param isHung whether the word hangs on a proclitic, as tens do behind their ones ("خمسة وعشرون").
 */
export function takeValue(sum: Sum, at: number, value: number, isHung: boolean): number {
  const afterTens = sum.last === 'tens' && value > 0 && Decimal.of(value).lt(sum.room);
  const afterPower = sum.last === 'power' && Decimal.of(value).lt(Decimal.of(1).shift(sum.lastPower));
  const afterOnes = isHung && sum.last === 'small' && isTens(value) && (sum.terms.at(-1)?.lt(10) ?? false);
  if (sum.last !== 'none' && !afterTens && !afterPower && !afterOnes) return 0;
  sum.lastPower = String(value).length - 1;
  const isPower = sum.lastPower >= THOUSANDS; // "مليارين" is two of it
  push(sum, at, Decimal.of(value), isPower ? 'power' : value >= 20 && value % 10 === 0 ? 'tens' : 'small');
  sum.room = Decimal.of(value >= 100 && value % 100 === 0 ? 100 : 10);
  return 1;
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;

/** Adds a number that ends with the token at `at`. */
export function push(sum: Sum, at: number, term: Decimal, kind: Sum['last']): void {
  if (sum.terms.length === 0)
    sum.terms = [term]; // most numbers are one term, and a list that grows keeps room for more
  else sum.terms.push(term);
  if (kind !== 'power') {
    sum.written++;
    sum.lastWritten = term;
  }
  sum.last = kind;
  sum.end = at;
}
