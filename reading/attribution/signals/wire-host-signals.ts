import { liesAt, parseAddress } from '../address';
import { signingLines } from '../closing-lines';
import { addressesOf } from '../line-addresses';
import { WIRE_SERVICES } from '../wire-services';
import type { WireService } from '../wire-services/wire-service';
import type { Signal, SignalHit } from './signal';

/** A wire's counting pixel in the article: it comes only with the release's own markup. */
export const trackerSignal: Signal = ({ article }) =>
  article.lines.flatMap((line) => line.images.flatMap(({ src }) => hitsOf('tracker', src, 'trackerHosts')));

/** Links, link wrappers and images of the text that live on a wire's hosts: an ordinary article may have them too. */
export const wireLinkSignal: Signal = ({ article }) => {
  const end = signingLines(article).at(-1);
  return article.lines
    .filter((line, index) => line.place === 'body' || index === end)
    .flatMap((line) => [
      ...addressesOf(line).flatMap((href) => hitsOf('wire-link', href, 'linkHosts')),
      ...line.images.flatMap(({ src }) => hitsOf('wire-link', src, 'imageHosts')),
    ]);
};

/** The trace that an address leaves, when it lies on hosts of a wire. */
function hitsOf(
  signal: SignalHit['signal'],
  href: string,
  hosts: keyof Pick<WireService, 'trackerHosts' | 'linkHosts' | 'imageHosts'>,
): SignalHit[] {
  const address = parseAddress(href);
  const wire = WIRE_SERVICES.find((service) => service[hosts].some((host) => liesAt(address, host)));
  return wire ? [{ signal, wire, quote: href, place: null }] : [];
}
