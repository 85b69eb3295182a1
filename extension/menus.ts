import { browser } from './browser';
import { WEB_PAGES } from './web-pages';

/** Name of the parameter in the popup's address that has it show the figures in the selection. */
export const SELECTION = 'selection';

const POPUP = '/popup.html';
const OF_PAGE = 'key-figures';
const OF_SELECTION = 'selected-figures';

/** Puts our items into the menu of web pages, in place of those that an older version has left there. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OF_PAGE,
    title: browser.i18n.getMessage('keyFiguresOfPage'),
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: OF_SELECTION,
    title: browser.i18n.getMessage('figuresInSelection'),
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
}

/**
 * Opens the popup for what was picked. For a selection it takes another address for as long as it opens: the button
 * always opens the whole page's. Nothing is waited for before it opens, for browsers open it only on the reader's doing.
 */
export async function openFromMenu(item: string | number, tabId: number | undefined): Promise<void> {
  if (item !== OF_PAGE && item !== OF_SELECTION) return;
  const isOther = item === OF_SELECTION && tabId !== undefined;
  if (isOther) void browser.action.setPopup({ tabId, popup: `${POPUP}?${SELECTION}` });
  // A window without our button opens nothing.
  await browser.action.openPopup().catch(() => undefined);
  if (isOther) await browser.action.setPopup({ tabId, popup: POPUP });
}
