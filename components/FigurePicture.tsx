import type { JSX } from 'preact';
import type { Figure } from '../reading/figures/figure';

const WHOLE = 100;

/** One bar of a picture: what it stands for, how far it reaches, and in which row it lies. */
interface Bar {
  readonly stands: 'whole' | 'upper-bar' | 'value-bar' | 'baseline-bar';
  readonly width: number;
  readonly row: number;
}

const BAR_HEIGHT = 4;
const BAR_GAP = 2;

/**
 * A small picture of a figure: value and baseline as two bars, a share as a filled bar; nothing where neither helps.
 * The text beside it says the same, so it is hidden from screen readers.
 */
export function FigurePicture({ figure }: { readonly figure: Figure }): JSX.Element | null {
  const bars = pairBars(figure) ?? shareBars(figure);
  if (!bars) return null;
  const rows = Math.max(...bars.map(({ row }) => row)) + 1;
  const height = rows * (BAR_HEIGHT + BAR_GAP) - BAR_GAP;
  return (
    <svg
      class={rows > 1 ? 'picture' : 'picture share'}
      viewBox={`0 0 ${WHOLE} ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ stands, width, row }) => (
        <rect
          key={stands}
          class={stands}
          y={row * (BAR_HEIGHT + BAR_GAP)}
          width={width}
          height={BAR_HEIGHT}
        />
      ))}
    </svg>
  );
}

function pairBars({ value, unit, baseline }: Figure): readonly Bar[] | null {
  if (!baseline || baseline.unit !== unit || value < 0 || baseline.value < 0) return null;
  const largest = Math.max(value, baseline.value);
  if (largest === 0) return null;
  return [
    { stands: 'value-bar', width: (value / largest) * WHOLE, row: 0 },
    { stands: 'baseline-bar', width: (baseline.value / largest) * WHOLE, row: 1 },
  ];
}

/** Only a percentage without a change is surely no change itself, with a whole to fill. */
function shareBars({ kind, value, upper, change }: Figure): readonly Bar[] | null {
  if (kind !== 'percent' || change || value < 0 || (upper ?? value) > WHOLE) return null;
  return [
    { stands: 'whole', width: WHOLE, row: 0 },
    { stands: 'upper-bar', width: upper ?? 0, row: 0 },
    { stands: 'value-bar', width: value, row: 0 },
  ];
}
