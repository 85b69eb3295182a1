import { describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browsers/page-server';
import { readPopup } from '../../scripts/browsers/read-popup';
import type { RealPopup } from '../../scripts/browsers/real-browser';
import { PAGES } from '../sample-pages';
import { browsersUnderTest, openPopupOver } from './browsers-under-test';
import { fold, press, readHighlights } from './page-functions';
import { setStage } from './set-stage';

/** The detector has looked at a page by then, also after it was led to another address (extension/watch-page.ts). */
const LOOK_DELAY = 1500;
/** A mark that is taken away is asked for so many times. */
const ASKINGS = 12;
const PAUSE = 50;

/** Firefox notes so of a popup that was closed before all that it had asked was answered, by a page or by the library. */
const POPUP_LEFT = [
  'Promise resolved after context unloaded in /chunks/',
  'An IndexedDB transaction that was not yet complete has been aborted due to page navigation. in /chunks/',
];

/** What of the browser's interface is used here; both browsers have it by this name. */
interface ExtensionInterface {
  readonly tabs: {
    readonly create: (options: object) => Promise<{ readonly id: number }>;
    readonly discard: (id: number) => Promise<{ readonly id: number } | undefined>;
    readonly reload: (id: number) => Promise<void>;
    readonly remove: (id: number) => Promise<void>;
    readonly query: (
      wanted: object,
    ) => Promise<readonly { readonly id: number; readonly discarded: boolean }[]>;
  };
  readonly windows: {
    readonly create: (
      options: object,
    ) => Promise<{ readonly id: number; readonly tabs: readonly { readonly id: number }[] }>;
    readonly remove: (id: number) => Promise<void>;
  };
  readonly action: { readonly getBadgeText: (tab: { readonly tabId: number }) => Promise<string> };
}

/** Opens a tab behind the others. Runs in a page of the extension. */
const openBehind = async (url: string): Promise<number> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  return (await chrome.tabs.create({ url, active: false })).id;
};

/** Opens a window of its own. Runs in a page of the extension. */
const openWindow = async (url: string): Promise<{ id: number; tabId: number }> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  const { id, tabs } = await chrome.windows.create({ url });
  return { id, tabId: tabs[0]?.id ?? -1 };
};

const closeWindow = async (id: number): Promise<boolean> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  return chrome.windows.remove(id).then(() => true);
};

/** Has the browser forget what is in a tab; the tab's id from then on. Runs in a page of the extension. */
const discard = async (tabId: number): Promise<number> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  const { id } = (await chrome.tabs.discard(tabId)) ?? { id: tabId };
  if (!(await chrome.tabs.query({ discarded: true })).some((tab) => tab.id === id))
    throw new Error('Not discarded');
  return id;
};

const reload = async (tabId: number): Promise<boolean> => {
  const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
  return chrome.tabs.reload(tabId).then(() => true);
};

const readBadge = (tabId: number): Promise<string> =>
  (globalThis as unknown as { chrome: ExtensionInterface }).chrome.action.getBadgeText({ tabId });

/** Title of a page that the browser has kept whole while others were shown. */
const OUT_OF_CACHE = 'out of the cache';

/** Has the page say in its title how it comes back. Runs in the page. */
function noteReturn(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) document.title = 'out of the cache';
  });
}

/** Shows another page's content by the Navigation API. Runs in the page. */
async function navigateTo(address: string): Promise<boolean> {
  const answer = await fetch(address);
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { navigation } = globalThis as unknown as {
    navigation: {
      addEventListener: (
        type: 'navigate',
        listener: (event: { intercept: (options: object) => void }) => void,
        options: object,
      ) => void;
      navigate: (address: string) => { readonly finished: Promise<unknown> };
    };
  }; // not declared for every library
  const handler = async (): Promise<void> => document.body.replaceWith(document.importNode(body, true));
  navigation.addEventListener('navigate', (event) => event.intercept({ handler }), { once: true });
  await navigation.navigate(address).finished;
  return true;
}

