import type { Quantity } from './quantity';
import { type Statement, statesSame } from './statements';

/** A statement of the one report beside the statement of the other that speaks of the same. */
export type Pair = readonly [here: Statement, there: Statement];

/** The numbers of two reports, side by side. */
export interface StatementComparison {
  readonly same: readonly Pair[];
  /** Amounts in one unit that are too near to be of two things, and do not agree. */
  readonly different: readonly Pair[];
  readonly onlyHere: readonly Statement[];
  readonly onlyThere: readonly Statement[];
}

/** Up to this part of the larger, two amounts that stand alone in both texts are taken for one that was changed. */
const NEAR = 0.1;

/** Puts the numbers of two reports side by side, each at most once. */
export function compareStatements(
  here: readonly Statement[],
  there: readonly Statement[],
): StatementComparison {
  const same = pairUp(here, there, statesSame);
  const [restHere, restThere] = [withoutPaired(here, same, 0), withoutPaired(there, same, 1)];
  const different = pairUp(restHere, restThere, isChanged);
  return {
    same,
    different,
    onlyHere: withoutPaired(restHere, different, 0),
    onlyThere: withoutPaired(restThere, different, 1),
  };
}

function pairUp(
  here: readonly Statement[],
  there: readonly Statement[],
  belong: (a: Statement, b: Statement) => boolean,
): Pair[] {
  const free = new Set(there);
  return here.flatMap((statement): Pair[] => {
    const partner = [...free].find((other) => belong(statement, other));
    if (!partner) return [];
    free.delete(partner);
    return [[statement, partner]];
  });
}

function withoutPaired(statements: readonly Statement[], pairs: readonly Pair[], side: 0 | 1): Statement[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return statements.filter((statement) => !paired.has(statement));
}

const isChanged = (a: Statement, b: Statement): boolean =>
  a.forms.some((form) => b.forms.some((other) => isNearMiss(form, other)));

/** Of one unit, stated with more than one digit, and nearly equal or the same digits at another scale. */
function isNearMiss(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || Math.min(a.digits, b.digits) < 2) return false;
  const [one, other] = [Math.abs(a.value * a.factor), Math.abs(b.value * b.factor)];
  const power = Math.log10(one / other);
  const isShifted = a.digits > 2 && Math.abs(power - Math.round(power)) < 1e-6;
  return isShifted || Math.abs(one - other) <= NEAR * Math.max(one, other);
}
