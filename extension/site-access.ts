import { browser } from './browser';
import { WEB_PAGES } from './web-pages';

/** Whether we may read every web page without a press of our button. Nobody lets us unasked (ask-for-sites.ts). */
export const mayReadSites = (): Promise<boolean> => browser.permissions.contains({ origins: WEB_PAGES });

/** Whether the detector may look at every web page; readers can take that away, which Chrome calls "on click". */
export async function mayLookAtSites(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return WEB_PAGES.every((pattern) => origins.includes(pattern));
}

/** Tells whenever the reader gives or takes access. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
