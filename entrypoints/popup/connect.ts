import type { PopupState } from '../../components/Popup';
import type { PopupActions } from '../../components/popup-actions';
import { askForSites } from '../../extension/ask-for-sites';
import type { ReaderAnswer, ReaderMessage } from '../../extension/messages';
import type { TabAddress } from '../../extension/read-tab';
import { saveText } from '../../extension/save-text';
import { NO_ANSWER, tellReader } from '../../extension/tell-reader';
import type { LinePlace } from '../../reading/article/article';
import type { Figure } from '../../reading/figures/figure';
import { locate } from '../../reading/locate-span';

/** Connects what the popup shows with the reader in the page of a tab, the clipboard and the disk. */
export function connect(tab: TabAddress | null, state: PopupState, retry: () => void): PopupActions {
  const located = state.kind === 'read' ? state.located : null;
  const tell = async (message: ReaderMessage | null): Promise<ReaderAnswer> =>
    tab && message ? tellReader(tab.id, message) : NO_ANSWER;
  const show = async (place: LinePlace | null | undefined): Promise<boolean> =>
    (await tell(place ? { type: 'pressmark/show-place', place } : null)).isFound;
  const placesOf = ({ span }: Figure): LinePlace[] => (located ? locate(located, span) : []);
  return {
    showFigure: (figure) => show(placesOf(figure)[0]),
    showEvidence: (index) => show(located?.evidencePlaces[index]),
    markFigures: async (figures) =>
      (await tell({ type: 'pressmark/mark-places', marks: figures.map(placesOf) })).marks,
    stepMark: async (by) => (await tell({ type: 'pressmark/step-mark', by })).marks,
    askMarks: async () => (await tell({ type: 'pressmark/ask-marks' })).marks,
    clearMarks: async () => (await tell({ type: 'pressmark/clear-highlights' })).marks,
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    saveText,
    loadExports: () => import('../../citation/export-formats'),
    retry,
    allowSites: () => void askForSites().then((isAllowed) => isAllowed && retry()),
  };
}
