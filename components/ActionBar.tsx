import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePresentation } from './presentation';
import { fillCount } from './templates';
import type { Marks } from './use-marks';

/** What the last action came to. */
export type Outcome = 'copied' | 'saved' | 'copyFailed' | 'placeLost';

interface ActionBarProps {
  readonly figureCount: number;
  /** The folded figures: whether they are shown and the id of their list; null when none is folded. */
  readonly folded: { readonly isOpen: boolean; readonly id: string; readonly onToggle: () => void } | null;
  readonly outcome: Outcome | null;
  readonly marks: Marks;
  readonly onCite: () => void;
  readonly onExport: () => void;
  readonly onRetry: () => void;
}

/** What a reader can do with the report, and what came of it. */
export function ActionBar(props: ActionBarProps): JSX.Element {
  const { figureCount, folded, outcome, marks, onCite, onExport, onRetry } = props;
  const presentation = usePresentation();
  const { words } = presentation;
  const { actions } = words;
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <footer>
      <p role="status" class="outcome">
        {outcome && actions[outcome]}
        {outcome === 'placeLost' && (
          <button type="button" onClick={onRetry}>
            {actions.readAgain}
          </button>
        )}
      </p>
      {marks.shown && (
        <marks.shown.View
          marks={marks.shown.marks}
          toggle={toggle}
          onStep={marks.step}
          onClear={marks.clear}
        />
      )}
      <div class="actions">
        {folded && (
          <button
            type="button"
            aria-expanded={folded.isOpen}
            aria-controls={folded.id}
            onClick={folded.onToggle}
          >
            {folded.isOpen
              ? actions.keyFiguresOnly
              : fillCount(actions.allFigures, figureCount, presentation)}
          </button>
        )}
        {figureCount > 0 && (
          <button ref={toggle} type="button" aria-pressed={marks.shown !== null} onClick={marks.toggle}>
            {words.marks.toggle}
          </button>
        )}
        <span class="copies">
          <button type="button" onClick={onCite}>
            {actions.cite}
          </button>
          {figureCount > 0 && (
            <button type="button" onClick={onExport}>
              {actions.export}
            </button>
          )}
        </span>
      </div>
    </footer>
  );
}
