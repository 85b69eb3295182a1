import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../citation/export-formats';
import { en } from '../../components/words/en';
import { launchChromium } from '../../scripts/browsers/chromium';
import { servePages } from '../../scripts/browsers/page-server';
import { unfoldFigures } from '../../scripts/browsers/read-popup';
import type { RealPopup } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, pickForm, press } from './page-functions';
import { setStage } from './set-stage';

/** Pages of the extension's own, by their paths. */
const OWN_PAGES = ['/popup.html', '/options.html', '/welcome.html'];

/** Tries to load an address in every way that a page has. Runs in a page of the extension. */
async function tryToLoad(address: string): Promise<string[]> {
  const image = new Promise<string>((resolve) => {
    const made = new Image();
    made.onload = () => resolve('image');
    made.onerror = () => resolve('');
    made.src = address;
  });
  const script = new Promise<string>((resolve) => {
    const made = document.createElement('script');
    made.onload = () => resolve('script');
    made.onerror = () => resolve('');
    made.src = address;
    document.head.append(made);
  });
  const fetched = fetch(address).then(
    () => 'fetch',
    () => '',
  );
  const isSent = navigator.sendBeacon(address) ? 'beacon' : '';
  return [...(await Promise.all([image, script, fetched])), isSent].filter(Boolean);
}

/** Waits for a page of the extension and presses everything on it that can be pressed, once. Runs in the page. */
async function pressAll(): Promise<number> {
  while (!document.querySelector('h1')) await new Promise((resolve) => setTimeout(resolve, 20));
  const pressed = [...document.querySelectorAll<HTMLElement>('button, input:not([type=file])')];
  for (const element of pressed) element.click();
  return pressed.length;
}

describe('the network in Chromium', () => {
  it('is closed to the background, whose policy is that of the pages', async () => {
    const server = await servePages(PAGES);
    const chromium = await launchChromium({
      extensionDir: path.resolve('.output/chrome-mv3'),
      isHeadless: true,
    });
    try {
      const worker = chromium.context
        .serviceWorkers()
        .find((each) => each.url().startsWith(chromium.extensionUrl));
      const tryToFetch = (address: string): Promise<string> =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'loaded',
          (error: unknown) => String(error),
        );
      expect(await worker?.evaluate(tryToFetch, `${server.origin}/site.css`)).toMatch(/^TypeError/);
    } finally {
      await chromium.close();
      await server.close();
    }
  });
});

/** Whether a sheet is there. Runs in the popup. */
const isSheetOpen = (): boolean => document.querySelector('dialog') !== null;

describe.each(browsersUnderTest)('the network in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  /** Addresses that were asked for; the browser itself wants each site's icon. */
  const readAddresses = async (): Promise<string[]> =>
    [...new Set(await stage.browser.readRequests())]
      .filter((address) => !address.endsWith('/favicon.ico'))
      .sort();

  async function pickForms(popup: RealPopup, opens: string, use: 'citation' | 'data'): Promise<void> {
    await popup.evaluate(press, fold(opens));
    for (const format of EXPORT_FORMATS.filter((each) => each.use === use))
      expect(await popup.evaluate(pickForm, en.exports.format[format.id])).not.toBe('');
    expect(await popup.evaluate(press, fold(en.exports.save))).toBe(true);
    // A sheet that is still closing would close the next one.
    await expect.poll(() => popup.evaluate(isSheetOpen, null)).toBe(false);
  }

  it('is asked for what the page itself needs and nothing else, whatever a reader does', async () => {
    const popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-vi/`);
    await popup.evaluate(unfoldFigures, null);
    for (const words of [en.evidence.toggle, '74,5 triệu krone Na Uy', en.marks.toggle])
      expect(await popup.evaluate(press, fold(words)), words).toBe(true);
    await pickForms(popup, en.actions.cite, 'citation');
    await pickForms(popup, en.actions.export, 'data');
    await popup.close();
    expect(await readAddresses()).toEqual([
      `${stage.server.origin}/release-vi/`,
      `${stage.server.origin}/site.css`,
    ]);
  });

  it.each(['options', 'welcome'])('is not asked by the page %s, whatever is pressed', async (name) => {
    const before = await readAddresses();
    await stage.browser.open(`${stage.browser.extensionUrl}/${name}.html`);
    expect(await stage.browser.evaluate(pressAll, null)).toBeGreaterThan(0);
    expect(await readAddresses()).toEqual(before);
  });

  it.each(OWN_PAGES)('is closed to %s', async (page) => {
    await stage.browser.open(`${stage.browser.extensionUrl}${page}`);
    const asked = `${stage.server.origin}/release-en/?from=${encodeURIComponent(page)}`;
    await stage.browser.evaluate(tryToLoad, asked);
    expect(await readAddresses()).not.toContain(asked);
  });

  it('is open to a page, whose requests are recorded', async () => {
    await stage.browser.open(`${stage.server.origin}/article-en/`);
    const asked = `${stage.server.origin}/release-en/?from=page`;
    expect(await stage.browser.evaluate(tryToLoad, asked)).toContain('fetch');
    expect(await readAddresses()).toContain(asked);
  });
});
