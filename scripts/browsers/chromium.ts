import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page, Request } from 'playwright-core';
import { type ChromiumStart, startChromium } from './chromium-context';
import {
  findWorker,
  reloadExtension,
  restrictToClick,
  send,
  stopWorker,
  type TargetInfo,
} from './chromium-extension';
import { toPageScript } from './page-script';
import type { RealBrowser, RealPopup } from './real-browser';
import { waitUntil } from './wait-until';

/** How a Chromium with the extension is started. */
export interface ChromiumOptions extends Omit<ChromiumStart, 'options'> {
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
}

/** A running Chromium with the extension. */
export interface Chromium extends RealBrowser {
  readonly context: BrowserContext;
}

/** Starts a Chromium with a new profile and the extension in it. */
export async function launchChromium({ extensionDir, ...start }: ChromiumOptions): Promise<Chromium> {
  const context = await startChromium(start);
  const downloads = await mkdtemp(path.join(tmpdir(), 'pressmark-downloads-'));
  const close = async (): Promise<void> => {
    await context.close();
    await rm(downloads, { recursive: true, force: true });
  };
  try {
    return { ...(await connectExtension(context, extensionDir, downloads)), downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the extension opens when it is installed; a test wants the page it opens itself. */
const WELCOME = '/welcome.html';

/** Whether a request led out of the browser: not into the extension, and not refused by a content security policy. */
const hasLeft = (request: Request): boolean =>
  /^(?:https?|wss?):/.test(request.url()) && !/csp/i.test(request.failure()?.errorText ?? '');

async function connectExtension(
  context: BrowserContext,
  extensionDir: string,
  downloadPath: string,
): Promise<Omit<Chromium, 'downloads' | 'close'>> {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const session = await browserSession(context);
  await send(session, 'Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const { id } = await send<{ id: string }>(session, 'Extensions.loadUnpacked', {
    path: extensionDir,
  });
  await findWorker(context, id);
  const page = context.pages()[0] ?? (await context.newPage());
  const welcome = await waitUntil(
    async () => context.pages().find((opened) => opened.url().endsWith(WELCOME)) ?? null,
    'welcome page',
  );
  await welcome.close();
  let lastSearch = '';
  return {
    context,
    extensionUrl: `chrome-extension://${id}`,
    readRequests: async () => requests.filter(hasLeft).map((request) => request.url()),
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(toPageScript(run, argument)),
    click: (selector) => page.click(selector),
    pressKeys: (keys) => page.keyboard.press(keys.join('+')),
    badgeText: async () => {
      await page.bringToFront();
      return (await findWorker(context, id)).evaluate(activeBadgeText);
    },
    stopBackground: () => stopWorker(context, session, id),
    reloadExtension: () => reloadExtension(context, session, extensionDir),
    restrictToClick: () => restrictToClick(context, id),
    openPopup: async (search = '') => {
      await page.bringToFront();
      // The press of a button wakes no background, so neither may this.
      if (search !== '' || lastSearch !== '') {
        await (await findWorker(context, id)).evaluate(setActivePopup, `popup.html${search}`);
        lastSearch = search;
      }
      return toRealPopup(await openPopup(context, session, id, page));
    },
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}

interface ExtensionInterface {
  readonly tabs: { readonly query: (wanted: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: {
    readonly getBadgeText: (tab: { readonly tabId: number }) => Promise<string>;
    readonly setPopup: (of: { readonly tabId: number; readonly popup: string }) => Promise<void>;
  };
}

async function activeBadgeText(): Promise<string> {
  const { tabs, action } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome; // runs in the worker
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? action.getBadgeText({ tabId: tab.id }) : '';
}

async function setActivePopup(popup: string): Promise<void> {
  const { tabs, action } = (globalThis as unknown as { chrome: ExtensionInterface }).chrome; // runs in the worker
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) await action.setPopup({ tabId: tab.id, popup });
}

/** A popup is there at once; a slow machine gets some time more. */
const POPUP_TIMEOUT = 10_000;

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
  const press = async (): Promise<Page | null> => {
    const [popup] = await Promise.all([
      context.waitForEvent('page', { predicate: isOwn, timeout: POPUP_TIMEOUT }).catch(() => null),
      send(session, 'Extensions.triggerAction', { id, targetId: tab.targetId }),
    ]);
    return popup;
  };
  const isOwn = (opened: Page): boolean => opened.url().startsWith(`chrome-extension://${id}/popup.html`);
  // A popup that was just closed may still be on its way out: then the press closes it, and another one opens it. Where
  // Chrome holds the detector back ("on click"), a press runs it or opens the popup, never both: the first runs it.
  const popup = (await press()) ?? (await press());
  if (!popup) throw new Error('Pressing the toolbar button opened no popup');
  await popup.waitForLoadState();
  return popup;
}

/**
 * A picture of all that the popup holds, its bar of actions last. A headless Chromium keeps a popup's window at the
 * size it opened with, where one on a screen fits it to the content.
 */
async function drawPopup(popup: Page): Promise<Buffer> {
  await popup.evaluate(() => document.querySelector('footer')?.style.setProperty('position', 'static'));
  return popup.screenshot({ fullPage: true });
}

const toRealPopup = (popup: Page): RealPopup => ({
  evaluate: (run, argument) => popup.evaluate(toPageScript(run, argument)),
  evaluateScript: (script) => popup.evaluate(script),
  preferColorScheme: (colorScheme) => popup.emulateMedia({ colorScheme }),
  screenshot: () => drawPopup(popup),
  close: () => popup.close(),
});
