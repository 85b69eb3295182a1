import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage';
import type { LibraryActions } from '../../components/library/library-actions';
import { loadLibraryWords } from '../../components/library/load-library-words';
import { type LibraryWords, LibraryWordsContext } from '../../components/library/words';
import { present } from '../../components/present';
import { type Presentation, PresentationContext } from '../../components/presentation';
import { browserLanguages } from '../../extension/browser-languages';
import { NewerLibraryError } from '../../extension/library-database';
import { openLibrary, type ReleaseLibrary } from '../../extension/release-library';
import { saveBlob } from '../../extension/save-blob';
import { loadSettings } from '../../extension/settings';
import { toLine } from '../../library/json-lines';
import type { Card } from '../../library/kept-report';
import { type CardSearch, createSearch } from '../../library/search';

const LINES = 'application/jsonl';
/** Reports that are read at a time for a file. */
const EXPORTED_AT_ONCE = 100;

async function start(): Promise<void> {
  const presentation = await present(document, await loadSettings(), browserLanguages());
  const words = await loadLibraryWords(presentation.words.tag);
  document.title = `Pressmark · ${words.page.title}`;
  try {
    await show(await openLibrary(), presentation, words);
  } catch (error) {
    if (!(error instanceof NewerLibraryError)) throw error;
    render(<main class="library">{words.note.newer}</main>, document.body);
  }
}

/** Shows what is kept now; every change comes back here. */
async function show(library: ReleaseLibrary, presentation: Presentation, words: LibraryWords): Promise<void> {
  const [cards, dropped] = await Promise.all([library.readCards(), library.countDropped()]);
  const actions = connect(library, cards, () => show(library, presentation, words));
  render(
    <PresentationContext.Provider value={presentation}>
      <LibraryWordsContext.Provider value={words}>
        <LibraryPage cards={cards} dropped={dropped} actions={actions} />
      </LibraryWordsContext.Provider>
    </PresentationContext.Provider>,
    document.body,
  );
}

/** Cards that are indexed at a stretch: some ten milliseconds. */
const CARDS_AT_ONCE = 50;

/** The piece that is due; that of a list which another has taken the place of is given up. */
let nextPiece = 0;

/** Indexes the cards in small pieces while the page has nothing else to do, so that the first query need not wait. */
function prepareWhenIdle(search: CardSearch): void {
  cancelIdleCallback(nextPiece);
  nextPiece = requestIdleCallback(() => {
    if (search.prepare(CARDS_AT_ONCE)) prepareWhenIdle(search);
  });
}

function connect(
  library: ReleaseLibrary,
  cards: readonly Card[],
  refresh: () => Promise<void>,
): LibraryActions {
  const search = createSearch(cards);
  prepareWhenIdle(search);
  return {
    search: search.find,
    readKept: library.readKept,
    pin: async (id, pinned) => {
      await library.pin(id, pinned);
      await refresh();
    },
    remove: async (id) => {
      await library.remove([id]);
      await refresh();
    },
    removeAll: async () => {
      await library.removeAll();
      await refresh();
    },
    saveTable: async (rows) => {
      const { toTableCsv } = await import('../../library/figure-table-csv');
      saveBlob('pressmark-figures.csv', new Blob([toTableCsv(rows)], { type: 'text/csv;charset=utf-8' }));
    },
    exportAll: async () => {
      const parts: Blob[] = [];
      for (let at = 0; at < cards.length; at += EXPORTED_AT_ONCE) {
        const kept = await library.readKept(cards.slice(at, at + EXPORTED_AT_ONCE).map(({ id }) => id));
        parts.push(new Blob(kept.map(toLine)));
      }
      saveBlob('pressmark-library.jsonl', new Blob(parts, { type: LINES }));
    },
    importFile: async (file) => {
      const { importLines } = await import('./import-lines');
      const bytes = file.stream() as unknown as AsyncIterable<Uint8Array>; // so in both browsers; the types lack it
      const outcome = await importLines(bytes, library, new Date().toISOString());
      await refresh();
      return outcome;
    },
  };
}

void start();
