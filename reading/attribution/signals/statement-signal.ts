import { placeOf } from '../words';
import type { Signal } from './signal';

/** A site's own sentence says that what it shows is somebody's release ("This is a press release"). */
export const statementSignal: Signal = ({ article, statements }) =>
  statements.map(({ line, isWhole, wire }) => {
    const quote = article.lines[line]?.text ?? '';
    return {
      signal: isWhole ? 'statement' : 'release-remark',
      wire,
      quote,
      place: placeOf(line, 0, quote),
    };
  });
