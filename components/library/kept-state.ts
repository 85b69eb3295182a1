import type { ComponentChildren } from 'preact';
import type { StatementComparison } from '../../library/compare-statements';
import type { Card } from '../../library/kept-report';

/** A kept report of the same release as the page that is open. */
export interface KeptTwin {
  readonly card: Card;
  /** The numbers of the page ("here") and of the kept report. */
  readonly comparison: StatementComparison;
  /** Distinct numbers of the page. */
  readonly total: number;
}

/** What the library has to do with the page that is open. */
export interface KeptState {
  readonly twins: readonly KeptTwin[];
  readonly isKept: boolean;
  /** Why it could not be kept or looked up; null when nothing is wrong. */
  readonly trouble: 'full' | 'newer' | 'failed' | null;
  /** How many of the oldest reports went to make room for it. */
  readonly dropped: number;
}

/** What a reader can do with the library from the popup. */
export interface KeptActions {
  readonly keep: () => void;
  readonly openLibrary: () => void;
}

/** What the library has to say of the page that is open, as the popup shows it. */
export interface LibraryViews {
  /** Where its release was seen before. */
  readonly twins: ComponentChildren;
  /** What keeps it, below all that was there when the reader began to read. */
  readonly keep: ComponentChildren;
}
