import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { unfoldFigures } from '../../scripts/browsers/read-popup';
import type { RealBrowser, RealPopup } from '../../scripts/browsers/real-browser';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { sampleLibrary } from '../../scripts/screens/sample-library';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { findViolations } from './find-violations';
import { readAsFile } from './page-functions';
import { setPopup, setStage } from './set-stage';

/** Each with the rules that it may break: a scheme changes nothing but colors. */
const SCHEMES = [
  ['light', 'all'],
  ['dark', 'colors'],
] as const;

/** With our own words, and from right to left. */
const LANGUAGES = ['en', 'ar'];

/** Runs in a page of ours. */
function setScheme(scheme: string): void {
  document.documentElement.dataset.theme = scheme;
}

/** Gives the words on the screen another language. Runs in a page of ours. */
const speak = (language: string): Promise<boolean> =>
  (
    globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
  ).chrome.storage.local
    .set({ settings: { language } })
    .then(() => true);

/** Presses the first element of a selector; whether there is one. Runs in a page of ours. */
function pressFirst(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
}

/** Runs in a page of ours. */
const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

/** Opens all that can be opened. Runs in the popup. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')) button.click();
}

/** Closes the open sheet. Runs in the popup. */
function closeSheet(): void {
  document.querySelector('dialog')?.close();
}

/** Chooses the two reports that stand together. Runs in the library. */
function choosePair(): number {
  const boxes = document.querySelectorAll<HTMLInputElement>(
    '.cards > li:has(.card-row + .card-row) .card-row > input',
  );
  for (const box of boxes) box.click();
  return boxes.length;
}

/** The popup's sheets, by the buttons that open them, and what is there when they are. */
const SHEETS = [
  ['.copies button:first-child', 'dialog[open] textarea'],
  ['.copies button:last-child', 'dialog[open] textarea'],
  ['.list-head button', 'dialog[open] .bars'],
] as const;

async function expectNone(page: RealPopup | RealBrowser): Promise<void> {
  for (const [scheme, rules] of SCHEMES) {
    await page.evaluate(setScheme, scheme);
    expect(await findViolations(page, rules), scheme).toEqual([]);
  }
}

describe.each(browsersUnderTest)('by the rules of accessibility, in $name,', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const openOwn = async (page: string): Promise<void> => {
    await stage.browser.open(`${stage.browser.extensionUrl}/${page}.html`);
    await appears('h1');
  };
  const appears = (selector: string): Promise<unknown> =>
    waitUntil(() => stage.browser.evaluate(isThere, selector), selector);

  it('the empty library has no violation', async () => {
    await openOwn('library');
    await expectNone(stage.browser);
    await stage.browser.evaluate(readAsFile, await sampleLibrary());
    await appears('.card-row');
  });

  describe.each(LANGUAGES)('in the language %s,', (language) => {
    it('the settings and the welcome page have none', async () => {
      await openOwn('options');
      await stage.browser.evaluate(speak, language);
      for (const page of ['options', 'welcome']) {
        await openOwn(page);
        await expectNone(stage.browser);
      }
    });

    it('the library has none, as a list, as figures over time, and with two compared', async () => {
      await openOwn('library');
      await expectNone(stage.browser);
      await stage.browser.evaluate(pressFirst, '.tabs button:nth-of-type(2)');
      await appears('.chart circle');
      await expectNone(stage.browser);
      await stage.browser.evaluate(pressFirst, '.tabs button:nth-of-type(1)');
      await appears('.card-row');
      expect(await stage.browser.evaluate(choosePair, null)).toBe(2);
      await appears('.list-options button:enabled');
      await stage.browser.evaluate(pressFirst, '.list-options button');
      await appears('.changes');
      await expectNone(stage.browser);
    });

    describe('the popup', () => {
      const over = setPopup(stage, 'release-en');
      const shows = (selector: string): Promise<unknown> =>
        waitUntil(() => over.popup.evaluate(isThere, selector), selector);

      it.each(SHEETS)('has none in the sheet behind "%s"', async (button, there) => {
        expect(await over.popup.evaluate(pressFirst, button)).toBe(true);
        await shows(there);
        await expectNone(over.popup);
        await over.popup.evaluate(closeSheet, null);
        await shows('body:not(:has(dialog))');
      });

      it('has none, with all of it open', async () => {
        await over.popup.evaluate(unfoldFigures, null);
        await over.popup.evaluate(openAll, null);
        await shows('.tools');
        await over.popup.evaluate(pressFirst, '[aria-pressed="false"]');
        await shows('.marks');
        await shows('.keep-line');
        await expectNone(over.popup);
      });
    });
  });

  it('what the library knows of a release has none', async () => {
    await openOwn('options');
    await stage.browser.evaluate(speak, 'en');
    const release = await openPopupOver(stage.browser, `${stage.server.origin}/release-vi/`);
    await waitUntil(() => release.evaluate(pressFirst, '.keep-line button'), 'button that keeps it');
    await waitUntil(
      () => release.evaluate(() => document.body.textContent.includes('Kept'), null),
      'kept report',
    );
    await release.close();
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    const popup = stage.popup;
    await waitUntil(() => popup.evaluate(isThere, '.twin'), 'twin');
    await popup.evaluate(openAll, null);
    await expectNone(popup);
  });

  it('a notice with a way on has none', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/listing-en/`);
    expect(await stage.popup.evaluate(() => document.body.textContent, null)).toContain(en.actions.readAgain);
    await expectNone(stage.popup);
  });
});
