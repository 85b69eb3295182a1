import type { JSX } from 'preact';
import type { FigureRow } from '../../library/figure-table';
import { formatFigure } from '../format/format-amount';
import { formatDay } from '../format/format-period';
import { usePresentation } from '../presentation';

const WIDTH = 640;
const HEIGHT = 160;
/** Room for the dots at the edges. */
const MARGIN = 8;

interface FigureChartProps {
  readonly rows: readonly FigureRow[];
  readonly name: string;
}

/**
 * The rows that have a day as dots over time, with the first day, the last and the largest amount; nothing for fewer than
 * two days. The table beside it says the same.
 */
export function FigureChart({ rows, name }: FigureChartProps): JSX.Element | null {
  const presentation = usePresentation();
  const dots = rows.flatMap(({ card, figure, day }) =>
    day === null
      ? []
      : [{ id: `${card.id} ${figure.span[0]}`, day, time: Date.parse(day), value: figure.value, figure }],
  );
  const times = spanOf(dots.map(({ time }) => time));
  const values = spanOf([0, ...dots.map(({ value }) => value)]);
  if (times.low === times.high || values.low === values.high) return null;
  const across = toScale(times, MARGIN, WIDTH - MARGIN);
  const up = toScale(values, HEIGHT - MARGIN, MARGIN);
  const largest = dots.reduce((most, dot) => (dot.value > most.value ? dot : most));
  const { text, unit } = formatFigure(largest.figure, presentation);
  const dayAt = (at: number): string =>
    formatDay(dots.find(({ time }) => time === at)?.day ?? '', presentation);
  return (
    <div class="chart">
      <p class="scale" aria-hidden="true">
        <span>
          <bdi>{text}</bdi> {unit && <bdi>{unit}</bdi>}
        </span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        <line x1={0} x2={WIDTH} y1={up(0)} y2={up(0)} />
        {dots.map(({ id, time, value }) => (
          <circle key={id} cx={across(time)} cy={up(value)} r={4} />
        ))}
      </svg>
      <p class="scale" aria-hidden="true">
        <span>{dayAt(times.low)}</span>
        <span>{dayAt(times.high)}</span>
      </p>
    </div>
  );
}

interface Extent {
  readonly low: number;
  readonly high: number;
}

const spanOf = (numbers: readonly number[]): Extent =>
  numbers.reduce<Extent>(
    ({ low, high }, number) => ({ low: Math.min(low, number), high: Math.max(high, number) }),
    { low: numbers[0] ?? 0, high: numbers[0] ?? 0 },
  );

const toScale =
  ({ low, high }: Extent, from: number, to: number) =>
  (number: number): number =>
    from + ((number - low) / (high - low)) * (to - from);
