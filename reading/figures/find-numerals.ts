import { roleSet } from '../languages/role-set';
import { entryOf, hasRole } from '../languages/tokens';
import type { Span } from '../text/span';
import { tokenAfter } from './adjacent';
import { areInOneSentence, type FigureContext } from './context';
import { startDraft } from './draft';
import type { Comparator } from './figure';
import { isPhoneNumber } from './not-figures';
import type { Decimal } from './numerals/decimal';
import { type Numeral, readNumeral, withLetters } from './numerals/read-numeral';
import { joinsRange, touches, upperAfter } from './ranges';
import { readFraction, readPartOf } from './ratios';
import { readComparators } from './refiners/comparators';

/** A number of the text, whether or not it makes a figure. */
export interface NumeralMention {
  readonly span: Span;
  readonly quote: string;
  readonly value: number;
  /** Upper bound of two numbers that name a range or an interval, else null. */
  readonly upper: number | null;
}

/** A number or a fraction of two numbers, as one. */
interface Reading {
  readonly numeral: Numeral;
  readonly span: Span;
  readonly value: Decimal;
  /** Index of its last token. */
  readonly last: number;
}

/** Every number of the text in order, fractions and ranges as one. */
export function findNumerals(context: FigureContext): NumeralMention[] {
  const readings = readAll(context);
  const mentions: NumeralMention[] = [];
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading; // index is below the length
    const next = readings[index + 1];
    const pair = next && (rangeOf(context, reading, next) ?? intervalOf(context, reading, next));
    mentions.push(pair ?? toMention(context, reading.span, reading.value));
    if (pair) index++;
  }
  return mentions;
}

function readAll(context: FigureContext): Reading[] {
  const readings: Reading[] = [];
  for (let index = 0; index < context.tokens.length; index++) {
    const reading = readAt(context, index);
    if (!reading) continue;
    readings.push(reading);
    index = reading.last;
  }
  return readings;
}

function readAt(context: FigureContext, index: number): Reading | null {
  const numeral = readNumeral(context, index, context.decimal);
  if (!numeral) return null;
  const fraction = fractionAt(context, numeral);
  if (fraction) return { numeral, ...fraction };
  return { numeral, ...(withFraction(context, numeral) ?? withShortScale(context, numeral)) };
}

type Amount = Omit<Reading, 'numeral'>;

function fractionAt(context: FigureContext, numeral: Numeral): Amount | null {
  const fraction =
    readFraction(context, numeral) ??
    readPartOf(context, numeral) ??
    readPartOf(context, numeral, 'divided-by');
  return (
    fraction && {
      span: fraction.span,
      value: fraction.part.value.over(fraction.whole.value),
      last: fraction.last,
    }
  );
}

/** "2と4分の1", "三百又3分之1": a whole number and a fraction of one behind a word that adds it; null when none follows. */
function withFraction(context: FigureContext, { last, span, value }: Numeral): Amount | null {
  if (!entryOf(tokenAfter(context, last), 'fraction-joiner') || !tokenAfter(context, last + 1)) return null;
  const part = readNumeral(context, last + 2, context.decimal);
  const fraction = part && (part.isFraction ? part : fractionAt(context, part));
  if (!fraction?.value.gt(0) || !fraction.value.lt(1)) return null;
  const size = value.lt(0) ? value.minus(fraction.value) : value.plus(fraction.value);
  return { span: [span[0], fraction.span[1]], value: size, last: fraction.last };
}

/** As written, letters that scale it included ("100K", "2.5 k"), unless they may be a unit ("1.6m"). */
function withShortScale(context: FigureContext, numeral: Numeral): Amount {
  const { text, tokens } = context;
  const { shortScale, value, span, last } = numeral;
  const letters = shortScale && tokens[shortScale.end];
  if (!shortScale || !letters) return { value, span, last };
  const isThousands = shortScale.glued && /^\p{Lu}/u.test(text.slice(...letters.span)); // "100K" is no temperature
  if (entryOf(letters, 'unit') && !isThousands) return { value, span, last };
  const scaled = withLetters(context, numeral);
  return { value: scaled.value, span: scaled.span, last };
}

function toMention({ text }: FigureContext, span: Span, value: Decimal, upper?: Decimal): NumeralMention {
  return { span, quote: text.slice(...span), value: value.toNumber(), upper: upper?.toNumber() ?? null };
}

/** What may stand between the first number of a range and its joiner ("10 $ - 20 $", "3km bis 5km"). */
const MEASURES = roleSet('unit', 'currency', 'percent', 'classifier');

/** "10-15", "between 3 km and 5 km", "20 đến 30 tỷ": two numbers and a joiner. Null when they name no range. */
function rangeOf(context: FigureContext, lower: Reading, upper: Reading): NumeralMention | null {
  const unit = tokenAfter(context, lower.last);
  const isMeasured = hasRole(unit, MEASURES);
  const scaled = lower.numeral.shortScale ? lower.numeral.shortScale.end : lower.last;
  const joiner = [lower.last + 1, scaled + 1, ...(isMeasured ? [lower.last + 2] : [])].find(
    (at) => joinsRange(context, lower.numeral, at) && touches(context, context.tokens[at - 1] ?? null, at),
  );
  const second = joiner === undefined ? null : upperAfter(context, joiner);
  if (second?.last !== upper.numeral.last || isPhoneNumber(context, lower.numeral)) return null;
  const { isScaled, value, significand } = second;
  const carries = isScaled && !lower.numeral.isScaled && significand;
  const low = carries ? lower.value.times(value.over(significand)) : lower.value;
  const high = upper.numeral.first === second.first ? upper.value : value; // in "10 - 15" the dash is no minus
  return low.lt(high) ? toMention(context, [lower.span[0], upper.span[1]], low, high) : null;
}

const LOWER_BOUNDS: readonly Comparator[] = ['moreThan', 'atLeast'];
const UPPER_BOUNDS: readonly Comparator[] = ['lessThan', 'atMost'];

/** Longest way between the two bounds of an interval, in characters. */
const INTERVAL_REACH = 32;

/** "more than 100 and less than 300", "100以上310以下": two numbers, each bounded on its side. Null when they are not. */
function intervalOf(context: FigureContext, first: Reading, second: Reading): NumeralMention | null {
  const between = context.text.slice(first.span[1], second.span[0]);
  const [lower, upper] = first.value.lt(second.value) ? [first, second] : [second, first];
  if (between.length > INTERVAL_REACH || !lower.value.lt(upper.value)) return null;
  if (!areInOneSentence(context, first.span[0], second.span[0])) return null;
  const isBounded =
    LOWER_BOUNDS.includes(comparatorOf(context, lower)) &&
    UPPER_BOUNDS.includes(comparatorOf(context, upper));
  return isBounded ? toMention(context, [first.span[0], second.span[1]], lower.value, upper.value) : null;
}

function comparatorOf(context: FigureContext, { numeral, span, value, last }: Reading): Comparator {
  const draft = startDraft(context, { kind: 'count', value, unit: '', first: numeral.first, last });
  draft.span = span;
  readComparators(context, [draft]);
  return draft.comparator;
}
