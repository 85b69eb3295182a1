import type { FigureContext } from '../context';
import type { Check, Equivalent, Figure } from '../figure';
import { areApart, type Interval, roundingOf, shown } from './rounding';

/** Digits of a rate that amounts rounded to three or four digits can bear. */
const RATE_PRECISION = 5;

/**
 * Rates of one article may differ by this much beyond rounding: amounts of different years are converted at the rates of
 * their days.
 */
const DRIFT = 0.15;

/** Of smaller amounts one may be a price that is set for a country and not converted ("€999 ($1,299)"). */
const LEAST_CONVERTED = 10_000;

/** A text with more pairs is a table, and what stands in its head tells enough. */
const MOST_COMPARED = 12;

/** An amount said in two currencies. */
interface Pair {
  readonly figure: Figure;
  readonly equivalent: Equivalent;
  /** The one of more units, and the one of fewer. */
  readonly over: Equivalent;
  readonly under: Equivalent;
  /** How much of the one's currency one of the other's is. */
  readonly rate: number;
  /** The same, each amount allowed its rounding. */
  readonly range: Interval;
}

/**
 * The exchange rate that an amount and its equivalent in another currency imply; with what another pair of the same
 * currencies implies, where all others of the article speak against this one.
 */
export function findImpliedRates(context: FigureContext, figures: readonly Figure[]): Check[] {
  const pairs = figures.flatMap((figure) => pairOf(figure) ?? []);
  return pairs.map((pair) => {
    const { figure, equivalent, over, under, rate } = pair;
    const other = contradictionOf(pair, pairs);
    return {
      kind: 'implied-rate',
      quote: quoteOfBoth(context.text, figure, equivalent.quote),
      stated: rate,
      expected: other ? rounded(other.rate) : null,
      unit: `${over.unit}/${under.unit}`,
      detail: `${[pair, ...(other ? [other] : [])].map(inWords).join('; ')}.`,
      terms: [over.quote, under.quote, ...(other ? [other.over.quote, other.under.quote] : [])],
      range: other ? [shown(other.range.low), shown(other.range.high)] : null,
    } satisfies Check;
  });
}

const inWords = ({ over, under, rate }: Pair): string =>
  `${over.quote} / ${under.quote} = ${rounded(rate)} ${over.unit}/${under.unit}`;

const rounded = (rate: number): number => Number(rate.toPrecision(RATE_PRECISION));

function pairOf(figure: Figure): Pair | null {
  const { equivalent } = figure;
  if (figure.kind !== 'money' || !equivalent?.value) return null;
  const [over, under] =
    figure.value < equivalent.value ? [equivalent, figure] : ([figure, equivalent] as const);
  const above = roundingOf(over);
  const below = roundingOf(under);
  const range =
    above && below && under.value >= LEAST_CONVERTED
      ? { low: above.low / below.high, high: above.high / below.low }
      : { low: 0, high: Number.POSITIVE_INFINITY };
  return { figure, equivalent, over, under, rate: rounded(over.value / under.value), range };
}

/** Another pair of the same currencies and year that the pair cannot be squared with, if all others stand against it; of two, the later. */
function contradictionOf(pair: Pair, pairs: readonly Pair[]): Pair | null {
  const others = pairs
    .slice(0, MOST_COMPARED)
    .flatMap((other) => (other === pair ? [] : (inDirectionOf(pair, other) ?? [])));
  const [first] = others;
  const differs = ({ range }: Pair, other: Pair): boolean => areApart(withDrift(range), other.range);
  const isAlone =
    others.every((other) => differs(pair, other)) &&
    !others.some((one) => others.some((other) => differs(one, other)));
  if (!first || !isAlone) return null;
  return others.length > 1 || first.figure.span[0] < pair.figure.span[0] ? first : null;
}

/** The other pair as a rate of the same direction; null when it is of other currencies or of another year. */
function inDirectionOf({ figure, over, under }: Pair, other: Pair): Pair | null {
  if (yearOf(other) !== yearOf({ figure })) return null;
  if (other.over.unit === over.unit && other.under.unit === under.unit) return other;
  const isReverse = other.over.unit === under.unit && other.under.unit === over.unit;
  if (!isReverse) return null;
  const range = { low: 1 / other.range.high, high: 1 / other.range.low };
  return { ...other, over: other.under, under: other.over, rate: 1 / other.rate, range };
}

const yearOf = ({ figure }: Pick<Pair, 'figure'>): string | undefined => figure.asOf?.slice(0, 4);

const withDrift = ({ low, high }: Interval): Interval => ({
  low: low * (1 - DRIFT),
  high: high * (1 + DRIFT),
});

function quoteOfBoth(text: string, figure: Figure, equivalent: string): string {
  const end = text.indexOf(equivalent, figure.span[1]) + equivalent.length;
  const closed = /^[)）]/.test(text.slice(end)) ? end + 1 : end;
  return text.slice(figure.span[0], closed);
}
