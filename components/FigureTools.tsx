import type { JSX } from 'preact';
import type { Figure } from '../reading/figures/figure';
import { type FigureChoice, kindsOf } from './arrange-figures';
import { usePresentation } from './presentation';
import { formatCount } from './templates';

interface FigureToolsProps {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly choice: FigureChoice;
  readonly onChoose: (choice: FigureChoice) => void;
}

/** Which kinds of figures are shown, of those that are there, and in which order. */
export function FigureTools({ id, figures, choice, onChoose }: FigureToolsProps): JSX.Element {
  const { words, locale } = usePresentation();
  const { sorting } = words;
  const kinds = kindsOf(figures);
  return (
    <div id={id} class="tools">
      {kinds.length > 1 && (
        <fieldset class="forms">
          <legend class="for-ears">{sorting.kinds}</legend>
          {[{ kind: null, count: figures.length }, ...kinds].map(({ kind, count }) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
                checked={choice.kind === kind}
                onChange={() => onChoose({ ...choice, kind })}
              />
              <span>
                {kind === null ? sorting.all : sorting.kind[kind]} <small>{formatCount(count, locale)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="forms">
        <legend class="for-ears">{sorting.order}</legend>
        {(['rank', 'place'] as const).map((order) => (
          <label key={order}>
            <input
              type="radio"
              name="order"
              checked={choice.order === order}
              onChange={() => onChoose({ ...choice, order })}
            />
            <span>{order === 'rank' ? sorting.byRank : sorting.byPlace}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
