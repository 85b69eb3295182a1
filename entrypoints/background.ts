import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { markTab } from '../extension/badge';
import { browser } from '../extension/browser';
import { parsePageDetected } from '../extension/page-detected';

/** Marks a tab's toolbar button when the detector in its page says what it found. It keeps no state, so it may be stopped at any time. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const detected = sender.id === browser.runtime.id ? parsePageDetected(message) : null;
    const tabId = sender.tab?.id;
    if (!detected || tabId === undefined) return;
    // The tab may be gone by now; then there is nothing to mark.
    markTab(tabId, detected.verdict).catch(() => undefined);
  });
});
