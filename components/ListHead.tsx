import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FigureTools } from './FigureTools';
import { usePresentation } from './presentation';
import { fillTemplate, formatCount } from './templates';
import type { ShownFigures } from './use-figures';
import type { Words } from './words';

interface ListHeadProps {
  readonly shown: ShownFigures;
  readonly onCompare: (() => void) | null;
}

/** What the list below holds, and the ways to see it otherwise. */
export function ListHead({ shown, onCompare }: ListHeadProps): JSX.Element {
  const { words } = usePresentation();
  const [tools, setTools] = useState<{ readonly View: typeof FigureTools } | null>(null);
  const id = useId();
  const { figures, choice, choose, split, isSelection, leaveSelection } = shown;
  const toggle = async (): Promise<void> =>
    // Most readers take the list as it comes.
    setTools(tools ? null : { View: (await import('./FigureTools')).FigureTools });
  return (
    <>
      <div class="list-head">
        <h2>
          {titleOf(shown, words)}
          {split.first.length < figures.length && <Tally shown={split.first.length} total={figures.length} />}
        </h2>
        {isSelection && (
          <button type="button" onClick={leaveSelection}>
            {words.selection.all}
          </button>
        )}
        {onCompare && (
          <button type="button" onClick={onCompare}>
            {words.compare.toggle}
          </button>
        )}
        {figures.length > 1 && (
          <button
            type="button"
            aria-expanded={tools !== null}
            aria-controls={id}
            onClick={() => void toggle()}
          >
            {words.sorting.toggle}
          </button>
        )}
      </div>
      {tools && <tools.View id={id} figures={figures} choice={choice} onChoose={choose} />}
    </>
  );
}

function titleOf({ choice, split, isSelection }: ShownFigures, words: Words): string {
  if (isSelection) return words.selection.title;
  if (choice.kind !== null) return words.sorting.kind[choice.kind];
  return choice.order === 'rank' && split.first[0]?.key ? words.figures.key : words.figures.found;
}

function Tally({ shown, total }: { readonly shown: number; readonly total: number }): JSX.Element {
  const { words, locale } = usePresentation();
  const fillings = { shown: formatCount(shown, locale), total: formatCount(total, locale) };
  return <span class="tally">{fillTemplate(words.figures.shownOfAll, fillings)}</span>;
}
