import type * as exportFormats from '../citation/export-formats';
import type { PageMarks } from '../reading/article/highlight';
import type { Figure } from '../reading/figures/figure';

/** The forms in which a report and its figures leave. */
export type Exports = typeof exportFormats;

/** What the views ask of the browser; each promise tells what came of it. */
export interface PopupActions {
  /** Scrolls the page to a figure; false when its words are no longer there. */
  readonly showFigure: (figure: Figure) => Promise<boolean>;
  /** Scrolls the page to the piece of evidence of this index; false when its words are no longer there. */
  readonly showEvidence: (index: number) => Promise<boolean>;
  /** Marks all of these figures on the page, and no others. */
  readonly markFigures: (figures: readonly Figure[]) => Promise<PageMarks>;
  /** Goes to the next marked figure, or to the one before. */
  readonly stepMark: (by: 1 | -1) => Promise<PageMarks>;
  /** What the page has marked, from an earlier opening maybe. */
  readonly askMarks: () => Promise<PageMarks>;
  readonly clearMarks: () => Promise<PageMarks>;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Saves a text as a file among the downloads; it outlives the popup. */
  readonly saveText: (fileName: string, mediaType: string, text: string) => void;
  /** Loads what a reader needs only when something is to leave. */
  readonly loadExports: () => Promise<Exports>;
  /** Reads the page again. */
  readonly retry: () => void;
  /** Asks the reader, by the browser, to let us read all sites; then reads the page. For a click, before anything else. */
  readonly allowSites: () => void;
}
