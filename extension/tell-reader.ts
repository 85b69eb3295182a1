import { browser } from './browser';
import type { ReaderAnswer, ReaderMessage } from './messages';

/** What a page says that was left, reloaded or closed: nothing is there, and nothing is marked. */
export const NO_ANSWER: ReaderAnswer = { isFound: false, marks: { count: 0, at: null }, selected: [] };

/** Has the reader in the page of a tab do something. */
export async function tellReader(tabId: number, message: ReaderMessage): Promise<ReaderAnswer> {
  return browser.tabs.sendMessage(tabId, message).then(
    (answer) => (answer as ReaderAnswer | undefined) ?? NO_ANSWER, // the reader is our own
    () => NO_ANSWER,
  );
}
