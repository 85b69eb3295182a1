import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import type { Chromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { PAGES } from '../sample-pages';
import { launchBuiltChromium, openPopupOver } from './browsers-under-test';
import { activeTab, speak } from './extension-worker';
import { FINGER, findOverflow, findSmall } from './find-misfits';

/** Widths of phones, in CSS pixels, from the smallest that is sold. */
const WIDTHS = [320, 360, 412];

/** Languages with long words, with a script of its own, and from right to left. */
const LANGUAGES = ['en', 'de', 'ja', 'ar'];

/** What can be opened and is not. */
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';

describe('on a phone', () => {
  let server: PageServer;
  let chromium: Chromium;
  let page: Page;
  let session: CDPSession;
  let tabId: number | undefined;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchBuiltChromium();
    // The press of the button lets the popup read this tab; opened as a page of its own, as phones do, it reads it again.
    const popup = await openPopupOver(chromium, `${server.origin}/release-vi/`);
    await popup.close();
    tabId = await activeTab(chromium);
    page = await chromium.context.newPage();
    session = await chromium.context.newCDPSession(page);
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  async function show(address: string, width: number): Promise<void> {
    const screen = { width, height: 640, deviceScaleFactor: 2, mobile: true };
    await session.send('Emulation.setDeviceMetricsOverride', screen);
    await page.goto(`${chromium.extensionUrl}${address}`);
    // A new page forgets that it is touched, and must be told anew.
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await page.waitForSelector('h1');
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    beforeAll(() => speak(chromium, language));

    it.each(WIDTHS)('the popup fits %i pixels, with all of it open', async (width) => {
      await show(`/popup.html?tabId=${tabId}`, width);
      await page.waitForSelector('footer button');
      for (const closed of await page.$$(CLOSED)) await closed.click();
      expect(await page.evaluate(findOverflow, width)).toEqual({ width, wide: [] });
      expect(await page.evaluate(findSmall, FINGER)).toEqual([]);
    });

    it.each(['options', 'welcome', 'library'])('the page %s fits 320 pixels', async (name) => {
      await show(`/${name}.html`, 320);
      expect(await page.evaluate(findOverflow, 320)).toEqual({ width: 320, wide: [] });
      expect(await page.evaluate(findSmall, FINGER)).toEqual([]);
    });
  });

  it.each([en.actions.cite, en.actions.export])('the sheet behind “%s” fits 320 pixels', async (words) => {
    await speak(chromium, 'en');
    await show(`/popup.html?tabId=${tabId}`, 320);
    await page.getByRole('button', { name: words, exact: true }).click();
    await page.waitForSelector('dialog[open] input');
    expect(await page.evaluate(findOverflow, 320)).toEqual({ width: 320, wide: [] });
    expect(await page.evaluate(findSmall, FINGER)).toEqual([]);
  });
});