describe.each(browsersUnderTest)('the life of a page in $name', ({ launch }) => {
  const stage = setStage(launch, () => servePages(PAGES));

  const addressOf = (slug: string): string => `${stage.server.origin}/${slug}/`;
  const badge = (): Promise<string> => stage.browser.badgeText();
  const openOwn = (): Promise<void> => stage.browser.open(`${stage.browser.extensionUrl}/options.html`);
  const openOver = async (slug: string): Promise<RealPopup> => {
    stage.popup = await openPopupOver(stage.browser, addressOf(slug));
    return stage.popup;
  };
  const openPopupOnRelease = async (): Promise<void> => {
    stage.popup = await stage.browser.openPopup();
    await expect
      .poll(() => stage.popup?.evaluate(readPopup, null))
      .toMatchObject({ heading: expect.stringContaining('PR Newswire') as string });
  };
  const expectMarked = async (words: string): Promise<void> => {
    expect(await stage.popup?.evaluate(press, fold(words))).toBe(true);
    await expect
      .poll(async () => (await stage.browser.evaluate(readHighlights, null)).words)
      .toEqual([words]);
  };

  it('keeps its mark where only the fragment changes', async () => {
    await stage.browser.open(addressOf('release-en'));
    await expect.poll(badge).toBe('PR');
    await stage.browser.evaluate(() => {
      location.hash = 'figures';
    }, null);
    // It would be gone at once, and back after the detector's next look.
    for (let asking = 0; asking < ASKINGS; asking++) {
      expect(await badge()).toBe('PR');
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  });

  it('is looked at anew after the Navigation API has led on', async () => {
    await stage.browser.open(addressOf('article-en'));
    await stage.browser.evaluate(navigateTo, '/agency-en/');
    await expect.poll(badge).toBe('AG');
  });

  it('has its mark and its words again when the reader comes back to it', async () => {
    await openOver('release-en');
    await expectMarked('412 gigawatt hours');
    await stage.popup?.close();
    await stage.browser.evaluate(noteReturn, null);
    await stage.browser.open(addressOf('listing-en'));
    await expect.poll(badge).toBe('');
    await stage.browser.evaluate(() => {
      setTimeout(() => history.back());
    }, null);
    await expect.poll(badge).toBe('PR');
    expect(await stage.browser.evaluate(() => document.title, null)).toBe(OUT_OF_CACHE);
    await openPopupOnRelease();
    await expectMarked('86 turbines');
  });

  it('is marked in its own window and no other', async () => {
    await openOwn();
    const release = await stage.browser.evaluate(openWindow, addressOf('release-en'));
    const listing = await stage.browser.evaluate(openWindow, addressOf('listing-en'));
    await expect.poll(() => stage.browser.evaluate(readBadge, release.tabId)).toBe('PR');
    expect(await stage.browser.evaluate(readBadge, listing.tabId)).toBe('');
    for (const { id } of [release, listing]) await stage.browser.evaluate(closeWindow, id);
  });

  it('is marked again when a tab that was discarded is restored', async () => {
    await openOwn();
    const tabId = await stage.browser.evaluate(openBehind, addressOf('release-en'));
    await expect.poll(() => stage.browser.evaluate(readBadge, tabId)).toBe('PR');
    const restored = await stage.browser.evaluate(discard, tabId);
    await stage.browser.evaluate(reload, restored);
    await expect.poll(() => stage.browser.evaluate(readBadge, restored)).toBe('PR');
  });

  it('is read, and the next one marked, when the background was stopped after the mark', async () => {
    await stage.browser.open(addressOf('release-en'));
    await expect.poll(badge).toBe('PR');
    await stage.browser.stopBackground();
    const opened = await openOver('release-vi');
    expect((await opened.evaluate(readPopup, null)).heading).toContain('PR Newswire');
    await expectMarked('74,5 triệu krone Na Uy');
    await expect.poll(badge).toBe('PR');
  });

  it('is read and painted anew after the extension was loaded anew under it', async () => {
    await stage.browser.open(addressOf('release-en'));
    await expect.poll(badge).toBe('PR'); // a busy page's detector speaks late, and would be answered when it is gone
    await openPopupOnRelease();
    await expectMarked('412 gigawatt hours');
    await stage.popup?.close();
    await stage.browser.reloadExtension();
    // Firefox takes the old extension out of its pages a while after it has said so, and notes what was under way then.
    await new Promise((resolve) => setTimeout(resolve, LOOK_DELAY));
    // What is left of the old extension looks at the page again, and finds nobody to tell.
    await stage.browser.evaluate(() => history.pushState(null, '', '?again'), null);
    await new Promise((resolve) => setTimeout(resolve, LOOK_DELAY));
    await openPopupOnRelease();
    await expectMarked('86 turbines');
    const errors = await stage.browser.readErrors();
    expect(errors.filter((error) => !POPUP_LEFT.some((note) => error.startsWith(note)))).toEqual([]);
  });

  it('is left alone until the button is pressed where the reader wants it so', async () => {
    await stage.browser.restrictToClick();
    // A press of the button holds for as long as the tab stays on a site.
    await openOwn();
    await stage.browser.open(addressOf('release-en'));
    await new Promise((resolve) => setTimeout(resolve, LOOK_DELAY));
    expect(await badge()).toBe('');
    await openPopupOnRelease();
    await expectMarked('86 turbines');
    // The press lets the detector in as well, or the whole text marks the button.
    await expect.poll(badge).toBe('PR');
  });
});
