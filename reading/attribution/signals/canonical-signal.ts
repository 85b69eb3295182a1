import { siteAddress } from '../page-facts';
import { isHomeOf } from '../wire-names';
import { WIRE_SERVICES } from '../wire-services';
import type { Signal } from './signal';

/** The page declares an address on a wire's site as the text's own, and lies elsewhere itself. */
export const canonicalSignal: Signal = ({ article }) => {
  const { canonicalUrl, basedOnUrl, syndicationSourceUrl } = article.metadata;
  const site = siteAddress(article);
  const declared = [canonicalUrl, basedOnUrl, syndicationSourceUrl].filter((href) => href !== null);
  return [...new Set(declared)].flatMap((href) => {
    const wire = WIRE_SERVICES.find((service) => isHomeOf(service, href));
    const isOwn = wire !== undefined && (site === null || isHomeOf(wire, site));
    return wire && !isOwn ? [{ signal: 'canonical', wire, quote: href, place: null }] : [];
  });
};
