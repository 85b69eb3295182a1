import type { JSX } from 'preact';
import { usePresentation } from '../presentation';
import { fillCount } from '../templates';
import type { KeptActions, KeptState } from './kept-state';
import type { LibraryWords } from './words';

interface KeepLineProps {
  readonly state: KeptState;
  readonly words: LibraryWords;
  readonly actions: KeptActions;
}

/** The button that keeps the page's report, and what came of it. */
export function KeepLine({ state, words, actions }: KeepLineProps): JSX.Element {
  const presentation = usePresentation();
  const { isKept, trouble, dropped } = state;
  const { note } = words;
  return (
    <p class="keep-line">
      <span role="status">
        {isKept && note.kept} {trouble && note[trouble]}
        {dropped > 0 && ` ${fillCount(note.dropped, dropped, presentation)}`}
      </span>
      {/* One button, so that it keeps the focus when the report is kept. */}
      {(isKept || trouble === null) && (
        <button type="button" onClick={isKept ? actions.openLibrary : actions.keep}>
          {isKept ? note.open : note.keep}
        </button>
      )}
    </p>
  );
}
