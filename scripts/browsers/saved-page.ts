import type { CDPSession, Page } from 'playwright-core';

/** A page as it was saved, and the address at which it is shown. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** Whether it is text without markup. */
  readonly isPlainText: boolean;
  readonly address: string;
}

/** The page's own scripts do not run; what we evaluate may compile code. The other two make the page's clock precise. */
const HEADERS = {
  'content-security-policy': "script-src 'unsafe-eval'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Shows a saved page at its address: its scripts do not run, and nothing else is loaded. */
export async function showSavedPage(page: Page, { bytes, isPlainText, address }: SavedPage): Promise<void> {
  if (address === 'about:blank') throw new Error('a browser needs the page’s address: give --url');
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: Buffer.from(bytes),
          contentType: isPlainText ? 'text/plain; charset=utf-8' : 'text/html',
          headers: HEADERS,
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** A script world of its own in a page, as an extension's scripts have. */
export interface IsolatedWorld {
  /** What an expression comes to, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/** Opens a script world in the page that is shown. */
export async function openIsolatedWorld(session: CDPSession): Promise<IsolatedWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
  };
}
