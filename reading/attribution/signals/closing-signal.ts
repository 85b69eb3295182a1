import type { Article } from '../../article/article';
import { cut } from '../../text/span';
import { closingLines } from '../closing-lines';
import { findWireClosing, type WireClosing } from '../wire-closing';
import type { Signal, SignalHit } from './signal';

/** An agency signs under the text itself: lines of the body's end in which its mark counts. */
const SIGNING_LINES = 4;

/** Whether an agency's closing form in a line is its signature: at the body's end, or all of the line right behind it. */
function isSignature({ lines }: Article, index: number, { span }: WireClosing): boolean {
  const isBody = (line: number): boolean => lines[line]?.place === 'body';
  if (!isBody(index)) return isBody(index - 1) && span[0] === 0;
  return lines.slice(index + 1).filter(({ place }) => place === 'body').length < SIGNING_LINES;
}

/** The form with which a wire, or a site that shows a wire's releases, closes its copy, at the article's end. */
export const closingSignal: Signal = ({ article }) =>
  closingLines(article).flatMap(({ line, index }): SignalHit[] => {
    const found = line.kind === 'caption' ? null : findWireClosing(line);
    if (!found) return [];
    if (found.wire?.role === 'newsAgency' && !isSignature(article, index, found)) return [];
    const place = { line: index, span: found.span };
    const signal = found.wire ? 'closing' : 'release-closing';
    return [{ signal, wire: found.wire, quote: cut(line.text, found.span), place }];
  });
