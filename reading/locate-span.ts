import type { LinePlace } from './article/article';
import type { LocatedReport } from './report';
import type { Span } from './text/span';

/**
 * Where a span of the report's text stands on the page: one place for each paragraph it touches, in order; [] for a
 * span outside the text.
 */
export function locate({ report, paragraphs }: LocatedReport, span: Span): LinePlace[] {
  const places: LinePlace[] = [];
  let start = 0;
  for (const [index, text] of report.text.split('\n').entries()) {
    const end = start + text.length;
    const from = Math.max(span[0], start);
    const to = Math.min(span[1], end);
    const paragraph = paragraphs[index];
    if (from < to && paragraph) {
      const offset = paragraph.span[0] - start;
      places.push({ line: paragraph.line, span: [from + offset, to + offset] });
    }
    start = end + 1;
  }
  return places;
}

/** Whether a part of a span of the report's text stands at one of some places on the page. */
export function isAmong(located: LocatedReport, span: Span, places: readonly LinePlace[]): boolean {
  return locate(located, span).some(({ line, span: [start, end] }) =>
    places.some((place) => place.line === line && place.span[0] < end && start < place.span[1]),
  );
}
