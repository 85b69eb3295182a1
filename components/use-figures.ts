import { useState } from 'preact/hooks';
import type { Figure } from '../reading/figures/figure';
import { arrangeFigures, type FigureChoice, type FigureSplit } from './arrange-figures';

const KEY_FIRST: FigureChoice = { kind: null, order: 'rank' };
const AS_IN_TEXT: FigureChoice = { kind: null, order: 'place' };

/** The figures that a reader looks at. */
export interface ShownFigures {
  /** All that a choice is made from: those of the article, or of the reader's selection in it. */
  readonly figures: readonly Figure[];
  readonly isSelection: boolean;
  readonly choice: FigureChoice;
  readonly choose: (choice: FigureChoice) => void;
  /** Those of the chosen kind, as the text has them. */
  readonly chosen: readonly Figure[];
  readonly split: FigureSplit;
  readonly leaveSelection: () => void;
}

/** Keeps what a reader chose to see; of a selection everything, at first. */
export function useFigures(all: readonly Figure[], selected: readonly Figure[] | null): ShownFigures {
  const [selection, setSelection] = useState(selected);
  const [choice, choose] = useState(selected ? AS_IN_TEXT : KEY_FIRST);
  const figures = selection ?? all;
  return {
    figures,
    isSelection: selection !== null,
    choice,
    choose,
    chosen: figures.filter(({ kind }) => choice.kind === null || kind === choice.kind),
    split: arrangeFigures(figures, choice),
    leaveSelection: () => {
      setSelection(null);
      choose(KEY_FIRST);
    },
  };
}
