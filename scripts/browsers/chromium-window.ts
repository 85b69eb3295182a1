import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { findWorker, send, type TargetInfo } from './chromium-extension';
import { toPageScript } from './page-script';
import type { BrowserWindow, RealPopup } from './real-browser';
import { waitUntil } from './wait-until';

/** A running Chromium as what is connected with it sees it. */
export interface Connection {
  readonly context: BrowserContext;
  /** To the browser itself. */
  readonly session: CDPSession;
  /** Of the extension. */
  readonly id: string;
}

/** The window that shows a page. */
export function toWindow(connection: Connection, page: Page): BrowserWindow {
  const { context, id } = connection;
  let lastSearch = '';
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, argument) => page.evaluate(toPageScript(run, argument)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    badgeText: async () => {
      await page.bringToFront();
      return (await findWorker(context, id)).evaluate(activeBadgeText);
    },
    openPopup: async (search = '') => {
      await page.bringToFront();
      // The press of a button wakes no background, so neither may this.
      if (search !== '' || lastSearch !== '') {
        await (await findWorker(context, id)).evaluate(setActivePopup, `popup.html${search}`);
        lastSearch = search;
      }
      return toRealPopup(await openPopup(connection, page));
    },
    close: () => page.close(),
  };
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
const POPUP_TIMEOUT = 30_000;

async function openPopup(connection: Connection, page: Page): Promise<Page> {
  await page.bringToFront();
  // A popup that was just closed may still be on its way out: then the press closes it, and another one opens it. Where
  // Chrome holds the detector back ("on click"), a press runs it or opens the popup, never both: the first runs it.
  const popup = (await press(connection, page)) ?? (await press(connection, page));
  if (!popup) throw new Error('Pressing the toolbar button opened no popup');
  await popup.waitForLoadState();
  return popup;
}

/** Presses the toolbar button once; null when that opens no popup. */
async function press({ context, session, id }: Connection, page: Page): Promise<Page | null> {
  const before = await readTabs(session);
  const known = context.pages();
  const isPopup = (opened: Page): boolean =>
    !known.includes(opened) && opened.url().startsWith(`chrome-extension://${id}/popup.html`);
  const targetId = before.find(({ url }) => url === page.url())?.targetId;
  if (!targetId) throw new Error(`No tab shows ${page.url()}`);
  await send(session, 'Extensions.triggerAction', { id, targetId });
  if (!(await isComing(session, before))) return null;
  // Its page may be there before its address is.
  return waitUntil(async () => context.pages().find(isPopup) ?? null, 'popup', POPUP_TIMEOUT);
}

/** So often, and so many milliseconds apart, a popup is looked for behind a press. */
const LOOKS = 10;
const BETWEEN_LOOKS = 50;

/** Whether there is a target that was not there before: a popup that is on its way has one soon, and an address later. */
async function isComing(session: CDPSession, before: readonly TargetInfo[]): Promise<boolean> {
  const known = new Set(before.map(({ targetId }) => targetId));
  for (let look = 0; look < LOOKS; look++) {
    if ((await readTabs(session)).some(({ targetId }) => !known.has(targetId))) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  return false;
}

/** Tabs and popups. */
async function readTabs(session: CDPSession): Promise<readonly TargetInfo[]> {
  const filter = [{ type: 'tab' }];
  return (await send<{ targetInfos: readonly TargetInfo[] }>(session, 'Target.getTargets', { filter }))
    .targetInfos;
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
