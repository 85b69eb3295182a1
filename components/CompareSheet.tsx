import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import type { UnitGroup } from './arrange-figures';
import { formatFigure, formatUnit } from './format/format-amount';
import { formatPeriod } from './format/format-period';
import { Measured } from './Measured';
import { type Presentation, usePresentation } from './presentation';
import { qualifiersOf } from './qualifiers';
import { useModal } from './use-modal';

interface CompareSheetProps {
  readonly report: ArticleReport;
  /** At least one. */
  readonly groups: readonly UnitGroup[];
  readonly onShow: (figure: Figure) => void;
  readonly onClose: () => void;
}

/** A sheet over the popup that shows all amounts of one unit as bars of one scale, the largest first. */
export function CompareSheet({ report, groups, onShow, onClose }: CompareSheetProps): JSX.Element {
  const presentation = usePresentation();
  const { compare, exports } = presentation.words;
  const [unit, setUnit] = useState(groups[0]?.unit);
  const titleId = useId();
  const { dialog, close } = useModal();
  const shown = groups.find((group) => group.unit === unit)?.figures ?? [];
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{compare.title}</h2>
      {groups.length > 1 && (
        <fieldset class="forms">
          <legend class="for-ears">{compare.unit}</legend>
          {groups.map((group) => (
            <label key={group.unit}>
              <input
                type="radio"
                name="unit"
                checked={group.unit === unit}
                onChange={() => setUnit(group.unit)}
              />
              <span>
                <bdi>{unitOf(group, presentation)}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <ol class="bars">
        {byAmount(shown).map((figure) => (
          <li key={figure.span[0]}>
            <Amount figure={figure} report={report} scale={scaleOf(shown)} onShow={onShow} />
          </li>
        ))}
      </ol>
      <div class="actions">
        <button type="button" onClick={close}>
          {exports.close}
        </button>
      </div>
    </dialog>
  );
}

function unitOf({ figures: [first] }: UnitGroup, presentation: Presentation): string {
  return first ? formatUnit(first, presentation) : '';
}

/** The numbers at the two ends of the bars; zero is always between them. */
type Scale = readonly [low: number, high: number];

const endOf = ({ value, upper }: Figure): number => upper ?? value;

function scaleOf(figures: readonly Figure[]): Scale {
  return [Math.min(0, ...figures.map(({ value }) => value)), Math.max(0, ...figures.map(endOf))];
}

const byAmount = (figures: readonly Figure[]): Figure[] => [...figures].sort((a, b) => endOf(b) - endOf(a));

interface AmountProps {
  readonly figure: Figure;
  readonly report: ArticleReport;
  readonly scale: Scale;
  readonly onShow: (figure: Figure) => void;
}

/** One amount in words, for eyes and ears, and its bar, for eyes alone. */
function Amount({ figure, report, scale, onShow }: AmountProps): JSX.Element {
  const presentation = usePresentation();
  const { text, unit } = formatFigure(figure, presentation);
  const qualifiers = qualifiersOf(figure, presentation.words);
  return (
    <button
      type="button"
      class="amount"
      title={presentation.words.figures.showInPage}
      onClick={() => onShow(figure)}
    >
      <Measured figure={figure} report={report} />
      <span class="value">
        {qualifiers && <small class="qualifier">{qualifiers} </small>}
        <bdi class="number">{unit === null ? text : `${text} ${unit}`}</bdi>
        {figure.asOf && <small class="qualifier"> {formatPeriod(figure.asOf, presentation)}</small>}
      </span>
      <ScaledBar figure={figure} scale={scale} />
    </button>
  );
}

const WHOLE = 100;
/** An amount too small for the scale is seen all the same. */
const THINNEST = 0.4;

function ScaledBar({ figure, scale: [low, high] }: { figure: Figure; scale: Scale }): JSX.Element {
  const place = (amount: number): number => ((amount - low) / (high - low || 1)) * WHOLE;
  const bar = (stands: string, from: number, to: number): JSX.Element => (
    <rect
      class={stands}
      x={Math.min(place(from), WHOLE - THINNEST)}
      width={Math.max(place(to) - place(from), THINNEST)}
      height={6}
    />
  );
  const { value } = figure;
  return (
    <svg
      class="picture share"
      viewBox={`0 0 ${WHOLE} 6`}
      height={6}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="whole" width={WHOLE} height={6} />
      {endOf(figure) > value && bar('upper-bar', value, endOf(figure))}
      {bar('value-bar', Math.min(0, value), Math.max(0, value))}
    </svg>
  );
}
