import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { findChromium } from './find-browsers.mjs';
import { waitUntil } from './wait-until';

/** How a Chromium with the extension is started. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  readonly isHeadless: boolean;
  /** BCP 47 tag of the browser's own language; else the machine's. */
  readonly language?: string;
}

/** A running Chromium with the extension. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A tab with the page of this address. */
  readonly open: (url: string) => Promise<Page>;
  /** What the toolbar button's badge says of a tab; '' for nothing. */
  readonly badgeText: (page: Page) => Promise<string>;
  /** Presses the toolbar button in a tab and gives the popup that opens. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** Starts a Chromium with a new profile and the extension in it. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const context = await launchContext(options);
  try {
    const session = await browserSession(context);
    const { id } = await send<{ id: string }>(session, 'Extensions.loadUnpacked', {
      path: options.extensionDir,
    });
    const worker = await waitUntil(async () => findWorker(context, id), 'service worker of the extension');
    return {
      context,
      extensionId: id,
      open: async (url) => openTab(context, url),
      badgeText: async (page) => {
        await page.bringToFront();
        return worker.evaluate(activeBadgeText);
      },
      openPopup: (page) => openPopup(context, session, id, page),
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function launchContext({ isHeadless, language }: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium or Chrome is missing: set CHROME_PATH.');
  // The popup's target is born as type "other": Playwright leaves it alone unless told before it is loaded.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: isHeadless,
    // A new root user of a container has no sandbox to run in.
    chromiumSandbox: !isHeadless && process.getuid?.() !== 0,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...ARGUMENTS, ...(language ? [`--lang=${language}`] : [])],
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
  });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}

/** Sends a command of the Extensions or Target domain in forms that Playwright's types do not know. */
function send<Result>(session: CDPSession, method: string, params: object): Promise<Result> {
  return session.send(method as 'Target.getTargets', params) as unknown as Promise<Result>; // the protocol's form
}

function findWorker(context: BrowserContext, id: string): Worker | null {
  return context.serviceWorkers().find((worker) => new URL(worker.url()).host === id) ?? null;
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const unused = context.pages().find((page) => page.url() === 'about:blank');
  const page = unused ?? (await context.newPage());
  await page.goto(url);
  return page;
}

async function activeBadgeText(): Promise<string> {
  const { tabs, action } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome; // runs in the worker
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? action.getBadgeText({ tabId: tab.id }) : '';
}

interface ExtensionInterface {
  readonly tabs: { readonly query: (wanted: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: { readonly getBadgeText: (tab: { readonly tabId: number }) => Promise<string> };
}

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

async function openPopup(
  context: BrowserContext,
  session: CDPSession,
  id: string,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const { targetInfos } = await send<{ targetInfos: readonly TargetInfo[] }>(session, 'Target.getTargets', {
    filter: [{ type: 'tab' }],
  });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  const isOwn = (opened: Page): boolean => opened.url().startsWith(`chrome-extension://${id}/`);
  const [popup] = await Promise.all([
    context.waitForEvent('page', { predicate: isOwn }),
    send(session, 'Extensions.triggerAction', { id, targetId: tab.targetId }),
  ]);
  return popup;
}
