import { cut } from '../../text/span';
import type { Signal } from './signal';

/** A wire's mark in the dateline: the strongest sign there is. */
export const datelineSignal: Signal = {
  name: 'dateline',
  read: ({ article, dateline }) => {
    const text = dateline && article.lines[dateline.place.line]?.text;
    if (!dateline?.marker || !text) return [];
    const span = [dateline.place.span[0], cut(text, dateline.place.span).trimEnd().length] as const;
    const place = { line: dateline.place.line, span };
    return [{ signal: 'dateline', wire: dateline.marker.wire, quote: cut(text, span), place }];
  },
};
