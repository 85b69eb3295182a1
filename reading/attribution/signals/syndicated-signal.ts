import { closingLines } from '../closing-lines';
import { SYNDICATED_CLOSINGS } from '../wire-services/shared-closings';
import { placeOf } from '../words';
import type { Signal, SignalHit } from './signal';

/** The site's own sentence under a text that it comes from an agency's feed, whichever that is. */
export const syndicatedSignal: Signal = ({ article }) =>
  closingLines(article).flatMap((line): SignalHit[] => {
    const quote = article.lines[line]?.text ?? '';
    if (!SYNDICATED_CLOSINGS.some((closing) => quote.toLowerCase().includes(closing))) return [];
    return [{ signal: 'syndicated', wire: null, quote, place: placeOf(line, 0, quote) }];
  });
