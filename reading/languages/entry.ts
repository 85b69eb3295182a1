import type { ComparatorName } from './overlay';

/** What a form can mean. One form may have several entries ("May" a month, "m" a meter or a million). */
export type Entry =
  | { readonly role: 'value'; readonly value: number }
  | { readonly role: 'power'; readonly power: number }
  | { readonly role: 'fraction'; readonly value: number; readonly alone: boolean }
  | { readonly role: 'scale-part'; readonly value: number }
  | { readonly role: 'dozen'; readonly of: number }
  | { readonly role: 'number-offset'; readonly by: number }
  | { readonly role: 'scale'; readonly power: number; readonly short: boolean }
  | { readonly role: 'currency'; readonly code: string; readonly power: number }
  | { readonly role: 'coin'; readonly power: number }
  | { readonly role: 'unit'; readonly id: string }
  | { readonly role: 'unit-part'; readonly id: string }
  | { readonly role: 'percent'; readonly side: 'before' | 'after'; readonly of: number }
  | { readonly role: 'percentage-point'; readonly of: number; readonly shared?: boolean }
  | { readonly role: 'unit-opener'; readonly units: Readonly<Record<string, string>> }
  | { readonly role: 'share'; readonly percent: number }
  | { readonly role: 'multiple'; readonly factor: number | null }
  | { readonly role: 'comparator'; readonly comparator: ComparatorName; readonly side: 'before' | 'after' }
  | { readonly role: 'range-opener'; readonly joiner: string }
  | { readonly role: 'change'; readonly direction: 'up' | 'down' }
  | { readonly role: 'compared'; readonly direction: 'up' | 'down' }
  | { readonly role: 'month'; readonly month: number }
  | { readonly role: 'small-month'; readonly month: number }
  | { readonly role: 'weekday'; readonly weekday: number }
  | { readonly role: 'ordinal'; readonly nth: number }
  | { readonly role: 'away'; readonly side: 'before' | 'after'; readonly sign: -1 | 1 }
  | { readonly role: 'offset'; readonly sign: -1 | 1 }
  | { readonly role: 'turn'; readonly offset: number }
  | { readonly role: 'quarter'; readonly quarter: number }
  | { readonly role: 'months'; readonly months: readonly [first: number, last: number] }
  | { readonly role: 'edge'; readonly edge: 'start' | 'middle' | 'end' }
  | { readonly role: 'relative'; readonly field: string; readonly offset: number; readonly isPrior: boolean }
  | { readonly role: 'era'; readonly add: number }
  | { readonly role: 'around'; readonly part: DatePart; readonly side: 'before' | 'after' }
  | { readonly role: 'status'; readonly status: 'target' | 'forecast' }
  | { readonly role: 'unit-link'; readonly scaledOnly: boolean }
  | { readonly role: WordRole };

export type Role = Entry['role'];

export type DatePart =
  | 'day'
  | 'month'
  | 'year'
  | 'quarter'
  | 'firstMonths'
  | 'closingMonth'
  | 'decade'
  | 'century';

/** Words that say nothing but their role. */
export type WordRole =
  | 'number-joiner'
  | 'tens-joiner'
  | 'decimal-point'
  | 'divided-by'
  | 'versus'
  | 'fraction-joiner'
  | 'one'
  | 'minus'
  | 'range-joiner'
  | 'ratio'
  | 'parts-of'
  | 'among'
  | 'tenths'
  | 'point-context'
  | 'reached'
  | 'from'
  | 'move'
  | 'by'
  | 'yearly'
  | 'since'
  | 'year-on-year'
  | 'respectively'
  | 'in-volume'
  | 'in-value'
  | 'share-of'
  | 'share-verb'
  | 'backward'
  | 'equivalent'
  | 'part'
  | 'rest'
  | 'factor-context'
  | 'factor-opener'
  | 'below-zero'
  | 'elapsed'
  | 'elapsed-before'
  | 'clock'
  | 'classifier'
  | 'noun-end'
  | 'no-noun'
  | 'large-count'
  | 'part-of'
  | 'rate'
  | 'per'
  | 'weight-context'
  | 'money-word'
  | 'number-of'
  | 'tally'
  | 'fate'
  | 'declares'
  | 'cents-joiner'
  | 'tolerance'
  | 'alternative'
  | 'label'
  | 'ignore'
  | 'opener'
  | 'pronoun'
  | 'relative-pronoun'
  | 'reporting'
  | 'link'
  | 'verb'
  | 'fronted'
  | 'year-after'
  | 'year-before'
  | 'fiscal'
  | 'passive'
  | 'in-month'
  | 'run'
  | 'same-period'
  | 'day-after'
  | 'date-range'
  | 'ended'
  | 'date-joiner'
  | 'as-of';

/** Whether a word belongs to what stands before it ("以上"), or to what stands behind it ("more than"). */
export const isAfter = ({ side }: { readonly side: 'before' | 'after' }): boolean => side === 'after';
export const isBefore = ({ side }: { readonly side: 'before' | 'after' }): boolean => side === 'before';

/** Whether a scale is told in letters that may be something else ("m"), or in a word. */
export const isShort = ({ short }: { readonly short: boolean }): boolean => short;
export const isWord = ({ short }: { readonly short: boolean }): boolean => !short;
