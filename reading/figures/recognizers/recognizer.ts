import type { RoleSet } from '../../languages/role-set';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import type { Numeral } from '../numerals/read-numeral';

/** One way to make a figure of a number: the draft of what it counts, or null when it is not of this kind. */
export interface Recognizer {
  readonly name: string;
  /** Roles of which a token close to the number must have one; null where it needs none. */
  readonly roles: RoleSet | null;
  readonly read: (context: FigureContext, numeral: Numeral) => Draft | null;
}
