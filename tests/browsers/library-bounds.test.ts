import { describe, expect, it } from 'vitest';
import { en as words } from '../../components/library/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import type { RealPopup } from '../../scripts/browsers/real-browser';
import { makeReport } from '../library/sample-reports';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { keepReleases, readAsFile, readWords } from './page-functions';
import { setStage } from './set-stage';

/** Brings the library to the form of a version that is still to come. Runs in a page of the extension. */
const raiseVersion = (version: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark-library', version);
    opening.onerror = () => reject(opening.error ?? new Error('No database'));
    opening.onsuccess = () => {
      resolve(opening.result.version);
      opening.result.close();
    };
  });

/** Has the database say once that there is no room. Runs in the library. */
function refuseOnce(): boolean {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function refuse(): never {
    IDBObjectStore.prototype.add = add;
    throw new DOMException('No room', 'QuotaExceededError');
  };
  return true;
}

describe.each(browsersUnderTest)('the library in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const wordsOf = (popup: RealPopup) => (): Promise<string> => popup.evaluate(readWords, null);
  const openOwn = (page: string): Promise<void> =>
    stage.browser.open(`${stage.browser.extensionUrl}/${page}.html`);
  const openOver = (slug: string): Promise<RealPopup> =>
    openPopupOver(stage.browser, `${stage.server.origin}/${slug}/`);

  it('keeps the press releases that are read, where the reader wants it, and no other article', async () => {
    await openOwn('options');
    await stage.browser.evaluate(keepReleases, true);
    const release = await openOver('release-en');
    await expect.poll(wordsOf(release)).toContain(words.note.kept);
    await release.close();
    const article = await openOver('article-en');
    await expect.poll(wordsOf(article)).toContain(words.note.keep);
    await article.close();
    await openOwn('library');
    await expect
      .poll(() => stage.browser.evaluate(() => document.querySelectorAll('.card-row').length, null))
      .toBe(1);
  });

  it('makes room where there is none, and says what went', async () => {
    await openOwn('library');
    const keptWords = (): Promise<string> => stage.browser.evaluate(readWords, null);
    await expect.poll(keptWords).toContain(words.file.read);
    const line = JSON.stringify(
      await makeReport({ url: 'https://new.example/', language: 'en', text: 'A pier.' }),
    );
    await stage.browser.evaluate(refuseOnce, null);
    await stage.browser.evaluate(readAsFile, line);
    await expect.poll(keptWords).toContain(words.note.dropped.one);
    expect(await keptWords()).toContain('1 report read.');
    expect(await stage.browser.evaluate(() => document.querySelectorAll('.card-row').length, null)).toBe(1);
  });

  it('leaves what a newer version has written alone, and says so', async () => {
    await openOwn('options');
    expect(await stage.browser.evaluate(raiseVersion, 99)).toBe(99);
    await openOwn('library');
    await expect.poll(() => stage.browser.evaluate(readWords, null)).toContain(words.note.newer);
    const popup = await openOver('release-vi');
    await expect.poll(wordsOf(popup)).toContain(words.note.newer);
    await popup.close();
    await openOwn('options');
    expect(await stage.browser.evaluate(raiseVersion, 99)).toBe(99);
  });
});
