import type { ComponentChild, JSX } from 'preact';

/** Short words of a page and of ours in a row; a dot keeps them apart, and each keeps its own direction. */
export function Dotted({ parts }: { readonly parts: readonly ComponentChild[] }): JSX.Element {
  return (
    <span class="details">
      {parts.map((part, index) => [index > 0 && ' · ', <bdi key={index}>{part}</bdi>])}
    </span>
  );
}
