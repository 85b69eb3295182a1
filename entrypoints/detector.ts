import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageDetected } from '../extension/messages';
import { pageRuntime } from '../extension/page-messaging';
import { watchPage } from '../extension/watch-page';
import { glanceAt, standsInArticle } from '../reading/article/glance';
import type { Verdict } from '../reading/attribution/attribution';
import { createMarkFinder } from '../reading/attribution/mark-finder';
import { unpackMarks, type WireMarks } from '../reading/attribution/packed-marks';
import { WIRE_MARKS } from '../reading/attribution/wire-marks';

/**
 * Looks at every page whether it is a wire's copy, and has the toolbar button marked when it is. The manifest runs it
 * (wxt.config.ts): a content script of WXT's own brings code that pages can notice.
 */
export default defineUnlistedScript(() =>
  watchPage({ look: () => detect(document, location.hostname), report }),
);

let findMark: ReturnType<typeof createMarkFinder<WireMarks>> | null = null;

/** What the dateline of the page's article says it is; null when there is none. */
function detect(document: Document, host: string): Verdict | null {
  const { mayBeArticle, heads } = glanceAt(document);
  if (!mayBeArticle) return null;
  // Most pages are no articles: they do without the index of marks.
  findMark ??= createMarkFinder(unpackMarks(WIRE_MARKS));
  for (const { text, element } of heads) {
    const marker = findMark(text);
    if (marker && standsInArticle(element)) return verdictOf(marker.wire, host);
  }
  return null;
}

/** An agency's story on its own site is that site's article. */
function verdictOf({ role, homeDomains }: WireMarks, host: string): Verdict | null {
  if (role === 'newswire') return 'press-release';
  return homeDomains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? null : 'agency-story';
}

function report(verdict: Verdict): void {
  const message: PageDetected = { type: 'pressmark/page-detected', verdict };
  try {
    Promise.resolve(pageRuntime().sendMessage(message)).catch(() => undefined);
  } catch {
    // The extension was updated or removed while the page stayed open.
  }
}
