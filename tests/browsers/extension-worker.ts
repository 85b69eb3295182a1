import type { Chromium } from '../../scripts/browsers/chromium';

/** What of the extension's interface the tests use in its service worker. */
interface ExtensionInterface {
  readonly tabs: { readonly query: (wanted: object) => Promise<readonly { readonly id: number }[]> };
  readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } };
}

const findTab = async (): Promise<number | undefined> =>
  (await (globalThis as unknown as { chrome: ExtensionInterface }).chrome.tabs.query({ active: true }))[0]
    ?.id; // runs in the worker

const setLanguage = (language: string): Promise<void> =>
  (globalThis as unknown as { chrome: ExtensionInterface }).chrome.storage.local.set({
    settings: { language },
  }); // runs in the worker

/** The tab that is looked at. */
export const activeTab = (chromium: Chromium): Promise<number | undefined> =>
  inWorker(chromium, findTab, null);

/** Gives the words on the screen another language. */
export const speak = (chromium: Chromium, language: string): Promise<void> =>
  inWorker(chromium, setLanguage, language);

async function inWorker<Argument, Result>(
  { context, extensionUrl }: Chromium,
  run: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(extensionUrl));
  if (!worker) throw new Error('The service worker is gone');
  return worker.evaluate(run as never, argument) as Promise<Result>; // Playwright's own form of the function
}
