import type { LinePlace } from '../reading/article/article';
import type { Verdict } from '../reading/attribution/attribution';

/** From the detector in a page to the background: what the toolbar badge should say of this tab. */
export interface PageDetected {
  readonly type: 'pressmark/page-detected';
  readonly verdict: Verdict;
}

/** From the popup to the reader in a page: scroll to these words and highlight them. Answered by whether they were found. */
export interface ShowPlace {
  readonly type: 'pressmark/show-place';
  readonly place: LinePlace;
}

/** From the popup to the reader in a page: take all highlights away. */
export interface ClearHighlights {
  readonly type: 'pressmark/clear-highlights';
}

/** From a page of ours to the background: save this text among the downloads. */
export interface SaveText {
  readonly type: 'pressmark/save-text';
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What the reader in a page is told. */
export type ReaderMessage = ShowPlace | ClearHighlights;
