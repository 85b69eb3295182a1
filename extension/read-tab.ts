import type { Article } from '../reading/article/article';
import { browser } from './browser';
import { findBarrier, type PageBarrier } from './page-access';

/** The browser does not let the page of a tab be read. */
export class PageBarredError extends Error {
  constructor(readonly barrier: PageBarrier) {
    super(`The page cannot be read: ${barrier}`);
    this.name = 'PageBarredError';
  }
}

/** The reader ran in the page and gave no article back. */
export class ReaderFailedError extends Error {
  constructor(reason: unknown) {
    super(`The reader gave no article: ${String(reason)}`);
    this.name = 'ReaderFailedError';
  }
}

/** Path of the reader in the built extension. */
const READER = '/reader.js';

/** A tab, and its address where the browser tells it. */
export interface TabAddress {
  readonly id: number;
  readonly address: string | null;
  /** Whether it is of a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** The tab of this id, or the active tab of the current window when the id is null; null when there is none. */
export async function findTab(id: number | null): Promise<TabAddress | null> {
  const found = id === null ? browser.tabs.query({ active: true, currentWindow: true }) : getTab(id);
  const [tab] = await found;
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null, isPrivate: tab.incognito };
}

const getTab = (id: number): ReturnType<typeof browser.tabs.query> =>
  browser.tabs.get(id).then(
    (tab) => [tab],
    () => [],
  );

/**
 * Has the reader read the page of a tab.
 * @throws PageBarredError when the browser does not allow it, ReaderFailedError when the reader breaks.
 */
export async function readTab({ id, address }: Pick<TabAddress, 'id' | 'address'>): Promise<Article> {
  const barrier = address === null ? null : findBarrier(address);
  if (barrier) throw new PageBarredError(barrier);
  const [injection] = await browser.scripting
    .executeScript({ target: { tabId: id }, files: [READER] })
    .catch(async (refusal: unknown) => {
      // Most pages may be read: what says why one may not is loaded for it.
      const [{ explainRefusal }, { mayReadSites }] = await Promise.all([
        import('./explain-refusal'),
        import('./site-access'),
      ]);
      throw new PageBarredError(explainRefusal(address, String(refusal), await mayReadSites()));
    });
  if (!isArticle(injection?.result)) throw new ReaderFailedError(injection?.error ?? 'no result');
  return injection.result;
}

/** The language that the page of a tab declares, before the page is read; null when it declares none, or may not be read. */
export async function readDeclaredLanguage(tabId: number): Promise<string | null> {
  const injections = browser.scripting.executeScript({
    target: { tabId },
    func: () => document.documentElement.lang,
    injectImmediately: true,
  });
  const [injection] = await injections.catch(() => []);
  return typeof injection?.result === 'string' && injection.result !== '' ? injection.result : null;
}

/** The reader is our own and runs apart from the page's scripts: that something came back is all there is to check. */
function isArticle(result: unknown): result is Article {
  return typeof result === 'object' && result !== null && 'lines' in result && Array.isArray(result.lines);
}
