import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import { servePages } from './browsers/page-server';
import { drawLibrary } from './screens/draw-library';
import { drawPopups } from './screens/draw-popups';
import { SCHEMES, savePicture } from './screens/save-picture';

/** Pages of the extension's own. */
const OWN_PAGES = ['options', 'welcome'] as const;

/**
 * Takes a picture of every view, in both color schemes: of the popup in Firefox, since a headless Chromium keeps a popup's
 * window at a size that no reader sees, and of the pages in Chromium.
 */
async function main(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe', shell: process.platform === 'win32' });
  await drawOpenPopups();
  await drawOwnPages();
}

async function drawOpenPopups(): Promise<void> {
  const server = await servePages('tests/pages');
  const firefox = await launchFirefox({ extensionDir: path.resolve('.output/firefox-mv3') });
  try {
    await drawPopups(firefox, server.origin);
  } finally {
    await firefox.close();
    await server.close();
  }
}

async function drawOwnPages(): Promise<void> {
  const extensionDir = path.resolve('.output/chrome-mv3');
  const chromium = await launchChromium({ extensionDir, isHeadless: true, language: 'en-US' });
  try {
    for (const name of OWN_PAGES) await drawOwnPage(chromium, name);
    await drawLibrary(chromium);
  } finally {
    await chromium.close();
  }
}

async function drawOwnPage({ context, extensionUrl }: Chromium, name: string): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(`${extensionUrl}/${name}.html`);
  await page.waitForSelector('h1');
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    savePicture(`${name}-${colorScheme}`, await page.screenshot({ fullPage: true }));
  }
  await page.close();
}

await main();
