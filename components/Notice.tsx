import type { JSX } from 'preact';
import type { NoticeWords } from './words';

interface NoticeProps {
  readonly notice: NoticeWords;
  /** The way on, and the words for it; null where there is none from here. */
  readonly way: { readonly words: string; readonly go: () => void } | null;
}

/** A whole-popup message: what is the case, and a way on. */
export function Notice({ notice, way }: NoticeProps): JSX.Element {
  return (
    <section class="notice">
      <h1>{notice.title}</h1>
      <p>{notice.text}</p>
      {way && (
        <button type="button" onClick={way.go}>
          {way.words}
        </button>
      )}
    </section>
  );
}
