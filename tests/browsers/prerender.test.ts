import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageServer } from '../../scripts/browsers/page-server';
import { launchUnwatchedChromium, type UnwatchedChromium } from '../../scripts/browsers/unwatched-chromium';
import { PAGES } from '../sample-pages';
import { serveContents } from './serve-contents';

/** A badge that should not be there would be there by then. */
const BADGE_DELAY = 2500;

/** Has the release rendered before anybody asks for it, goes there when its own fragment changes, and is called after what it hears. */
const FRONT = `<!DOCTYPE html><title>Front</title>
<p>Today's releases: a tidal plant has had its best year.</p>
<script type="speculationrules">{"prerender": [{"urls": ["/release.html"], "eagerness": "immediate"}]}</script>
<script>
  addEventListener('storage', ({ newValue }) => { document.title = newValue; });
  addEventListener('hashchange', () => location.assign('/release.html'));
</script>`;

/** Tells the front page that it is being rendered; its title says how it came to be shown. */
const TELLING = `<script>
  document.title = 'loaded when asked for';
  if (document.prerendering) localStorage.setItem('release', 'rendered ahead');
  document.addEventListener('prerenderingchange', () => { document.title = 'shown after all'; });
</script>`;

/** What of the browser's interface is used here. */
interface ExtensionInterface {
  readonly tabs: {
    readonly create: (options: object) => Promise<{ readonly id: number }>;
    readonly update: (id: number, changes: object) => Promise<unknown>;
  };
  readonly action: { readonly getBadgeText: (tab: { readonly tabId: number }) => Promise<string> };
}

/** Opens a tab; its id. Runs in the service worker. */
const openTab = async (url: string): Promise<number> =>
  (await (globalThis as unknown as { chrome: ExtensionInterface }).chrome.tabs.create({ url })).id;

/** Runs in the service worker. */
const leadOn = async ({ tabId, url }: { tabId: number; url: string }): Promise<null> => {
  await (globalThis as unknown as { chrome: ExtensionInterface }).chrome.tabs.update(tabId, { url });
  return null;
};

/** Runs in the service worker. */
const readBadge = (tabId: number): Promise<string> =>
  (globalThis as unknown as { chrome: ExtensionInterface }).chrome.action.getBadgeText({ tabId });

describe('a page that Chromium renders before anybody asks for it', () => {
  let server: PageServer;
  let chromium: UnwatchedChromium;

  beforeAll(async () => {
    const release = readFileSync(path.join(PAGES, 'release-en/source.html'), 'utf8');
    server = await serveContents({
      'front.html': FRONT,
      'release.html': release.replace('</title>', `</title>${TELLING}`),
    });
    chromium = await launchUnwatchedChromium(path.resolve('.output/chrome-mv3'));
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is not marked on the page that is still shown, but when it is shown itself', async () => {
    const url = `${server.origin}/front.html`;
    const tabId = await chromium.inWorker(openTab, url);
    await expect.poll(() => chromium.readTitles()).toContain('rendered ahead');
    await new Promise((resolve) => setTimeout(resolve, BADGE_DELAY));
    expect(await chromium.inWorker(readBadge, tabId)).toBe('');
    await chromium.inWorker(leadOn, { tabId, url: `${url}#on` });
    await expect.poll(() => chromium.readTitles()).toContain('shown after all');
    await expect.poll(() => chromium.inWorker(readBadge, tabId)).toBe('PR');
  });
});
