import { liesAt, parseAddress } from '../address';
import { addressesOf } from '../line-addresses';
import { WIRE_SERVICES } from '../wire-services';
import type { WireService } from '../wire-services/wire-service';
import type { Signal, SignalHit } from './signal';

/** Links, link wrappers and images of the body that live on a wire's hosts: an ordinary article may have them too. */
export const wireLinkSignal: Signal = ({ article }) =>
  article.lines
    .filter((line) => line.place === 'body')
    .flatMap((line) => [
      ...addressesOf(line).flatMap((href) => toHit(href, (wire) => wire.linkHosts)),
      ...line.images.flatMap(({ src }) => toHit(src, (wire) => wire.imageHosts)),
    ]);

function toHit(href: string, hosts: (wire: WireService) => readonly string[]): SignalHit[] {
  const address = parseAddress(href);
  const wire = WIRE_SERVICES.find((service) => hosts(service).some((host) => liesAt(address, host)));
  return wire ? [{ signal: 'wire-link', wire, quote: href, place: null }] : [];
}
