import type { Figure } from '../../reading/figures/figure';
import type { Presentation } from '../presentation';
import { fillTemplate, pickPlural } from '../templates';
import { type Digits, formatNumber, type NumberOrRange, numberFormat, type UnitStyle } from './format-number';

/** An amount as the popup shows it. */
export interface FormattedAmount {
  /** The number with its unit, in the reader's locale. */
  readonly text: string;
  /** The unit as the article writes it, to be shown after `text`; null when `text` has it. */
  readonly unit: string | null;
  /** With all digits; null when `text` has them already. */
  readonly exact: string | null;
}

interface Amount extends NumberOrRange {
  readonly unit: string;
}

/** Symbols that read the same everywhere, for units that `Intl` does not know. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'square-meter': 'm²',
  'square-kilometer': 'km²',
  'square-centimeter': 'cm²',
  'cubic-meter': 'm³',
  'cubic-kilometer': 'km³',
  tonne: 't',
  'metric-ton': 't',
  milligram: 'mg',
  watt: 'W',
  kilowatt: 'kW',
  megawatt: 'MW',
  gigawatt: 'GW',
  terawatt: 'TW',
  'kilowatt-hour': 'kWh',
  'megawatt-hour': 'MWh',
  'gigawatt-hour': 'GWh',
  'terawatt-hour': 'TWh',
  volt: 'V',
  ampere: 'A',
  hertz: 'Hz',
  kilohertz: 'kHz',
  megahertz: 'MHz',
  gigahertz: 'GHz',
  joule: 'J',
  kilojoule: 'kJ',
  pascal: 'Pa',
  kilopascal: 'kPa',
  megapascal: 'MPa',
  nanometer: 'nm',
  micrometer: 'µm',
  decibel: 'dB',
};

/** A figure's own amount. */
export function formatFigure(figure: Figure, presentation: Presentation): FormattedAmount {
  switch (figure.kind) {
    case 'money':
      return withExact(figure, currencyStyle(figure.unit), presentation);
    case 'measure':
      return formatMeasure(figure, figure.quote, presentation);
    case 'count':
      return withExact(figure, {}, presentation);
    default:
      return { text: formatRelative(figure, presentation) ?? figure.quote, unit: null, exact: null };
  }
}

/** The unit of a figure by itself: a currency's code, a sign, the counted noun. */
export function formatUnit({ kind, unit }: Figure, { words, locale }: Presentation): string {
  if (kind === 'percent') return '%';
  if (kind === 'percentage-point' || kind === 'multiple') return words.sorting.kind[kind];
  const style = kind === 'measure' ? unitStyle(unit, locale) : null;
  const parts = style ? numberFormat(locale, style).formatToParts(2) : [];
  return parts.find(({ type }) => type === 'unit')?.value ?? SYMBOLS[unit] ?? unit;
}

/** An amount that belongs to a figure: its change, baseline or second statement. `quote` is null when it was computed. */
export function formatPart(
  part: { readonly value: number; readonly unit: string; readonly quote?: string },
  figure: Figure,
  presentation: Presentation,
): FormattedAmount {
  const amount = { value: part.value, unit: part.unit, upper: null };
  const digits = part.quote === undefined ? 'computed' : 'short';
  const relative = formatRelative(amount, presentation, digits);
  if (relative !== null) return { text: relative, unit: null, exact: null };
  const isOwnUnit = part.unit === figure.unit;
  if (isOwnUnit && figure.kind === 'count') return withExact(amount, {}, presentation, digits);
  if (isOwnUnit && figure.kind === 'measure') {
    return formatMeasure(amount, part.quote ?? figure.quote, presentation, digits);
  }
  if (figure.kind === 'money') return withExact(amount, currencyStyle(part.unit), presentation, digits);
  return formatMeasure(amount, part.quote ?? part.unit, presentation, digits);
}

const currencyStyle = (code: string): UnitStyle => ({ style: 'currency', currency: code });

/** Percent, percentage points and multiples are the same in every kind of figure. Null for other units. */
function formatRelative(
  amount: Amount,
  { words, locale }: Presentation,
  digits: Digits = 'short',
): string | null {
  if (amount.unit === 'percent')
    return formatNumber(amount, { style: 'unit', unit: 'percent' }, digits, locale);
  const number = formatNumber(amount, {}, digits, locale);
  if (amount.unit === 'percentage-point') {
    const template = pickPlural(words.figures.percentagePoints, amount.upper ?? amount.value, words.tag);
    return fillTemplate(template, { number });
  }
  return amount.unit === 'times' ? fillTemplate(words.figures.times, { number }) : null;
}

function formatMeasure(
  amount: Amount,
  quote: string,
  presentation: Presentation,
  digits?: Digits,
): FormattedAmount {
  const style = unitStyle(amount.unit, presentation.locale);
  if (style) return withExact(amount, style, presentation, digits);
  const symbol = SYMBOLS[amount.unit] ?? (quote.includes(amount.unit) ? amount.unit : null);
  // A unit that neither the platform nor the article's own words can name: the words of the article say it all.
  if (symbol === null) return { text: quote, unit: null, exact: null };
  return { ...withExact(amount, {}, presentation, digits), unit: symbol };
}

function unitStyle(unit: string, locale: string): UnitStyle | null {
  const style: UnitStyle = { style: 'unit', unit, unitDisplay: 'short' };
  try {
    numberFormat(locale, style);
    return style;
  } catch {
    return null;
  }
}

function withExact(
  amount: Amount,
  style: UnitStyle,
  { locale }: Presentation,
  digits: Digits = 'short',
): FormattedAmount {
  const text = formatNumber(amount, style, digits, locale);
  const exact = digits === 'computed' ? text : formatNumber(amount, style, 'exact', locale);
  return { text, unit: null, exact: exact === text ? null : exact };
}
