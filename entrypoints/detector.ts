import type { UnlistedScriptDefinition } from 'wxt';
import type { PageDetected } from '../extension/messages';
import { pageRuntime } from '../extension/page-messaging';
import { watchPage } from '../extension/watch-page';
import type { Verdict } from '../reading/attribution/attribution';
import { detectPage } from '../reading/detect-page';

/**
 * Looks at every page whether it is a wire's copy, and has the toolbar button marked when it is. The manifest runs it
 * (wxt.config.ts): a content script of WXT's own brings code that pages can notice.
 */
const detector: UnlistedScriptDefinition = {
  main: () => watchPage({ look: () => detectPage(document, location.hostname), report }),
};
export default detector;

async function report(verdict: Verdict): Promise<void> {
  const message: PageDetected = { type: 'pressmark/page-detected', verdict };
  try {
    await pageRuntime().sendMessage(message);
  } catch {
    // The extension was updated or removed while the page stayed open.
  }
}
