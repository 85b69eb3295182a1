import type { Span } from '../text/span';

/** The text within a span that none of the items covers, nor the proclitic that one hangs on. */
export function textWithout(
  text: string,
  [start, end]: Span,
  items: readonly { readonly span: Span; readonly lead?: number }[],
): string {
  let rest = '';
  let at = start;
  for (const { span, lead = span[0] } of [...items].sort((one, other) => one.span[0] - other.span[0])) {
    rest += text.slice(at, Math.max(at, lead));
    at = Math.max(at, span[1]);
  }
  return rest + text.slice(at, end);
}
