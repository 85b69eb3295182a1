import { closingLines } from '../closing-lines';
import { addressesOf } from '../line-addresses';
import { isOneOf, placeOf, wordsOf } from '../words';
import type { Signal, SignalHit } from './signal';

/** A label at the text's end leads to the release itself: the page calls its text one ("Original press release"). */
export const originalSignal: Signal = ({ article, language }) => {
  const labels = wordsOf(language, 'originalLabels');
  return closingLines(article).flatMap(({ line, index }): SignalHit[] => {
    const { text } = line;
    const words = text.replace(/https?:\/\/\S+/g, '');
    if (addressesOf(line).length === 0 || !isOneOf(words, labels)) return [];
    return [{ signal: 'original', wire: null, quote: text, place: placeOf(index, 0, text) }];
  });
};
