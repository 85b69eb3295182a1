import path from 'node:path';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { isPopupReady } from '../../scripts/browsers/read-popup';
import type { BrowserWindow, RealBrowser, RealPopup } from '../../scripts/browsers/real-browser';
import { waitUntil } from '../../scripts/browsers/wait-until';

/** The words and the number forms that the tests expect. */
const LANGUAGE = 'en-US';

/** A browser to run a test in. */
export interface BrowserUnderTest {
  readonly name: string;
  readonly launch: () => Promise<RealBrowser>;
  /** A page of the browser's own, closed to extensions. */
  readonly ownPage: string;
}

/** The browsers that every test of the whole extension runs in. */
export const browsersUnderTest: readonly BrowserUnderTest[] = [
  {
    name: 'Chromium',
    launch: launchBuiltChromium,
    ownPage: 'chrome://version/',
  },
  {
    name: 'Firefox',
    launch: () => launchFirefox({ extensionDir: path.resolve('.output/firefox-mv3'), language: LANGUAGE }),
    ownPage: 'about:support',
  },
];

/** Shows a page, presses the toolbar button and waits until the popup has something to say. */
export async function openPopupOver(browser: BrowserWindow, url: string): Promise<RealPopup> {
  await browser.open(url);
  return openPopup(browser);
}

/** Presses the toolbar button and waits until the popup has something to say. */
export async function openPopup(browser: BrowserWindow): Promise<RealPopup> {
  const popup = await browser.openPopup();
  await waitUntil(() => popup.evaluate(isPopupReady, null), 'report in the popup');
  return popup;
}

/** Starts a headless Chromium, in the tests' language, with the built extension. */
export function launchBuiltChromium(): Promise<Chromium> {
  return launchChromium({
    extensionDir: path.resolve('.output/chrome-mv3'),
    isHeadless: true,
    language: LANGUAGE,
  });
}
