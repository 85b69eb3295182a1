import { closingLines } from '../closing-lines';
import { addressesOf } from '../line-addresses';
import { isOneOf, placeOf, wordsOf } from '../words';
import type { Signal, SignalHit } from './signal';

/** A label at the text's end leads to the release itself: the page calls its text one ("Original press release"). */
export const originalSignal: Signal = ({ article, language }) => {
  const labels = wordsOf(language, 'originalLabels');
  return closingLines(article).flatMap((line): SignalHit[] => {
    const at = article.lines[line];
    if (!at || addressesOf(at).length === 0) return [];
    const words = at.text.replace(/https?:\/\/\S+/g, '');
    if (!isOneOf(words, labels)) return [];
    return [{ signal: 'original', wire: null, quote: at.text, place: placeOf(line, 0, at.text) }];
  });
};
