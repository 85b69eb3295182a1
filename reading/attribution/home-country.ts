import type { Article } from '../article/article';
import { parseAddress } from './address';
import { siteAddress } from './page-facts';

/**
 * The country of the site that shows an article, ISO 3166-1 alpha-2: by its country's domain ("….com.au"), else by the
 * region of the language that the page declares ("es-AR"), which many leave as it came. Null where neither tells.
 */
export function siteCountry(article: Article): string | null {
  const declared = /[-_]([A-Z]{2})$/i.exec(article.metadata.htmlLanguage ?? '')?.[1];
  const address = siteAddress(article);
  const host = address ? (parseAddress(address)?.host ?? '') : '';
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  return (domain ?? declared)?.toUpperCase() ?? null;
}
