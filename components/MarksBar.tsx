import type { JSX, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageMarks } from '../reading/article/highlight';
import { MARK_KEYS, markActionOf } from '../reading/article/mark-keys';
import { type Presentation, usePresentation } from './presentation';
import { fillCount, fillTemplate, formatCount } from './templates';

interface MarksBarProps {
  readonly marks: PageMarks;
  /** The button that marks: it gets the focus when the one that clears is gone. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
}

/** How many figures are marked on the page and which of them is looked at, with the way from one to the next. */
export function MarksBar({ marks, toggle, onStep, onClear }: MarksBarProps): JSX.Element {
  const presentation = usePresentation();
  const { words } = presentation;
  const clear = (): void => {
    toggle.current?.focus();
    onClear();
  };
  useKeys(onStep, onClear);
  return (
    <section class="marks" aria-label={words.marks.name} title={words.marks.keys}>
      <span role="status">{describe(marks, presentation)}</span>
      <button type="button" aria-keyshortcuts={MARK_KEYS[-1]} onClick={() => onStep(-1)}>
        {words.marks.previous}
      </button>
      <button type="button" aria-keyshortcuts={MARK_KEYS[1]} onClick={() => onStep(1)}>
        {words.marks.next}
      </button>
      <button type="button" aria-keyshortcuts={MARK_KEYS.clear} onClick={clear}>
        {words.marks.clear}
      </button>
    </section>
  );
}

function describe({ count, at }: PageMarks, presentation: Presentation): string {
  const { words, locale } = presentation;
  if (at === null) return fillCount(words.marks.marked, count, presentation);
  return fillTemplate(words.marks.place, {
    at: formatCount(at + 1, locale),
    count: formatCount(count, locale),
  });
}

/** The same keys as on the page. Escape leaves an open sheet first, and the popup last. */
function useKeys(onStep: (by: 1 | -1) => void, onClear: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = document.querySelector('dialog[open]') ? null : markActionOf(event);
      if (action === null) return;
      if (action === 'clear') onClear();
      else onStep(action);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
