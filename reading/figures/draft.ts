import type { TokenizedText } from '../languages/tokens';
import type { Span } from '../text/span';
import type { Change, Comparator, Equivalent, FigureKind, FigureStatus } from './figure';
import type { Decimal } from './numerals/decimal';

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
  /** Whether a move starts from it, though the word before may say "by" ("augmenté de 5 M€ à 30 M€"). */
  isStart: boolean;
  asOf: string | null;
  status: FigureStatus;
  equivalent: Equivalent | null;
  /** Where its equivalent, or another amount of its unit alone in brackets behind it, ends with its bracket. */
  asideEnd: number | null;
  /** The amount of its unit behind which it stands in brackets ("86 million (previously 71 million)"). */
  levelNow: Draft | null;
  change: { -readonly [Part in keyof Change]: Change[Part] } | null;
  baseline: { value: number; unit: string } | null;
  subject: string | null;
  key: boolean;
}

/** What a recognizer must say. */
export type DraftStart = Pick<Draft, 'kind' | 'value' | 'unit' | 'first' | 'last'>;

/** A draft of which no more is known yet, in the words of its tokens. */
export const startDraft = (
  { tokens }: TokenizedText,
  { kind, value, unit, first, last }: DraftStart,
): Draft => ({
  span: [tokens[first]?.span[0] ?? 0, tokens[last]?.span[1] ?? 0],
  kind,
  value,
  upper: null,
  unit,
  comparator: 'exactly',
  first,
  last,
  isHundredth: false,
  isDuration: false,
  isFactorWord: false,
  isStart: false,
  asOf: null,
  status: 'stated',
  equivalent: null,
  asideEnd: null,
  levelNow: null,
  change: null,
  baseline: null,
  subject: null,
  key: false,
});

/** Index of the figure before one, a duration between them left aside ("30 million over nine months, up 7%"). */
export const indexOverDuration = (drafts: readonly Draft[], index: number): number =>
  drafts[index - 1]?.isDuration ? index - 2 : index - 1;
