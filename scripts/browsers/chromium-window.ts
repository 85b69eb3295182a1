import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { findWorker, send, type TargetInfo } from './chromium-extension';
import { toPageScript } from './page-script';
import type { BrowserWindow, RealPopup } from './real-browser';

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
const POPUP_TIMEOUT = 10_000;

async function openPopup({ context, session, id }: Connection, page: Page): Promise<Page> {
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
