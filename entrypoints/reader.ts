import type { UnlistedScriptDefinition } from 'wxt';
import { PaintFollower } from '../extension/follow-paint';
import type { ReaderAnswer, ReaderMessage } from '../extension/messages';
import { pageRuntime } from '../extension/page-messaging';
import { parseReaderMessage } from '../extension/reader-message';
import { runInSlices, watchChanges } from '../extension/run-in-slices';
import type { Article } from '../reading/article/article';
import { Highlighter } from '../reading/article/highlight';
import { type ArticleReading, readInSteps } from '../reading/article/read-article';
import { selectedPlaces } from '../reading/article/selected-places';

/** Where a page's script world keeps the newest reading, so that injecting the reader again replaces it. */
const SLOT = 'pressmarkReader';

/** What a reading leaves in its page. */
interface Shower {
  readonly highlighter: Highlighter;
  readonly follower: PaintFollower;
  readonly reading: ArticleReading;
}

interface ReaderWorld {
  [SLOT]?: Shower;
}

/** Reads the page's article, gives it back as the injection's result, and stays to show its words on the page. */
async function main(): Promise<Article> {
  const reading = await readPage();
  const world = globalThis as ReaderWorld; // the extension's own world in the page: the page does not see it
  const older = world[SLOT];
  const highlighter = new Highlighter(reading, readPage, older?.highlighter);
  const follower = new PaintFollower(document, highlighter);
  older?.follower.stop();
  follower.update();
  world[SLOT] = { reading, highlighter, follower };
  if (!older) listen(world);
  return reading.article;
}

const reader: UnlistedScriptDefinition = { main };
export default reader;

const readPage = (): Promise<ArticleReading> =>
  runInSlices(
    () => readInSteps(document, location.href),
    () => watchChanges(document),
  );

function listen(world: ReaderWorld): void {
  const runtime = pageRuntime();
  runtime.onMessage.addListener((message, sender, respond) => {
    const wanted = sender.id === runtime.id ? parseReaderMessage(message) : null;
    if (!wanted || !world[SLOT]) return;
    void answer(wanted, world[SLOT]).then(respond);
    return true;
  });
}

async function answer(
  wanted: ReaderMessage,
  { reading, highlighter, follower }: Shower,
): Promise<ReaderAnswer> {
  const isFound = await act(wanted, highlighter);
  follower.update();
  const selected = wanted.type === 'pressmark/ask-selection' ? selectedPlaces(reading.map) : [];
  return { isFound, marks: highlighter.marks(), selected };
}

/** Does what is wanted; false when its words are not on the page. */
async function act(wanted: ReaderMessage, highlighter: Highlighter): Promise<boolean> {
  switch (wanted.type) {
    case 'pressmark/show-place':
      return highlighter.show(wanted.place);
    case 'pressmark/mark-places':
      await highlighter.mark(wanted.marks);
      return highlighter.marks().count > 0;
    case 'pressmark/step-mark':
      await highlighter.step(wanted.by);
      return highlighter.marks().at !== null;
    case 'pressmark/ask-marks':
    case 'pressmark/ask-selection':
      return highlighter.marks().count > 0;
    case 'pressmark/clear-highlights':
      highlighter.clear();
      return true;
  }
}
