import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Article } from '../../reading/article/article';
import { startChromium } from './chromium-context';

/** A page as it was saved, and the address at which it is shown. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** Whether it is text without markup. */
  readonly isPlainText: boolean;
  readonly address: string;
}

/** Reads saved pages. */
export interface SavedPageReader {
  /** The article of a saved page. */
  readonly read: (saved: SavedPage) => Promise<Article>;
  readonly close: () => Promise<void>;
}

const READER = '.output/chrome-mv3/reader.js';

/** Stands in for the browser's interface, to which the reader listens once it has read. */
const RUNTIME = 'globalThis.browser ??= { runtime: { id: "", onMessage: { addListener() {} } } };';

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
      return evaluateApart(session, `${RUNTIME}\n${reader}`);
    },
    close: () => context.close(),
  };
}

/** Shows a saved page at its address: its scripts do not run, and nothing else is loaded. */
async function showSavedPage(page: Page, { bytes, isPlainText, address }: SavedPage): Promise<void> {
  if (address === 'about:blank') throw new Error('a browser needs the page’s address: give --url');
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: Buffer.from(bytes),
          contentType: isPlainText ? 'text/plain; charset=utf-8' : 'text/html',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** Runs a script in a world of its own, as an extension's script runs in a page. */
async function evaluateApart(session: CDPSession, expression: string): Promise<Article> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Article; // what the reader gives
}
