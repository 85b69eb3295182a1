import { render } from 'preact';
import { Popup, type PopupState } from '../../components/Popup';
import type { PopupActions } from '../../components/popup-actions';
import { present } from '../../components/present';
import type { Presentation } from '../../components/presentation';
import { markTab } from '../../extension/badge';
import { browser } from '../../extension/browser';
import { browserLanguages } from '../../extension/browser-languages';
import { detectLanguage, takeSample } from '../../extension/detect-language';
import type { ShowPlace } from '../../extension/messages';
import { findTab, PageBarredError, readTab, type TabAddress } from '../../extension/read-tab';
import { saveText } from '../../extension/save-text';
import { loadSettings } from '../../extension/settings';
import type { LinePlace } from '../../reading/article/article';
import { toLanguageTag } from '../../reading/languages/language-tag';
import { loadLanguage } from '../../reading/languages/registry';
import { locate } from '../../reading/locate-span';

async function start(): Promise<void> {
  const presentation = await present(document, await loadSettings(), browserLanguages());
  const tabId = new URLSearchParams(location.search).get('tabId');
  await open(await findTab(tabId === null ? null : Number(tabId)), presentation);
}

/** Reads the tab's page and shows what came of it. */
async function open(tab: TabAddress | null, presentation: Presentation): Promise<void> {
  const show = (state: PopupState): void => {
    const actions = connect(tab, state, () => void open(tab, presentation));
    render(<Popup state={state} presentation={presentation} actions={actions} />, document.body);
  };
  show({ kind: 'reading' });
  show(tab ? await read(tab) : { kind: 'barred', barrier: 'refused' });
}

async function read(tab: TabAddress): Promise<PopupState> {
  try {
    // What judges is loaded behind the skeleton, while the page is being read.
    const [article, { readReport }] = await Promise.all([readTab(tab), import('../../reading/read-report')]);
    const tag = toLanguageTag(await detectLanguage(article), takeSample(article));
    const located = readReport(article, await loadLanguage(tag));
    // The whole text may say more than the detector saw; a tab that is gone has no button to mark.
    markTab(tab.id, located.report.verdict).catch(() => undefined);
    return { kind: 'read', located, truncated: article.truncated };
  } catch (error) {
    if (error instanceof PageBarredError) return { kind: 'barred', barrier: error.barrier };
    console.error(error);
    return { kind: 'failed' };
  }
}

function connect(tab: TabAddress | null, state: PopupState, retry: () => void): PopupActions {
  const located = state.kind === 'read' ? state.located : null;
  return {
    showFigure: async ({ span }) => showPlace(tab, located ? locate(located, span)[0] : null),
    showEvidence: async (index) => showPlace(tab, located?.evidencePlaces[index]),
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

/** Whether the page found the words; a page that was left or reloaded does not answer. */
async function showPlace(tab: TabAddress | null, place: LinePlace | null | undefined): Promise<boolean> {
  if (!tab || !place) return false;
  const message: ShowPlace = { type: 'pressmark/show-place', place };
  return browser.tabs.sendMessage(tab.id, message).then(
    (isFound) => isFound === true,
    () => false,
  );
}

void start();
