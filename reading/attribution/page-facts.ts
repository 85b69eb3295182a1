import type { Article } from '../article/article';
import { parseAddress } from './address';
import type { Publisher } from './attribution';
import { isHomeOf, wireNamed } from './wire-names';

/** The address that tells on whose site the page is: its own, or the one it declares when it was saved to a file. */
export function siteAddress(article: Article): string | null {
  return [article.pageUrl, article.metadata.canonicalUrl].find((href) => href && parseAddress(href)) ?? null;
}

/** The addresses that a page declares as those of the text's first showing: on another site, or on its own. */
export const declaredAddresses = ({
  metadata: { canonicalUrl, basedOnUrl, syndicationSourceUrl },
}: Article): string[] => [canonicalUrl, basedOnUrl, syndicationSourceUrl].filter((href) => href !== null);

/** The site that shows the article; an agency that the page names as its publisher is none on another's site. */
export function readPublisher(article: Article): Publisher {
  const site = siteAddress(article);
  const name = article.metadata.publisher;
  const wire = name ? wireNamed(name) : null;
  const isElsewhere = wire !== null && site !== null && !isHomeOf(wire, site);
  return { name: isElsewhere ? null : name, domain: site ? (parseAddress(site)?.host ?? null) : null };
}

/** ISO 8601: a day, or an instant. Anything else the page gives is no date. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/;

/** A date as the page gives it. Null when it is none. */
export function toIsoDate(stated: string | null): string | null {
  return stated && ISO_DATE.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : null;
}
