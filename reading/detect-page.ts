import { glanceAt, standsInArticle } from './article/glance';
import type { Verdict } from './attribution/attribution';
import { detectWire } from './attribution/detect-wire';
import { mayCarryMark } from './attribution/mark-signs';

/**
 * Whether a page is a wire's copy, cheaply enough for every page; null when nothing shows that it is one. Most pages
 * have no paragraph that begins with signs of a mark: only of the others it is asked what stands there, and whether
 * the page is an article.
 */
export function detectPage(document: Document, host: string): Verdict | null {
  const { heads, mayBeArticle } = glanceAt(document, mayCarryMark);
  const verdict = detectWire(heads, ({ element }) => standsInArticle(element), host);
  return verdict && mayBeArticle() ? verdict : null;
}
