import type { FigureRow } from '../../library/figure-table';
import type { KeptReport } from '../../library/kept-report';

/** What came of reading a file into the library. */
export interface ImportOutcome {
  readonly imported: number;
  /** Reports whose page was kept already: those stay as they are. */
  readonly skipped: number;
  readonly bad: readonly { readonly line: number; readonly reason: string }[];
  /** How many of the oldest reports went to make room. */
  readonly dropped: number;
  /** Whether it ended early because all that is left is pinned. */
  readonly isFull: boolean;
}

/** What the page of kept reports asks of the browser. */
export interface LibraryActions {
  /** Ids of what a query finds, best first; null for an empty query. */
  readonly search: (query: string) => readonly string[] | null;
  readonly readKept: (ids: readonly string[]) => Promise<readonly KeptReport[]>;
  readonly pin: (id: string, pinned: boolean) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly saveTable: (rows: readonly FigureRow[]) => Promise<void>;
  readonly exportAll: () => Promise<void>;
  readonly importFile: (file: File) => Promise<ImportOutcome>;
}
