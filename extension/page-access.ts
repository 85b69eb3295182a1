/** Why an extension cannot read the page of a tab. */
export type PageBarrier =
  | 'browser-page'
  | 'add-on-store'
  | 'document'
  | 'local-file'
  | 'source-view'
  | 'not-allowed'
  | 'refused';

/** Stores that browsers keep closed to extensions; a path is named where the rest of the host is open. */
const STORES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** What browsers show in viewers of their own. */
const DOCUMENT_PATH = /\.(?:pdf|xml|json|png|jpe?g|gif|webp|avif|svg|mp4|webm|mp3)$/i;

/**
 * Why the page at an address cannot be read, as far as its address tells; null when it may be readable. A local file
 * may be: whether the reader allowed it shows when it is tried.
 * @example findBarrier('about:addons') // 'browser-page'
 */
export function findBarrier(address: string): PageBarrier | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'view-source:') return 'source-view';
  if (protocol === 'blob:' || protocol === 'data:') return 'document';
  if (protocol === 'file:') return DOCUMENT_PATH.test(pathname) ? 'document' : null;
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path))) return 'add-on-store';
  return DOCUMENT_PATH.test(pathname) ? 'document' : null;
}
