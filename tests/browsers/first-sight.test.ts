import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../components/load-words';
import type { Chromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { PAGES } from '../sample-pages';
import { launchBuiltChromium, openPopupOver } from './browsers-under-test';
import { activeTab, speak } from './extension-worker';

/** The largest window that browsers give a popup, in CSS pixels, less for its width. */
const WINDOW = { width: 420, height: 600 };
/** The same at 200 %. */
const ENLARGED = { width: 400, height: 300 };

/** How far the fifth figure reaches under the bar of actions, in pixels; below zero is room that is left. Runs in the popup. */
function findHidden(): number {
  const bottom = document.querySelector('.figures > li:nth-child(5)')?.getBoundingClientRect().bottom;
  const bar = document.querySelector('footer')?.getBoundingClientRect().top;
  return bottom === undefined || bar === undefined ? Number.NaN : bottom - bar;
}

describe('the popup at first sight', () => {
  let server: PageServer;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchBuiltChromium();
    page = await chromium.context.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  describe.each(['release-en', 'release-vi', 'agency-en'])('over %s', (name) => {
    let address: string;

    beforeAll(async () => {
      // The press of the button lets the popup read this tab; opened as a page of its own it has the size that we give it.
      const popup = await openPopupOver(chromium, `${server.origin}/${name}/`);
      await popup.close();
      address = `${chromium.extensionUrl}/popup.html?tabId=${await activeTab(chromium)}`;
    });

    it.each(UI_LANGUAGES)(
      'shows five figures without scrolling, and scrolls in one direction only at 200 %, in %s',
      async (language) => {
        await speak(chromium, language);
        await page.setViewportSize(WINDOW);
        await page.goto(address);
        // The last that comes.
        await page.waitForSelector('.keep-line');
        expect(await page.evaluate(findHidden)).toBeLessThanOrEqual(0);
        await page.setViewportSize(ENLARGED);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(ENLARGED.width);
      },
    );
  });
});
