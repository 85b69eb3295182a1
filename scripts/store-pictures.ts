import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from './browsers/chromium-context';

const SCREENS = 'docs/screens';
const PICTURES = 'docs/store/pictures';
const ICON = 'docs/icon/pressmark.svg';

/** A picture for the stores, of one of the sizes that Chrome's store takes; AMO takes any. */
interface StorePicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

const imageOf = (file: string): string =>
  `data:image/${file.endsWith('.svg') ? 'svg+xml' : 'png'};base64,${readFileSync(file, 'base64')}`;

/** Two views of the popup side by side, at the size at which readers see them. */
const viewsBeside = (name: string, views: readonly string[]): StorePicture => ({
  name,
  width: 1280,
  height: 800,
  body: views.map((view) => `<img class="popup" src="${imageOf(path.join(SCREENS, view))}">`).join(''),
});

const PICTURES_TO_DRAW: readonly StorePicture[] = [
  viewsBeside('1-whose-words', ['release-light.png', 'evidence-light.png']),
  viewsBeside('2-figures', ['marks-light.png', 'compare-light.png']),
  viewsBeside('3-cite-and-export', ['cite-light.png', 'export-light.png']),
  viewsBeside('4-dark', ['release-dark.png', 'agency-story-dark.png']),
  {
    name: 'small-promo',
    width: 440,
    height: 280,
    body: `<img src="${imageOf(ICON)}" width="112"><b>Pressmark</b>`,
  },
];

const STYLE = `
  body { margin: 0; height: 100vh; display: flex; gap: 48px; align-items: center; justify-content: center;
    background: #e9e6df; color: #222; font: 700 40px Georgia, serif; }
  .popup { width: 420px; border-radius: 8px; box-shadow: 0 6px 28px rgb(0 0 0 / 25%); }
  b { margin-inline-start: -24px; }`;

/** Draws the pictures that the stores ask for from those of the views: `npm run screens` first. */
async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const context = await startChromium({ isHeadless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  for (const picture of PICTURES_TO_DRAW) await draw(page, picture);
  await context.close();
}

async function draw(page: Page, { name, width, height, body }: StorePicture): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>${STYLE}</style>${body}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const file = path.join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file, scale: 'css' });
  console.log(`Saved ${file}`);
}

await main();
