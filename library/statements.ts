import type { Figure } from '../reading/figures/figure';
import { agree, ownKey, type Quantity, toQuantity } from './quantity';

/** A number that a report states, once however often the text repeats it. */
export interface Statement {
  /** The amount, and the same amount in another unit where the text says both. */
  readonly forms: readonly Quantity[];
  /** The text's own words for it. */
  readonly quote: string;
}

/** The distinct numbers that figures state, in their order: their values, and the changes that they carry. */
export function findStatements(figures: readonly Figure[]): readonly Statement[] {
  const found: Statement[] = [];
  const keys = new Set<string>();
  for (const statement of figures.flatMap(statementsOf)) {
    const isKnown = statement.forms.some((form) => keys.has(rangeKey(form)));
    for (const form of statement.forms) keys.add(rangeKey(form));
    if (!isKnown) found.push(statement);
  }
  return found;
}

const rangeKey = (quantity: Quantity): string => `${ownKey(quantity)} ${quantity.upper}`;

function statementsOf(figure: Figure): readonly Statement[] {
  const { kind, value, upper, unit, quote, equivalent, change } = figure;
  const second = equivalent && toQuantity(kind, equivalent.value, null, equivalent.unit);
  const moved = change && toQuantity(kindOfChange(figure, change.unit), change.value, null, change.unit);
  const own = {
    forms: [toQuantity(kind, value, upper, unit), second].filter((form) => form !== null),
    quote,
  };
  const statements = moved ? [own, { forms: [moved], quote: change.quote }] : [own];
  return statements.filter(({ forms }) => forms.length > 0);
}

function kindOfChange({ kind, unit: own }: Figure, unit: string): Figure['kind'] {
  if (unit === 'percent' || unit === 'percentage-point') return unit;
  if (unit === 'times') return 'multiple';
  return unit === own ? kind : 'measure';
}

/** Whether two reports state the same amount here, in whichever unit both know. */
export const statesSame = (a: Statement, b: Statement): boolean =>
  a.forms.some((form) => b.forms.some((other) => agree(form, other)));
