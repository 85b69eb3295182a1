import type { JSX } from 'preact';
import { usePresentation } from './presentation';
import type { NoticeWords } from './words';

interface NoticeProps {
  readonly notice: NoticeWords;
  /** Reads the page again; null where that cannot help. */
  readonly onRetry: (() => void) | null;
}

/** A whole-popup message: what is the case, and a way on. */
export function Notice({ notice, onRetry }: NoticeProps): JSX.Element {
  const { words } = usePresentation();
  return (
    <section class="notice">
      <h1>{notice.title}</h1>
      <p>{notice.text}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {words.actions.readAgain}
        </button>
      )}
    </section>
  );
}
