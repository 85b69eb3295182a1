import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { en as library } from '../../components/library/words/en';
import { en } from '../../components/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import { readPopup } from '../../scripts/browsers/read-popup';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, keepReleases, pickForm, press, readWords } from './page-functions';
import { setStage } from './set-stage';

/** What is kept unasked would be there by then. */
const KEEPING_DELAY = 1000;

/** How many reports the library lists. Runs in it. */
const countKept = (): number => document.querySelectorAll('.card-row').length;

/** Names of the files that the list of downloads keeps of windows that are not private; where the extension sees it. Runs in a page of the extension. */
async function listDownloads(): Promise<string[]> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      downloads?: { search: (wanted: object) => Promise<{ filename: string; incognito: boolean }[]> };
    };
  }; // Firefox alone has it
  const items = (await chrome.downloads?.search({})) ?? [];
  return items.filter(({ incognito }) => !incognito).map(({ filename }) => filename);
}

describe.each(browsersUnderTest)('a private window in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const openOwn = (page: string): Promise<void> =>
    stage.browser.open(`${stage.browser.extensionUrl}/${page}.html`);
  const savedFiles = async (): Promise<string[]> =>
    (await readdir(stage.browser.downloads)).filter((name) => name.endsWith('.csv'));

  it('has its pages marked, read and saved, and nothing of them kept', async () => {
    await openOwn('options');
    await stage.browser.evaluate(keepReleases, true);
    const window = await stage.browser.openPrivateWindow();
    await window.open(`${stage.server.origin}/release-en/`);
    await expect.poll(() => window.badgeText()).toBe('PR');
    const popup = await openPopupOver(window, `${stage.server.origin}/release-en/`);
    expect((await popup.evaluate(readPopup, null)).heading).toContain('PR Newswire');
    await popup.evaluate(press, fold(en.actions.export));
    await popup.evaluate(pickForm, en.exports.format.csv);
    await popup.evaluate(press, fold(en.exports.save));
    await expect.poll(savedFiles).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, KEEPING_DELAY));
    await popup.close();
    await window.close();
    expect(await stage.browser.evaluate(listDownloads, null)).toEqual([]);
    await openOwn('library');
    expect(await stage.browser.evaluate(countKept, null)).toBe(0);
  });

  it('is the only one of which nothing is kept', async () => {
    stage.popup = await openPopupOver(stage.browser, `${stage.server.origin}/release-en/`);
    const popup = stage.popup;
    await expect.poll(() => popup.evaluate(readWords, null)).toContain(library.note.kept);
    await openOwn('library');
    await expect.poll(() => stage.browser.evaluate(countKept, null)).toBe(1);
  });
});
