import { isReleaseStatement } from '../release-statement';
import { closingLines } from '../source-line';
import type { Signal, SignalContext, SignalHit } from './signal';

/** A site's own sentence says that what it shows is somebody's release ("This is a press release"). */
export const statementSignal: Signal = {
  name: 'statement',
  read: (context) => {
    const { article, language } = context;
    return framingLines(context).flatMap((line): SignalHit[] => {
      const text = article.lines[line]?.text ?? '';
      if (!isReleaseStatement(text, language)) return [];
      return [{ signal: 'statement', wire: null, quote: text, place: { line, span: [0, text.length] } }];
    });
  },
};

/** Lines at the very end of a text in which a site speaks in its own voice. */
const LAST_LINES = 4;
/** Lines over the first paragraph, and that paragraph. */
const LINES_BEFORE = 6;

/** The lines around a text in which its site speaks: over it, its first, its last and those behind it. */
function framingLines({ article }: SignalContext): number[] {
  const bodyStart = article.lines.findIndex((line) => line.place === 'body');
  const over = Array.from({ length: LINES_BEFORE + 1 }, (_, index) => bodyStart - LINES_BEFORE + index);
  const closing = closingLines(article);
  const body = closing.filter((line) => article.lines[line]?.place === 'body').slice(-LAST_LINES);
  const after = closing.filter((line) => article.lines[line]?.place === 'after');
  return [...new Set([...over, ...body, ...after])].filter((line) => line >= 0);
}
