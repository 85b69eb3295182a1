import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderMessage } from '../extension/messages';
import { pageRuntime } from '../extension/page-messaging';
import { runInSlices, watchChanges } from '../extension/run-in-slices';
import type { Article } from '../reading/article/article';
import { createHighlighter, type Highlighter } from '../reading/article/highlight';
import { readArticle, readInSteps } from '../reading/article/read-article';

/** Where a page's script world keeps the newest reading, so that injecting the reader again replaces it. */
const SLOT = 'pressmarkReader';

interface ReaderWorld {
  [SLOT]?: { highlighter: Highlighter };
}

/** Reads the page's article, gives it back as the injection's result, and stays to show its words on the page. */
export default defineUnlistedScript(async (): Promise<Article> => {
  const reading = await runInSlices(
    () => readInSteps(document, location.href),
    () => watchChanges(document),
  );
  const read = () => readArticle(document, location.href);
  const highlighter = createHighlighter(document, reading, read);
  const world = globalThis as ReaderWorld; // the extension's own world in the page: the page does not see it
  if (world[SLOT]) {
    world[SLOT].highlighter.clear();
    world[SLOT].highlighter = highlighter;
  } else {
    world[SLOT] = { highlighter };
    listen(world);
  }
  return reading.article;
});

function listen(world: ReaderWorld): void {
  const runtime = pageRuntime();
  runtime.onMessage.addListener((message, sender, respond) => {
    const highlighter = world[SLOT]?.highlighter;
    if (sender.id !== runtime.id || !isReaderMessage(message) || !highlighter) return;
    if (message.type === 'pressmark/clear-highlights') {
      highlighter.clear();
      respond(true);
    } else {
      respond(highlighter.show(message.place));
    }
  });
}

/** Checked by hand: a validating library would be most of this script. */
function isReaderMessage(message: unknown): message is ReaderMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'pressmark/clear-highlights') return true;
  return (
    message.type === 'pressmark/show-place' &&
    'place' in message &&
    typeof message.place === 'object' &&
    message.place !== null &&
    'line' in message.place &&
    typeof message.place.line === 'number' &&
    'span' in message.place &&
    Array.isArray(message.place.span) &&
    message.place.span.every((unit) => typeof unit === 'number')
  );
}
