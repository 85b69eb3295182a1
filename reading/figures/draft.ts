import type { Span } from '../text/span';
import type { Decimal } from './decimal';
import type { Change, Comparator, Equivalent, FigureKind, FigureStatus } from './figure';

/** A figure while the refiners still add to it. Amounts are exact; they become doubles at the very end. */
export interface Draft {
  span: Span;
  kind: FigureKind;
  value: Decimal;
  upper: Decimal | null;
  unit: string;
  comparator: Comparator;
  /** Indices of its first and last token. */
  first: number;
  last: number;
  /** Whether it is said in hundredths of its currency ("43 cents"). */
  isHundredth: boolean;
  /** Whether it counts time ("30 days"): hardly ever worth the top of the popup. */
  isDuration: boolean;
  /** Whether it is a factor in words that says how a level moved ("doubled"). */
  isFactorWord: boolean;
  asOf: string | null;
  status: FigureStatus;
  equivalent: Equivalent | null;
  change: Change | null;
  baseline: { value: number; unit: string } | null;
  subject: string | null;
  key: boolean;
}

/** What a recognizer must say; the rest of a draft starts empty. */
export type DraftStart = Pick<Draft, 'span' | 'kind' | 'value' | 'unit' | 'first' | 'last'> & Partial<Draft>;

/** A draft with its fields in one order, however it starts: what has one shape is fast to read. */
export function startDraft(start: DraftStart): Draft {
  return {
    span: start.span,
    kind: start.kind,
    value: start.value,
    upper: start.upper ?? null,
    unit: start.unit,
    comparator: start.comparator ?? 'exactly',
    first: start.first,
    last: start.last,
    isHundredth: start.isHundredth ?? false,
    isDuration: start.isDuration ?? false,
    isFactorWord: start.isFactorWord ?? false,
    asOf: start.asOf ?? null,
    status: start.status ?? 'stated',
    equivalent: start.equivalent ?? null,
    change: start.change ?? null,
    baseline: start.baseline ?? null,
    subject: start.subject ?? null,
    key: start.key ?? false,
  };
}
