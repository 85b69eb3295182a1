/** A place in a text: `[start, end)` in UTF-16 units, so that `text.slice(...span)` is what it names. */
export type Span = readonly [start: number, end: number];

/** The words a span names. */
export const cut = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
