import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Chromium, launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import { servePages } from './browsers/page-server';
import { isPopupReady, readPopup, type ShownPopup, unfoldFigures } from './browsers/read-popup';
import type { RealBrowser } from './browsers/real-browser';
import { waitUntil } from './browsers/wait-until';
import { describePopup } from './demo/describe-popup';

/** A release as a page of an English and of a Vietnamese news site. */
const SAMPLES = ['release-en', 'release-vi'] as const;

const OUT = 'out';

const isWindows = process.platform === 'win32';

/** Linux tells by these whether there is a screen to open a window on; nobody looks at the one of a build server. */
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Shows what the extension does: builds it, reads the sample pages in real browsers, prints what its popup says. */
async function main(): Promise<void> {
  console.log('Building the extension …');
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe', shell: isWindows });
  mkdirSync(OUT, { recursive: true });
  const server = await servePages('tests/pages');
  try {
    await showInFirefox(server.origin);
    await showInChromium(server.origin);
  } finally {
    await server.close();
  }
}

async function showInFirefox(origin: string): Promise<void> {
  const firefox = await launchFirefox({ extensionDir: path.resolve('.output/firefox-mv3') });
  try {
    for (const sample of SAMPLES) await showSample(firefox, origin, sample, `popup-firefox-${sample}.png`);
  } finally {
    await firefox.close();
  }
}

async function showInChromium(origin: string): Promise<void> {
  const extensionDir = path.resolve('.output/chrome-mv3');
  const chromium = await launchChromium({ extensionDir, isHeadless: !hasDisplay });
  try {
    for (const sample of SAMPLES) {
      const shown = await showSample(chromium, origin, sample, `popup-chromium-${sample}.png`);
      console.log(`\n${origin}/${sample}/\n\n${describePopup(shown)}\n`);
    }
    if (hasDisplay) await stayOpen(chromium);
  } finally {
    await chromium.close();
  }
}

/** Opens a sample page and the popup over it, saves the popup's picture, and gives what it shows in full. */
async function showSample(
  browser: RealBrowser,
  origin: string,
  sample: string,
  picture: string,
): Promise<ShownPopup> {
  await browser.open(`${origin}/${sample}/`);
  const popup = await browser.openPopup();
  await waitUntil(() => popup.evaluate(isPopupReady, null), 'report in the popup');
  const file = path.join(OUT, picture);
  writeFileSync(file, await popup.screenshot());
  console.log(`Saved ${file}`);
  await popup.evaluate(unfoldFigures, null);
  const shown = await popup.evaluate(readPopup, null);
  await popup.close();
  return shown;
}

/** Opens the popup once more and leaves the window to the reader until it is closed. */
async function stayOpen(chromium: Chromium): Promise<void> {
  await chromium.openPopup();
  console.log(
    'The window stays open: press the toolbar button on any page. Close it, or press Ctrl-C, to end.',
  );
  await Promise.race([
    once(process, 'SIGINT'),
    new Promise((resolve) => chromium.context.once('close', resolve)),
  ]);
}

await main();
