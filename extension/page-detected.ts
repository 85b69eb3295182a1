import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { PageDetected } from './messages';

const PageDetectedSchema = v.object({
  type: v.literal('pressmark/page-detected'),
  verdict: v.picklist(['press-release', 'agency-story', 'sponsored', 'article', 'none']),
});

/** A message as what the detector sends; null when it is anything else. */
export function parsePageDetected(message: unknown): PageDetected | null {
  const parsed = v.safeParse(PageDetectedSchema, message);
  return parsed.success ? parsed.output : null;
}

/**
 * Whether the sender's page is not shown yet: Chrome renders pages that a reader may want next, in the tab of the page
 * that they are still on. The detector speaks again when such a page is shown.
 */
export const isRenderedAhead = (sender: Runtime.MessageSender): boolean =>
  'documentLifecycle' in sender && sender.documentLifecycle === 'prerender';
