import { readFile } from 'node:fs/promises';
import type { Article } from '../../reading/article/article';
import { startChromium } from './chromium-context';
import { openIsolatedWorld, type SavedPage, showSavedPage } from './saved-page';

/** Reads saved pages. */
export interface SavedPageReader {
  /** The article of a saved page. */
  readonly read: (saved: SavedPage) => Promise<Article>;
  readonly close: () => Promise<void>;
}

const READER = '.output/chrome-mv3/reader.js';

/** Stands in for the browser's interface, to which the reader listens once it has read. */
const RUNTIME = '(globalThis.chrome ??= {}).runtime ??= { id: "", onMessage: { addListener() {} } };';

/** A headless Chromium that reads saved pages with the built extension's own reader. The extension has to be built. */
export async function openChromiumReader(): Promise<SavedPageReader> {
  const reader = await readFile(READER, 'utf8').catch(() => {
    throw new Error(`${READER} is missing: npm run build makes it.`);
  });
  const context = await startChromium({ isHeadless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  return {
    read: async (saved) => {
      await showSavedPage(page, saved);
      const world = await openIsolatedWorld(session);
      return (await world.evaluate(`${RUNTIME}\n${reader}`)) as Article; // what the reader gives
    },
    close: () => context.close(),
  };
}
