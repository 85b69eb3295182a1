/** Draws public/icon/*.png from docs/icon/pressmark.svg: `npx tsx scripts/draw-icons.ts`, after the drawing changed. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers/find-browsers.mjs';

const DRAWING = 'docs/icon/pressmark.svg';
const SIZES = [16, 32, 48, 128];

const drawing = await readFile(DRAWING, 'base64');
const executablePath = findChromium();
if (executablePath === null)
  throw new Error('Drawing the icons needs Chromium: install it or set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
