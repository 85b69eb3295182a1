import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageMarks } from '../reading/article/highlight';
import { type Presentation, usePresentation } from './presentation';
import { fillCount, fillTemplate, formatCount } from './templates';

interface MarksBarProps {
  readonly marks: PageMarks;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
}

/** How many figures are marked on the page and which of them is looked at, with the way from one to the next. */
export function MarksBar({ marks, onStep, onClear }: MarksBarProps): JSX.Element {
  const presentation = usePresentation();
  const { words } = presentation;
  useKeys(onStep, onClear);
  return (
    <section class="marks" aria-label={words.marks.name} title={words.marks.keys}>
      <span role="status">{describe(marks, presentation)}</span>
      <button type="button" aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)}>
        {words.marks.previous}
      </button>
      <button type="button" aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)}>
        {words.marks.next}
      </button>
      <button type="button" aria-keyshortcuts="Escape" onClick={onClear}>
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
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') onClear();
      else if (event.altKey && event.key === 'ArrowDown') onStep(1);
      else if (event.altKey && event.key === 'ArrowUp') onStep(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
