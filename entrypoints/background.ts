import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { markTab } from '../extension/badge';
import { browser } from '../extension/browser';
import { createMenus, openFromMenu } from '../extension/menus';
import { isOnPhone } from '../extension/on-phone';
import { isRenderedAhead, parsePageDetected } from '../extension/page-detected';
import { parseSaveText, saveInBackground } from '../extension/save-text';
import { loadSettings, marksUnasked } from '../extension/settings';
import type { Verdict } from '../reading/attribution/attribution';

/** Path of the page that a new reader sees first. */
const WELCOME = '/welcome.html';

/** Connects the browser's own places with ours: toolbar badge, context menu, first run. It keeps no state, so it may be stopped at any time. */
export default defineBackground(() => {
  const hasMenus = !isOnPhone();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (hasMenus) void createMenus();
    if (reason === 'install') void browser.tabs.create({ url: WELCOME });
  });
  if (hasMenus)
    browser.contextMenus.onClicked.addListener(
      ({ menuItemId }, tab) => void openFromMenu(menuItemId, tab?.id),
    );
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
    const wanted = isOwnPage ? parseSaveText(message) : null;
    if (wanted) void saveInBackground(wanted);
    const detected = sender.id === browser.runtime.id ? parsePageDetected(message) : null;
    const tabId = sender.tab?.id;
    if (!detected || tabId === undefined || isRenderedAhead(sender)) return;
    // The tab may be gone by now; then there is nothing to mark.
    markUnasked(tabId, sender.url ?? '', detected.verdict).catch(() => undefined);
  });
});

/** Marks a tab that nobody asked about, where the reader lets us. */
async function markUnasked(tabId: number, address: string, verdict: Verdict): Promise<void> {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (marksUnasked(await loadSettings(), host)) await markTab(tabId, verdict);
}
