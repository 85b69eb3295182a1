import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords, UI_LANGUAGES } from '../../components/load-words';
import type { Chromium } from '../../scripts/browsers/chromium';
import { type PageServer, servePages } from '../../scripts/browsers/page-server';
import { unfoldFigures } from '../../scripts/browsers/read-popup';
import { PAGES } from '../sample-pages';
import { launchBuiltChromium, openPopup } from './browsers-under-test';
import { findCutText } from './find-cut-text';
import { findViolations } from './find-violations';

/** The popup's width, which is the narrowest that a page of ours is shown at. */
const WIDTH = 420;

/** Language -> the number forms on offer that go with it, where they are not called the same. */
const NUMBER_FORMS: Readonly<Record<string, string>> = { en: 'en-US', ar: 'ar-EG' };

/** What is kept as the reader's number forms. Runs in a page of ours. */
async function readKeptNumbers(): Promise<unknown> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome; // the browser's own name of it
  return (await storage.local.get('settings')).settings?.numbers;
}

interface Storage {
  readonly local: {
    readonly get: (key: 'settings') => Promise<{ readonly settings?: { readonly numbers: unknown } }>;
  };
}

/** Presses the button that says just this. Runs in the popup. */
function press(text: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)?.click();
}

/** Opens each check. Runs in the popup. */
function openChecks(): void {
  for (const check of document.querySelectorAll('details')) check.open = true;
}

/** Waits until the open sheet shows its text. Runs in the popup. */
async function settleSheet(): Promise<void> {
  while (!document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Closes the open sheet and waits until it is gone. Runs in the popup. */
async function closeSheet(): Promise<void> {
  document.querySelector('dialog')?.close();
  while (document.querySelector('dialog')) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Runs in a page of ours. */
const readDirection = (): string => `${document.documentElement.lang} ${document.documentElement.dir}`;

describe('the words on the screen in Chromium', () => {
  let server: PageServer;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
    chromium = await launchBuiltChromium();
    await chromium.open(`${server.origin}/release-en/`);
    page = await chromium.context.newPage();
    await page.setViewportSize({ width: WIDTH, height: 900 });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('are on offer in the settings, each language by its own name', async () => {
    await page.goto(`${chromium.extensionUrl}/options.html`);
    const options = await page.locator('select').first().locator('option').all();
    const names = await Promise.all(options.map((option) => option.textContent()));
    expect(names.slice(1)).toEqual(
      UI_LANGUAGES.map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag)),
    );
  });

  describe.each(UI_LANGUAGES)('in %s', (tag) => {
    it('fit the settings and the welcome page', async () => {
      const words = await loadWords([tag]);
      await page.goto(`${chromium.extensionUrl}/options.html`);
      await page.locator('select').first().selectOption(tag);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, tag);
      const numbers = NUMBER_FORMS[tag] ?? tag;
      await page.locator('select').nth(1).selectOption(numbers);
      await expect.poll(() => page.evaluate(readKeptNumbers)).toBe(numbers);
      expect(await page.evaluate(readDirection)).toBe(`${tag} ${words.direction}`);
      expect(await page.locator('h1').textContent()).toBe(words.options.title);
      expect(await page.evaluate(findCutText)).toEqual([]);
      await page.goto(`${chromium.extensionUrl}/welcome.html`);
      await page.waitForSelector('h1');
      expect(await page.locator('h1').textContent()).toBe(words.welcome.title);
      expect(await page.evaluate(findCutText)).toEqual([]);
    });

    it('fit the popup with all unfolded, and its sheets, and keep to the rules of accessibility', async () => {
      const words = await loadWords([tag]);
      const popup = await openPopup(chromium);
      try {
        expect(await popup.evaluate(readDirection, null)).toBe(`${tag} ${words.direction}`);
        expect(await popup.evaluate(findCutText, null)).toEqual([]);
        for (const action of [words.actions.cite, words.actions.export]) {
          await popup.evaluate(press, action);
          await popup.evaluate(settleSheet, null);
          expect(await popup.evaluate(findCutText, null)).toEqual([]);
          await popup.evaluate(closeSheet, null);
        }
        await popup.evaluate(unfoldFigures, null);
        await popup.evaluate(press, words.evidence.toggle);
        await popup.evaluate(openChecks, null);
        expect(await popup.evaluate(findCutText, null)).toEqual([]);
        expect(await findViolations(popup)).toEqual([]);
      } finally {
        await popup.close();
      }
    });
  });
});
