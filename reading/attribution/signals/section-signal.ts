import { parseAddress } from '../address';
import { findTrail } from '../labels';
import { isLongerThanInitials, wireNamed } from '../wire-names';
import type { Signal, SignalHit } from './signal';

/** The page's section or a part of its path is called after a wire ("/pr-newswire/"), or its initials stand by the headline. */
export const sectionSignal: Signal = ({ article, language }) => {
  const { sections, labels, canonicalUrl } = article.metadata;
  const path = parseAddress(article.pageUrl)?.path ?? parseAddress(canonicalUrl ?? '')?.path ?? '';
  // A name spelled out by the headline is a credit.
  const initials = labels.filter((text) => !isLongerThanInitials(text));
  const stated = [...sections, ...initials, ...path.split('/')].map((text) => ({ text, place: null }));
  return [...stated, ...findTrail(article, language)].flatMap(({ text, place }): SignalHit[] => {
    const wire = wireNamed(text);
    return wire ? [{ signal: 'section', wire, quote: text, place }] : [];
  });
};
