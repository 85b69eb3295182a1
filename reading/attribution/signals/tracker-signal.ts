import { liesAt, parseAddress } from '../address';
import { WIRE_SERVICES } from '../wire-services';
import type { Signal, SignalHit } from './signal';

/** A wire's counting pixel in the article: it comes only with the release's own markup. */
export const trackerSignal: Signal = ({ article }) =>
  article.lines.flatMap((line) =>
    line.images.flatMap(({ src }): SignalHit[] => {
      const address = parseAddress(src);
      const wire = WIRE_SERVICES.find(({ trackerHosts }) =>
        trackerHosts.some((host) => liesAt(address, host)),
      );
      return wire ? [{ signal: 'tracker', wire, quote: src, place: null }] : [];
    }),
  );
