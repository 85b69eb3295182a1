import { cut } from '../../text/span';
import { foldName } from '../words';
import type { Signal, SignalContext } from './signal';

/** A source line in a release's form, or a credit to somebody of whom headline or first paragraph speak. */
export const sourceLineSignal: Signal = {
  name: 'source-line',
  read: (context) => {
    const { article, sourceLine } = context;
    const text = sourceLine && article.lines[sourceLine.place.line]?.text;
    if (!sourceLine || !text || !isSpokenOf(context, sourceLine.name)) return [];
    return [
      { signal: 'source-line', wire: null, quote: cut(text, sourceLine.place.span), place: sourceLine.place },
    ];
  },
};

/** Paragraphs at the head of the text in which a release names its issuer. */
const OPENING_LINES = 4;
/** … and how much of each: a page may put its whole text into one line. */
const OPENING_LENGTH = 1000;

function isSpokenOf({ article }: SignalContext, name: string): boolean {
  const body = article.lines.filter((line) => line.place === 'body').slice(0, OPENING_LINES);
  const opening = foldName(
    [article.headline ?? '', ...body.map((line) => line.text.slice(0, OPENING_LENGTH))].join(' '),
  );
  return opening.includes(foldName(name));
}
