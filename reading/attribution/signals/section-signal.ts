import { parseAddress } from '../address';
import { wireNamed } from '../wire-names';
import type { Signal, SignalHit } from './signal';

/** The page's section or a part of its path is called after a wire ("/pr-newswire/"). */
export const sectionSignal: Signal = {
  name: 'section',
  read: ({ article }) => {
    const { sections, labels, canonicalUrl } = article.metadata;
    const path = parseAddress(article.pageUrl)?.path ?? parseAddress(canonicalUrl ?? '')?.path ?? '';
    return [...sections, ...labels, ...path.split('/')].flatMap((quote): SignalHit[] => {
      const wire = wireNamed(quote);
      return wire ? [{ signal: 'section', wire, quote, place: null }] : [];
    });
  },
};
