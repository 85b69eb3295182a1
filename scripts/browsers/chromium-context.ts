import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { findChromium } from './find-browsers.mjs';

/** How a Chromium is started. */
export interface ChromiumStart {
  readonly isHeadless: boolean;
  /** BCP 47 tag of the browser's own language; else the machine's. */
  readonly language?: string;
  /** Folder of a profile that outlives the browser; else a new one. */
  readonly profile?: string;
  readonly options?: Pick<BrowserContextOptions, 'javaScriptEnabled'>;
}

/** What each Chromium is started with: nothing may leave the machine, and the extension may be loaded. */
export const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** A popup is no taller than its window allows; a screenshot is looked at on fine screens too. */
const HEADLESS_ARGUMENTS = ['--window-size=1280,1000', '--force-device-scale-factor=2'];

/** Starts a Chromium with a new profile. */
export async function startChromium({
  isHeadless,
  language,
  profile = '',
  options,
}: ChromiumStart): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium or Chrome is missing: set CHROME_PATH.');
  // A popup's target is born as type "other": Playwright leaves those alone unless told before it is loaded.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    // The root user of a container has no sandbox to run in.
    chromiumSandbox: !isHeadless && process.getuid?.() !== 0,
    viewport: null,
    // A reader's browser has both.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...ARGUMENTS,
      ...(isHeadless ? HEADLESS_ARGUMENTS : []),
      ...(language ? [`--lang=${language}`] : []),
    ],
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    ...options,
  });
}
