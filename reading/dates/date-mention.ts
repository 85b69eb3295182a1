import type { Span } from '../text/span';

/** A day or period that a text names. */
export interface DateMention {
  readonly span: Span;
  readonly quote: string;
  /** EDTF: "2024-09-30", "2024-09", "2024", "2024-33".."2024-36" (Q1..Q4), "2024-01/2024-06". */
  readonly date: string;
}
