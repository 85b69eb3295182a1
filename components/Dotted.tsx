import type { ComponentChild, JSX } from 'preact';

/** Keeps short words of one line apart; a line may end with it, and none begins so. */
export const DOT = '\u00A0· ';

/** Short words of a page and of ours in a row; a dot keeps them apart, and each keeps its own direction. */
export function Dotted({ parts }: { readonly parts: readonly ComponentChild[] }): JSX.Element {
  return (
    <span class="details">
      {parts.map((part, index) => [index > 0 && DOT, <bdi key={index}>{part}</bdi>])}
    </span>
  );
}
