/** A place in a text: `[start, end)` in UTF-16 units, so that `text.slice(...span)` is what it names. */
export type Span = readonly [start: number, end: number];

/** The words a span names. */
export const cut = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** Index of the first of the items, which stand in order, that starts at `at` or after it; their number when none does. */
export function firstFrom(items: readonly { readonly span: Span }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Those of the items, which stand in order, that lie within the span.
 * @param first Index of the first that may.
 */
export function itemsWithin<T extends { readonly span: Span }>(
  items: readonly T[],
  span: Span,
  first = firstFrom(items, span[0]),
): T[] {
  let end = first;
  while ((items[end]?.span[1] ?? Infinity) <= span[1]) end++;
  return items.slice(first, end);
}
