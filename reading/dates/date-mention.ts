import type { Span } from '../text/span';
import type { Back } from './spoken';

/** A day or period that a text names. */
export interface DateMention {
  readonly span: Span;
  readonly quote: string;
  /** EDTF: "2024-09-30", "2024-09", "2024", "2024-33".."2024-36" (Q1..Q4), "2024-01/2024-06", a week "2024-05-06/2024-05-12". */
  readonly date: string;
  /** Whether it only counts from another day ("two weeks ago") or is a day without its month ("the 27th"): no figure holds as of it. */
  readonly isLoose?: boolean;
  /** What it counts from the period that was spoken of last, where it does ("a year earlier"). */
  readonly back?: Back | null;
}
