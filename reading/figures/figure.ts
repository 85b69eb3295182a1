import type { Span } from '../text/span';

export type FigureKind = 'money' | 'percent' | 'percentage-point' | 'count' | 'measure' | 'multiple';

/** How the text bounds a value. Names follow CLDR (`atLeast`, `atMost`, `approximately`). */
export type Comparator = 'exactly' | 'moreThan' | 'atLeast' | 'approximately' | 'atMost' | 'lessThan';

/** `target`: what somebody plans or aims at; `forecast`: what is expected. */
export type FigureStatus = 'stated' | 'target' | 'forecast';

/** One number of the article with all that the text says of it. Spans are UTF-16 units of the report's `text`. */
export interface Figure {
  readonly span: Span;
  /** `text.slice(...span)`: numeral, scale word, unit, currency or counted noun. */
  readonly quote: string;
  readonly kind: FigureKind;
  /** The correctly rounded double of the exact decimal; the lower bound of a range. */
  readonly value: number;
  /** Upper bound of a range, else null. */
  readonly upper: number | null;
  /** ISO 4217 code, "percent", "percentage-point", "times", CLDR unit id or the text's own symbol, counted noun. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** EDTF: day, month, year, quarter ("2024-33".."2024-36") or interval; null when the text ties none to it. */
  readonly asOf: string | null;
  readonly status: FigureStatus;
  /** The same amount said a second time in another unit. */
  readonly equivalent: Equivalent | null;
  readonly change: Change | null;
  /** Computed from value and change, never stated. */
  readonly baseline: { readonly value: number; readonly unit: string } | null;
  /** What is measured, in the text's own words. */
  readonly subject: string | null;
  readonly sentence: Span;
  /** Worth a place at the top of the popup. */
  readonly key: boolean;
}

export interface Equivalent {
  readonly value: number;
  readonly unit: string;
  readonly quote: string;
}

export interface Change {
  readonly direction: 'up' | 'down';
  /** Size of the change, never negative. */
  readonly value: number;
  /** "percent", "percentage-point", "times" or the figure's own unit. */
  readonly unit: string;
  /** EDTF day or period it is counted from, as the text says. */
  readonly since: string | null;
  readonly quote: string;
}

/** Something to look at, never an accusation. */
export interface Check {
  readonly kind: 'gloss-mismatch' | 'implied-rate' | 'change-mismatch' | 'share-mismatch';
  readonly quote: string;
  readonly stated: number;
  readonly expected: number | null;
  readonly unit: string;
  /** The arithmetic, in plain English words. */
  readonly detail: string;
  /** The amounts it is made of, in the text's own words and in the order of the arithmetic. */
  readonly terms: readonly string[];
  /** What the amounts make when each is allowed its rounding; null where no number is expected. */
  readonly range: readonly [low: number, high: number] | null;
}
