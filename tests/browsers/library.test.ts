import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en as words } from '../../components/library/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import type { RealPopup } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, press, readAsFile, readWords } from './page-functions';
import { setStage } from './set-stage';

/** Headlines of the listed reports. Runs in the library. */
const readHeadlines = (): string[] =>
  [...document.querySelectorAll('.card-row h2')].map(({ textContent }) => textContent);

/** Writes into the search. Runs in the library. */
function search(query: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) return false;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** Chooses the listed reports of a language. Runs in the library. */
function chooseThose(language: string): number {
  const rows = [...document.querySelectorAll('.card-row')];
  const boxes = rows
    .filter((row) => row.querySelector(`a[lang="${language}"]`))
    .flatMap((row) => [...row.querySelectorAll<HTMLInputElement>(':scope > input')]);
  for (const box of boxes) box.click();
  return boxes.length;
}

describe.each(browsersUnderTest)('the library in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));
  let origin = '';
  let exported = '';

  async function openOver(slug: string): Promise<RealPopup> {
    const popup = await openPopupOver(stage.browser, `${stage.server.origin}/${slug}/`);
    await expect.poll(() => popup.evaluate(readWords, null)).toMatch(/Keep this report|Kept in your library/);
    return popup;
  }

  async function openLibrary(): Promise<void> {
    await stage.browser.open(`${origin}/library.html`);
    await expect.poll(() => stage.browser.evaluate(readWords, null)).toContain(words.page.title);
  }

  const pressIn = (label: string): Promise<boolean> => stage.browser.evaluate(press, fold(label));
  const wordsIn = (): Promise<string> => stage.browser.evaluate(readWords, null);
  const headlines = (): Promise<string[]> => stage.browser.evaluate(readHeadlines, null);

  it('keeps a report when its button is pressed, and nothing before', async () => {
    const popup = await openOver('release-en');
    origin = await popup.evaluate(() => location.origin, null);
    expect(await popup.evaluate(readWords, null)).not.toContain(words.note.kept);
    await popup.evaluate(press, fold(words.note.keep));
    await expect.poll(() => popup.evaluate(readWords, null)).toContain(words.note.kept);
    await popup.close();
    await openLibrary();
    expect(await headlines()).toHaveLength(1);
  });

  it('finds the release in another language, with its figures', async () => {
    const popup = await openOver('release-vi');
    await expect
      .poll(() => popup.evaluate(readWords, null))
      .toMatch(
        /You have seen this release: The Coastline Courier, .*\(12 of 12 figures the same\), in English\./,
      );
    expect(await popup.evaluate(readWords, null)).toContain(
      '1,24 tỷ krone Na Uy · 1.24 billion Norwegian kroner',
    );
    await popup.evaluate(press, fold(words.note.keep));
    await expect.poll(() => popup.evaluate(readWords, null)).toContain(words.note.kept);
    await popup.close();
  });

  it('says nothing of a release over another article', async () => {
    const popup = await openOver('agency-en');
    expect(await popup.evaluate(readWords, null)).not.toContain('You have seen this release');
    await popup.close();
  });

  it('lists, groups and searches', async () => {
    await openLibrary();
    expect(await stage.browser.evaluate(() => document.querySelectorAll('.cards > li').length, null)).toBe(1);
    expect(await headlines()).toHaveLength(2);
    await stage.browser.evaluate(search, 'thuy trieu');
    await expect.poll(headlines).toEqual([expect.stringContaining('thủy triều')]);
    await stage.browser.evaluate(search, 'no such words');
    await expect.poll(wordsIn).toContain(words.page.noMatch);
  });

  it('saves itself as JSON Lines', async () => {
    await openLibrary();
    await pressIn(words.file.save);
    const saved = async (): Promise<string> => {
      const name = (await readdir(stage.browser.downloads)).find((file) => file.endsWith('.jsonl'));
      return name ? readFile(path.join(stage.browser.downloads, name), 'utf8') : '';
    };
    await expect.poll(saved).toMatch(/\}\n$/);
    exported = await saved();
    const urls = exported
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(urls.map((url) => new URL(url).pathname).sort()).toEqual(['/release-en/', '/release-vi/']);
  });

  it('reads a file: new lines are kept, bad ones named, what is there stays', async () => {
    const english = exported.split('\n').find((line) => line.includes('"language":"en"')) ?? '';
    const kept = JSON.parse(english) as { id: string; report: { headline: string; text: string } };
    const text = `${kept.report.text}\nThe echo had nothing to add.`;
    const report = { ...kept.report, headline: 'An echo', text };
    const copy = { ...kept, id: 'https://echo.example/tides', report };
    await openLibrary();
    await stage.browser.evaluate(readAsFile, `${english}\n{"id": 3}\n${JSON.stringify(copy)}\n`);
    await expect.poll(wordsIn).toContain('1 report read.');
    expect(await wordsIn()).toContain('1 was there already and was left as it is.');
    expect(await wordsIn()).toContain('Line 2 was not read: ');
    expect(await headlines()).toHaveLength(3);
    expect(await stage.browser.evaluate(() => document.querySelectorAll('.cards > li').length, null)).toBe(1);
  });

  it('compares two of one language by their sentences', async () => {
    await openLibrary();
    expect(await stage.browser.evaluate(chooseThose, 'en')).toBe(2);
    const canCompare = (): boolean => document.querySelector('.list-options button:enabled') !== null;
    await expect.poll(() => stage.browser.evaluate(canCompare, null)).toBe(true);
    await pressIn(words.page.compare);
    await expect.poll(wordsIn).toContain(words.compare.same);
    const changes = await stage.browser.evaluate(
      () =>
        [...document.querySelectorAll('.changes li')].map(({ className, textContent }) => [
          className,
          textContent,
        ]),
      null,
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]?.[1]).toContain('The echo had nothing to add.');
  });

  it('makes a table of the figures', async () => {
    await openLibrary();
    await pressIn(words.page.view.figures);
    await expect
      .poll(() => stage.browser.evaluate(() => document.querySelectorAll('tbody tr').length, null))
      .toBeGreaterThan(3);
  });

  it('deletes one, and all when asked twice', async () => {
    await openLibrary();
    await pressIn(words.page.delete);
    await expect.poll(headlines).toHaveLength(2);
    await pressIn(words.file.deleteAll);
    expect(await headlines()).toHaveLength(2);
    await pressIn(words.file.reallyDelete);
    await expect.poll(wordsIn).toContain(words.page.empty);
  });
});
