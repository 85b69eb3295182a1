import type { Page } from 'playwright-core';
import type { Chromium } from '../browsers/chromium';
import { sampleLibrary } from './sample-library';
import { SCHEMES, savePicture } from './save-picture';
import { setLanguage } from './set-language';

/** A view of the library: what leads there from the list, and what is there then. */
interface LibraryView {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
  readonly shows: string;
}

/** Nothing of these is found by its words: they are drawn in other languages too. */
export const LIBRARY_VIEWS: readonly LibraryView[] = [
  { name: 'list', go: async () => undefined, shows: '.card-row' },
  { name: 'search', go: (page) => page.fill('input[type=search]', 'Q3'), shows: '.card-row' },
  { name: 'issuer', go: (page) => page.click('.card-row .bare'), shows: '.card-row' },
  {
    name: 'figures',
    go: (page) => page.press('.tabs button:nth-of-type(2)', 'Enter'),
    shows: '.chart circle',
  },
  { name: 'compare', go: comparePair, shows: '.changes' },
];

/** In which languages: with its own words, and from right to left. */
const LANGUAGES = ['en', 'ar'];

/** Draws the library empty, and each view of it with reports in it. */
export async function drawLibrary({ context, extensionUrl }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  const open = async (): Promise<void> => {
    await page.goto(`${extensionUrl}/library.html`);
    await page.waitForSelector('h1');
  };
  await open();
  await draw(page, 'library-empty');
  await fillLibrary(page);
  for (const language of LANGUAGES) {
    await page.evaluate(setLanguage, language);
    for (const { name, go, shows } of LIBRARY_VIEWS) {
      await open();
      await page.waitForSelector('.card-row');
      await go(page);
      await page.waitForSelector(shows);
      await draw(page, language === 'en' ? `library-${name}` : `library-${name}-${language}`);
    }
  }
  await page.close();
}

/** Reads the sample reports into the library that a page shows. */
export async function fillLibrary(page: Page): Promise<void> {
  const buffer = Buffer.from(await sampleLibrary());
  await page.setInputFiles('input[type=file]', {
    name: 'library.jsonl',
    mimeType: 'application/jsonl',
    buffer,
  });
  await page.waitForSelector('.card-row');
}

/** The two reports of one release, which stand together. */
async function comparePair(page: Page): Promise<void> {
  const pair = page.locator('.cards > li', { has: page.locator('.card-row + .card-row') });
  for (const box of await pair.locator('input').all()) await box.check();
  await page.click('.list-options button');
}

async function draw(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    savePicture(`${name}-${colorScheme}`, await page.screenshot({ fullPage: true }));
  }
}
