import type { JSX } from 'preact';
import { usePresentation } from './presentation';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** The popup's shape while the page is being read. */
export function Skeleton(): JSX.Element {
  const { words } = usePresentation();
  return (
    <section class="skeleton">
      <p role="status" class="for-ears">
        {words.notices.reading}
      </p>
      <div class="shapes" aria-hidden="true">
        <span class="shape pill" />
        <span class="shape line" />
        <span class="shape line short" />
        {ROWS.map((row) => (
          <span key={row} class="shape row" />
        ))}
      </div>
    </section>
  );
}
