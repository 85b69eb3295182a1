import { cut } from '../../text/span';
import { closingLines, signingLines } from '../closing-lines';
import { findWireClosing } from '../wire-closing';
import type { Signal, SignalHit } from './signal';

/** The form with which a wire, or a site that shows a wire's releases, closes its copy, at the article's end. */
export const closingSignal: Signal = ({ article }) => {
  const signing = signingLines(article);
  return closingLines(article).flatMap(({ line, index }): SignalHit[] => {
    const found = line.kind === 'caption' ? null : findWireClosing(line);
    if (!found) return [];
    // Right behind the text a short last paragraph may stand, but no link.
    const isSignature = signing.includes(index) && (line.place === 'body' || line.links.length === 0);
    if (found.wire?.role === 'newsAgency' && !isSignature) return [];
    const place = { line: index, span: found.span };
    const signal = found.wire ? 'closing' : 'release-closing';
    return [{ signal, wire: found.wire, quote: cut(line.text, found.span), place }];
  });
};
