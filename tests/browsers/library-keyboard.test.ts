import { describe, expect, it } from 'vitest';
import { en as words } from '../../components/library/words/en';
import { servePages } from '../../scripts/browsers/page-server';
import type { Key } from '../../scripts/browsers/real-browser';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { sampleLibrary } from '../../scripts/screens/sample-library';
import { PAGES } from '../sample-pages';
import { browsersUnderTest } from './browsers-under-test';
import { readAsFile } from './page-functions';
import { setStage } from './set-stage';

/** More stops than this are a trap. */
const MOST_STOPS = 80;

const FORTH: readonly Key[] = ['Tab'];
const BACK: readonly Key[] = ['Shift', 'Tab'];

/** Name of what has the focus; '' for nothing. Runs in the library. */
function readFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const label = focused.closest('label')?.textContent;
  return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').trim();
}

/** The listed headlines. Runs in the library. */
const readHeadlines = (): string[] =>
  [...document.querySelectorAll('.card-row h2')].map(({ textContent }) => textContent);

/** Headlines of the two reports that stand together. Runs in the library. */
const readPair = (): string[] =>
  [...document.querySelectorAll('.card-row:has(+ .card-row) h2, .card-row + .card-row h2')].map(
    ({ textContent }) => textContent,
  );

const countChecked = (): number => document.querySelectorAll('.card-row > input:checked').length;

describe.each(browsersUnderTest)('the library by keyboard alone, in $name,', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const focus = (): Promise<string> => stage.browser.evaluate(readFocus, null);
  const headlines = (): Promise<string[]> => stage.browser.evaluate(readHeadlines, null);
  const open = async (): Promise<void> => {
    await stage.browser.open(`${stage.browser.extensionUrl}/library.html`);
    await waitUntil(
      () => stage.browser.evaluate(() => document.querySelector('h1') !== null, null),
      'library',
    );
  };
  /** Presses the Tab key until this has the focus. */
  const tabTo = async (name: string, keys = FORTH): Promise<void> => {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await stage.browser.pressKeys(keys);
      if ((await focus()) === name) return;
    }
    throw new Error(`“${name}” is not reached`);
  };
  const pressOn = async (name: string, key: Key, keys = FORTH): Promise<void> => {
    await tabTo(name, keys);
    await stage.browser.pressKeys([key]);
  };
  const deleteReport = (headline: string): Promise<void> =>
    pressOn(`${words.page.delete}: ${headline}`, 'Enter');

  it('leads from two reports to what became of one, and back to where it came from', async () => {
    await open();
    await stage.browser.evaluate(readAsFile, await sampleLibrary());
    await expect.poll(headlines).toHaveLength(7);
    for (const headline of await stage.browser.evaluate(readPair, null))
      await pressOn(words.page.choose.replace('{headline}', headline), ' ');
    await pressOn(words.page.compare, 'Enter', BACK);
    await expect.poll(focus).toBe(words.compare.between);
    await pressOn(words.page.back, 'Enter', BACK);
    await expect.poll(focus).toBe(words.page.compare);
    expect(await stage.browser.evaluate(countChecked, null)).toBe(2);
  });

  it('stays on the buttons that show the figures, and the list again', async () => {
    await open();
    await pressOn(words.page.view.figures, 'Enter');
    await expect.poll(headlines).toEqual([]);
    expect(await focus()).toBe(words.page.view.figures);
    await pressOn(words.page.view.list, 'Enter', BACK);
    await expect.poll(headlines).toHaveLength(7);
    expect(await focus()).toBe(words.page.view.list);
  });

  it('goes to the next report when one was deleted, to the last when that was the last', async () => {
    await open();
    const [first = '', second = '', ...others] = await headlines();
    await deleteReport(first);
    await expect.poll(focus).toBe(second);
    await deleteReport(others.at(-1) ?? '');
    await expect.poll(focus).toBe(others.at(-2));
  });

  it('goes to the heading when everything was deleted', async () => {
    await pressOn(words.file.deleteAll, 'Enter');
    await stage.browser.pressKeys(['Enter']);
    await expect.poll(headlines).toEqual([]);
    await expect.poll(focus).toBe(words.page.title);
  });
});
