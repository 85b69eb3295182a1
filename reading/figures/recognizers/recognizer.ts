import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import type { Numeral } from '../numerals';

/** One way to make a figure of a number: the draft of what it counts, or null when it is not of this kind. */
export interface Recognizer {
  readonly name: string;
  readonly read: (context: FigureContext, numeral: Numeral) => Draft | null;
}
