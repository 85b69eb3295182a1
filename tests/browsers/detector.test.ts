import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import type { RealBrowser } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { browsersUnderTest } from './browsers-under-test';

/** The last look at a page is over by then. */
const TIMEOUT = { timeout: 15_000 };

/** Shows another page's content in this one, as a site does that loads no page anew. Runs in the page. */
async function showInstead({
  address,
  isNavigation,
}: {
  address: string;
  isNavigation: boolean;
}): Promise<boolean> {
  const answer = await fetch(address);
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (isNavigation) history.pushState(null, '', address);
  document.body.replaceWith(document.importNode(body, true));
  return true;
}

describe.each(browsersUnderTest)('the detector in $name', ({ launch }) => {
  let server: PageServer;
  let browser: RealBrowser;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('marks a release whose text comes late', async () => {
    await browser.open(`${server.origin}/listing-en/`);
    await browser.evaluate(showInstead, { address: '/release-en/', isNavigation: false });
    await expect.poll(() => browser.badgeText(), TIMEOUT).toBe('PR');
  });

  it('marks what a page shows at another address, and takes the mark away at the next', async () => {
    await browser.open(`${server.origin}/article-en/`);
    await browser.evaluate(showInstead, { address: '/agency-en/', isNavigation: true });
    await expect.poll(() => browser.badgeText(), TIMEOUT).toBe('AG');
    await browser.evaluate(showInstead, { address: '/listing-en/', isNavigation: true });
    await expect.poll(() => browser.badgeText(), TIMEOUT).toBe('');
  });
});
