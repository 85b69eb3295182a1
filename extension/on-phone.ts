import { browser } from './browser';

/**
 * Whether this is Firefox on a phone, as far as it matters: there are no menus of pages and no keys, whose interfaces are
 * missing, and a download that an extension begins never ends. A link is a download there as everywhere.
 */
export const isOnPhone = (): boolean => browser.contextMenus === undefined;
