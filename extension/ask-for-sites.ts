import { browser } from './browser';
import { WEB_PAGES } from './web-pages';

/** Asks the reader, by the browser, to let us read all sites; whether we may then. Browsers want it on a click, before anything is waited for. */
export const askForSites = (): Promise<boolean> => browser.permissions.request({ origins: WEB_PAGES });
