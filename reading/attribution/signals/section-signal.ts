import { parseAddress } from '../address';
import { findTrail } from '../labels';
import { wireNamed } from '../wire-names';
import type { Signal, SignalHit } from './signal';

/** The page's section or a part of its path is called after a wire ("/pr-newswire/"). */
export const sectionSignal: Signal = {
  name: 'section',
  read: ({ article, language }) => {
    const { sections, labels, canonicalUrl } = article.metadata;
    const path = parseAddress(article.pageUrl)?.path ?? parseAddress(canonicalUrl ?? '')?.path ?? '';
    const stated = [...sections, ...labels, ...path.split('/')].map((text) => ({ text, place: null }));
    return [...stated, ...findTrail(article, language)].flatMap(({ text, place }): SignalHit[] => {
      const wire = wireNamed(text);
      return wire ? [{ signal: 'section', wire, quote: text, place }] : [];
    });
  },
};
