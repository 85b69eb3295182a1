import { closingLines } from '../closing-lines';
import { SYNDICATED_CLOSINGS } from '../wire-services/shared-closings';
import { placeOf } from '../words';
import type { Signal, SignalHit } from './signal';

/** The site's own sentence under a text that it comes from an agency's feed, whichever that is. */
export const syndicatedSignal: Signal = ({ article }) =>
  closingLines(article).flatMap(({ line: { text }, index }): SignalHit[] => {
    if (!SYNDICATED_CLOSINGS.some((closing) => text.toLowerCase().includes(closing))) return [];
    return [{ signal: 'syndicated', wire: null, quote: text, place: placeOf(index, 0, text) }];
  });
