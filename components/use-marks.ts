import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageMarks } from '../reading/article/highlight';
import type { Figure } from '../reading/figures/figure';
import type { MarksBar } from './MarksBar';
import type { PopupActions } from './popup-actions';

/** The marks on the page, and what a reader can do about them. */
export interface Marks {
  /** What is marked, with the view of it; null when nothing is. */
  readonly shown: { readonly marks: PageMarks; readonly View: typeof MarksBar } | null;
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
  /** Asks the page again, for what was shown on it may be a marked figure. */
  readonly refresh: () => void;
}

/**
 * Keeps in step with the marks on the page.
 * @param figures Those to be marked, in the order of the text; when they become others, so do the marks.
 */
export function useMarks(figures: readonly Figure[], actions: PopupActions): Marks {
  const [shown, setShown] = useState<Marks['shown']>(null);
  const questions = useRef(0);
  const take = async (asked: Promise<PageMarks>): Promise<void> => {
    const question = ++questions.current;
    const marks = await asked;
    // Most readers mark nothing: the view of the marks is loaded for those who do.
    const View = marks.count > 0 ? (await import('./MarksBar')).MarksBar : null;
    // What was asked later tells what the page shows now.
    if (question === questions.current) setShown(View && { marks, View });
  };
  const spans = figures.map(({ span }) => span[0]).join();
  useEffect(() => void take(actions.askMarks()), []);
  useEffect(() => {
    if (shown) void take(actions.markFigures(figures));
  }, [spans]);
  return {
    shown,
    toggle: () => void take(shown ? actions.clearMarks() : actions.markFigures(figures)),
    step: (by) => void take(actions.stepMark(by)),
    clear: () => void take(actions.clearMarks()),
    refresh: () => shown && void take(actions.askMarks()),
  };
}
