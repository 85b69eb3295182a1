import type { LinePlace } from '../reading/article/article';
import type { PageMarks } from '../reading/article/highlight';
import type { Verdict } from '../reading/attribution/attribution';

/** From the detector in a page to the background: what the toolbar badge should say of this tab. */
export interface PageDetected {
  readonly type: 'pressmark/page-detected';
  readonly verdict: Verdict;
}

/** From the popup to the reader in a page: scroll to these words and paint them. */
export interface ShowPlace {
  readonly type: 'pressmark/show-place';
  readonly place: LinePlace;
}

/** From the popup to the reader in a page: mark all of these words; each may have several places. */
export interface MarkPlaces {
  readonly type: 'pressmark/mark-places';
  readonly marks: readonly (readonly LinePlace[])[];
}

/** From the popup to the reader in a page: scroll to the next marked words, or to the ones before. */
export interface StepMark {
  readonly type: 'pressmark/step-mark';
  readonly by: 1 | -1;
}

/** From the popup to the reader in a page: what is marked, from an earlier opening maybe? */
export interface AskMarks {
  readonly type: 'pressmark/ask-marks';
}

/** From the popup to the reader in a page: which of the article's words has the reader of the page selected? */
export interface AskSelection {
  readonly type: 'pressmark/ask-selection';
}

/** From the popup to the reader in a page: take all paint away. */
export interface ClearHighlights {
  readonly type: 'pressmark/clear-highlights';
}

/** What the reader in a page answers: whether the words were found, and what is marked now. */
export interface ReaderAnswer {
  readonly isFound: boolean;
  readonly marks: PageMarks;
  /** The selected words, where they were asked for. */
  readonly selected: readonly LinePlace[];
}

/** From a page of ours to the background: save this text among the downloads. */
export interface SaveText {
  readonly type: 'pressmark/save-text';
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  /** Whether that page is in a private window: then the browser's list of downloads forgets it with the window. */
  readonly isPrivate: boolean;
}

/** What the reader in a page is told. */
export type ReaderMessage = ShowPlace | MarkPlaces | StepMark | AskMarks | AskSelection | ClearHighlights;
