import { cut } from '../../text/span';
import { closingLines } from '../source-line';
import { findWireClosing } from '../wire-closing';
import type { Signal, SignalHit } from './signal';

/** An agency signs under the text itself: lines of the body's end in which its mark counts. */
const SIGNING_LINES = 4;

/** The form with which a wire closes its copy, at the article's end. */
export const closingSignal: Signal = {
  name: 'closing',
  read: ({ article }) => {
    const closing = closingLines(article);
    const signing = closing.filter((line) => article.lines[line]?.place === 'body').slice(-SIGNING_LINES);
    return closing.flatMap((index): SignalHit[] => {
      const line = article.lines[index];
      const found = line && line.kind !== 'caption' ? findWireClosing(line) : null;
      if (!line || !found || (found.wire?.role === 'newsAgency' && !signing.includes(index))) return [];
      const place = { line: index, span: found.span };
      return [{ signal: 'closing', wire: found.wire, quote: cut(line.text, found.span), place }];
    });
  },
};
