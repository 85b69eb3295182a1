import { declaredAddresses, siteAddress } from '../page-facts';
import { isHomeOf } from '../wire-names';
import { WIRE_SERVICES } from '../wire-services';
import type { Signal } from './signal';

/** The page declares an address on a wire's site as the text's own, and lies elsewhere itself. */
export const canonicalSignal: Signal = ({ article }) => {
  const site = siteAddress(article);
  return [...new Set(declaredAddresses(article))].flatMap((href) => {
    const wire = WIRE_SERVICES.find((service) => isHomeOf(service, href));
    const isOwn = wire !== undefined && (site === null || isHomeOf(wire, site));
    return wire && !isOwn ? [{ signal: 'canonical', wire, quote: href, place: null }] : [];
  });
};
