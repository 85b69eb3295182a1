import { render } from 'preact';
import { Popup, type PopupState } from '../../components/Popup';
import type { PopupActions } from '../../components/popup-actions';
import { present } from '../../components/present';
import type { Presentation } from '../../components/presentation';
import { markTab } from '../../extension/badge';
import { browserLanguages } from '../../extension/browser-languages';
import { detectLanguage, takeSample } from '../../extension/detect-language';
import { SELECTION } from '../../extension/menus';
import type { ReaderAnswer, ReaderMessage } from '../../extension/messages';
import { findTab, PageBarredError, readTab, type TabAddress } from '../../extension/read-tab';
import { saveText } from '../../extension/save-text';
import { loadSettings } from '../../extension/settings';
import { NO_ANSWER, tellReader } from '../../extension/tell-reader';
import type { LinePlace } from '../../reading/article/article';
import type { Figure } from '../../reading/figures/figure';
import { isAmong, locate } from '../../reading/locate-span';
import type { LocatedReport } from '../../reading/report';

async function start(): Promise<void> {
  const tabId = new URLSearchParams(location.search).get('tabId');
  const tab = findTab(tabId === null ? null : Number(tabId));
  // The page is read while the reader's words are loaded.
  const reading = tab.then(read);
  const settings = await loadSettings();
  const presentation = await present(document, settings, browserLanguages());
  await open(await tab, presentation, settings.keepReleases, reading);
}

/** Shows that the tab's page is being read, and then what came of it. */
async function open(
  tab: TabAddress | null,
  presentation: Presentation,
  keepsReleases: boolean,
  reading: Promise<PopupState>,
): Promise<void> {
  const show = (state: PopupState): void => {
    const actions = connect(tab, state, () => void open(tab, presentation, keepsReleases, read(tab)));
    render(<Popup state={state} presentation={presentation} actions={actions} />, document.body);
  };
  show({ kind: 'reading' });
  const state = await reading;
  show(state);
  if (state.kind !== 'read' || state.located.report.verdict === 'none' || tab?.isPrivate) return;
  // The page is told of first; what was kept before comes after it.
  const { showLibrary } = await import('./show-library');
  await showLibrary(state.located.report, presentation.words.tag, keepsReleases, (library) =>
    show({ ...state, library }),
  );
}

/** Whether the popup was opened for what is selected on the page (extension/menus.ts). */
const isForSelection = new URLSearchParams(location.search).has(SELECTION);

async function selectedFigures(tab: TabAddress, located: LocatedReport): Promise<readonly Figure[]> {
  const { selected } = await tellReader(tab.id, { type: 'pressmark/ask-selection' });
  return located.report.figures.filter(({ span }) => isAmong(located, span, selected));
}

async function read(tab: TabAddress | null): Promise<PopupState> {
  if (!tab) return { kind: 'barred', barrier: 'refused' };
  try {
    // What judges is loaded behind the skeleton, while the page is being read.
    const [article, { readReport }, { loadLanguage }, { toLanguageTag }] = await Promise.all([
      readTab(tab),
      import('../../reading/read-report'),
      import('../../reading/languages/registry'),
      import('../../reading/languages/language-tag'),
    ]);
    const tag = toLanguageTag(await detectLanguage(article), takeSample(article));
    const located = readReport(article, await loadLanguage(tag));
    const selected = isForSelection ? await selectedFigures(tab, located) : null;
    // The whole text may say more than the detector saw; a tab that is gone has no button to mark.
    markTab(tab.id, located.report.verdict).catch(() => undefined);
    return { kind: 'read', located, leftOut: article.leftOut, selected, library: null };
  } catch (error) {
    if (error instanceof PageBarredError) return { kind: 'barred', barrier: error.barrier };
    console.error(error);
    return { kind: 'failed' };
  }
}

function connect(tab: TabAddress | null, state: PopupState, retry: () => void): PopupActions {
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
  };
}

void start();
