import { render } from 'preact';
import { loadWords } from '../../components/load-words';
import { Popup, type PopupState } from '../../components/Popup';
import { present } from '../../components/present';
import type { Presentation } from '../../components/presentation';
import { browserLanguages } from '../../extension/browser-languages';
import { SELECTION } from '../../extension/menus';
import {
  findTab,
  PageBarredError,
  readDeclaredLanguage,
  readTab,
  type TabAddress,
} from '../../extension/read-tab';
import { loadSettings } from '../../extension/settings';
import type { Article } from '../../reading/article/article';
import { loadLanguage } from '../../reading/languages/registry';
import { connect } from './connect';
import { judgePage, type PageReading } from './judge-page';

/** How this reader wants things shown and kept. */
interface Wishes {
  readonly presentation: Presentation;
  readonly keepsReleases: boolean;
}

async function start(): Promise<void> {
  // All at once: the page is read while what judges it, the reader's wishes and words are loaded.
  const found = findTab(askedTab());
  const languages = browserLanguages();
  const engine = import('../../reading/read-report'); // fetched with the popup's page (scripts/build/chunks.ts)
  const wishes = loadWishes(languages);
  // Most readers read their own language: it is on its way before the page has told its own.
  loadLanguage(languages[0] ?? 'und').catch(console.error);
  const tab = await found;
  // Asked for first: the page answers it at once, and the reader may hold the page for a while.
  if (tab) fetchDeclared(tab.id).catch(console.error);
  const reading = { tab, article: read(tab), engine, isForSelection };
  const judged = judgePage(reading);
  await open(reading, await wishes, judged);
}

/** The tab that the page's address names, as tests do; null for the active one. */
function askedTab(): number | null {
  const tabId = new URLSearchParams(location.search).get('tabId');
  return tabId === null ? null : Number(tabId);
}

async function loadWishes(languages: readonly string[]): Promise<Wishes> {
  // Most readers keep the browser's words: they are on their way before the settings are there.
  loadWords(languages).catch(console.error);
  const settings = await loadSettings();
  const presentation = await present(document, settings, languages);
  return { presentation, keepsReleases: settings.keepReleases };
}

/** Has the language fetched that the page declares: a guess, which costs nothing where it is wrong. */
async function fetchDeclared(tabId: number): Promise<void> {
  const tag = await readDeclaredLanguage(tabId);
  if (tag) await loadLanguage(tag);
}

/** Shows that the tab's page is being read, and then what came of it. */
async function open(reading: PageReading, wishes: Wishes, judged: Promise<PopupState>): Promise<void> {
  const { tab } = reading;
  const { presentation, keepsReleases } = wishes;
  const show = (state: PopupState): void => {
    const readAgain = (): void => {
      const again = { ...reading, article: read(tab) };
      void open(again, wishes, judgePage(again));
    };
    const actions = connect(tab, state, readAgain);
    render(<Popup state={state} presentation={presentation} actions={actions} />, document.body);
  };
  show({ kind: 'reading' });
  const state = await judged;
  show(state);
  if (!tab || state.kind !== 'read') return;
  // The page is told of first; the button, and what was kept before, come after it.
  await afterPaint();
  const { report } = state.located;
  const { markTab } = await import('../../extension/badge');
  // The whole text may say more than the detector saw; a tab that is gone has no button to mark.
  markTab(tab.id, report.verdict).catch(() => undefined);
  if (report.verdict === 'none' || tab.isPrivate) return;
  const { showLibrary } = await import('./show-library');
  await showLibrary(report, presentation.words.tag, keepsReleases, (library) => show({ ...state, library }));
}

const read = async (tab: TabAddress | null): Promise<Article> => {
  if (!tab) throw new PageBarredError('refused');
  return readTab(tab);
};

/** A page that nobody sees paints nothing: it is waited for no longer, in milliseconds. */
const LONGEST_FRAME = 200;

/** When what was drawn is on the screen. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });

/** Whether the popup was opened for what is selected on the page (extension/menus.ts). */
const isForSelection = new URLSearchParams(location.search).has(SELECTION);

void start();
