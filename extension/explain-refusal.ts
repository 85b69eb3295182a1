import { findBarrier, type PageBarrier } from './page-access';

/**
 * Why the browser refused to have a page read whose address tells no barrier.
 * @param address Null where the browser hides it, as Chrome does for its own pages.
 * @param message The browser's own words; Chrome names the scheme in them, and both say when the reader's leave is missing.
 * @param isAllowed Whether the reader has let us read all sites: then no leave is missing, whatever the browser says.
 * @example explainRefusal(null, 'Cannot access a chrome:// URL', false) // 'browser-page'
 */
export function explainRefusal(address: string | null, message: string, isAllowed: boolean): PageBarrier {
  if (address?.startsWith('file:')) return 'local-file';
  const scheme = /\b[a-z][a-z-]*:(?=\/\/)/.exec(message)?.[0];
  const barrier = scheme && findBarrier(`${scheme}//page`);
  if (barrier) return barrier;
  return !isAllowed && /permission/.test(message) ? 'not-allowed' : 'refused';
}
