import { cut } from '../../text/span';
import type { Signal } from './signal';

/** A dateline without a wire's mark that gives place and day: releases open so, papers give the place alone. */
export const fullDatelineSignal: Signal = ({ article, dateline }) => {
  const text = dateline && article.lines[dateline.place.line]?.text;
  if (!dateline || !text || dateline.marker || !dateline.dateline.place || !dateline.dateline.date) return [];
  const quote = cut(text, dateline.place.span).trimEnd();
  const place = { line: dateline.place.line, span: [0, quote.length] as const };
  return [{ signal: 'full-dateline', wire: null, quote, place }];
};
