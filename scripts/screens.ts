import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { en } from '../components/words/en';
import { type Chromium, launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import { servePages } from './browsers/page-server';
import { isPopupReady } from './browsers/read-popup';
import type { RealPopup } from './browsers/real-browser';
import { waitUntil } from './browsers/wait-until';
import { drawLibrary } from './screens/draw-library';
import { SCHEMES, savePicture } from './screens/save-picture';

/** A view of the popup: on which sample page, the button that leads there, and what is there then. */
interface PopupView {
  readonly name: string;
  readonly page: string;
  readonly press: string | null;
  readonly shows?: string;
}

const VIEWS: readonly PopupView[] = [
  { name: 'release', page: 'release-en', press: null },
  { name: 'release-vi', page: 'release-vi', press: null },
  { name: 'evidence', page: 'release-en', press: en.evidence.toggle },
  { name: 'agency-story', page: 'agency-en', press: null },
  { name: 'article', page: 'article-en', press: null },
  { name: 'no-article', page: 'listing-en', press: null },
  { name: 'cite', page: 'release-en', press: en.actions.cite },
  { name: 'export', page: 'release-en', press: en.actions.export },
  { name: 'compare', page: 'release-en', press: en.compare.toggle, shows: '.bars' },
  { name: 'sort', page: 'release-en', press: en.sorting.toggle, shows: '.tools' },
  { name: 'marks', page: 'release-en', press: en.marks.toggle, shows: '.marks' },
];

/** Pages of the extension's own. */
const OWN_PAGES = ['options', 'welcome'] as const;

/**
 * Takes a picture of every view, in both color schemes: of the popup in Firefox, since a headless Chromium keeps a popup's
 * window at a size that no reader sees, and of the pages in Chromium.
 */
async function main(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe', shell: process.platform === 'win32' });
  await drawPopups();
  await drawOwnPages();
}

async function drawPopups(): Promise<void> {
  const server = await servePages('tests/pages');
  const firefox = await launchFirefox({ extensionDir: path.resolve('.output/firefox-mv3') });
  try {
    for (const view of VIEWS) {
      await firefox.open(`${server.origin}/${view.page}/`);
      await drawPopup(await firefox.openPopup(), view);
    }
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

async function drawPopup(popup: RealPopup, { name, press, shows }: PopupView): Promise<void> {
  await waitUntil(() => popup.evaluate(isPopupReady, null), 'report in the popup');
  if (press) await popup.evaluate(pressButton, press);
  if (press) await waitUntil(() => popup.evaluate(isSettled, shows ?? 'main'), `view "${name}"`);
  for (const scheme of SCHEMES) {
    await popup.preferColorScheme(scheme);
    savePicture(`${name}-${scheme}`, await popup.screenshot());
  }
  await popup.close();
}

/** Presses the button with this text. Runs in the popup. */
function pressButton(text: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)?.click();
}

/** Whether the view is there, and an opened sheet has its text. Runs in the popup. */
function isSettled(shows: string): boolean {
  const preview = document.querySelector<HTMLTextAreaElement>('dialog textarea');
  return document.querySelector(shows) !== null && preview?.value !== '';
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
