import type { JSX } from 'preact';
import type { FigureRow } from '../../library/figure-table';
import { formatFigure } from '../format/format-amount';
import { usePresentation } from '../presentation';
import { formatWhen } from './format-when';

const WIDTH = 640;
const HEIGHT = 160;
/** Room for the dots at the edges. */
const MARGIN = 8;

interface FigureChartProps {
  readonly rows: readonly FigureRow[];
  readonly name: string;
}

/**
 * The rows that have a day as dots over time, each as high as its amount, with the first day, the last and the largest amount; nothing for fewer than
 * two days. The table beside it says the same.
 */
export function FigureChart({ rows, name }: FigureChartProps): JSX.Element | null {
  const presentation = usePresentation();
  const dots = rows.flatMap((row) => {
    const { card, figure, day } = row;
    const id = `${card.id} ${figure.span[0]}`;
    return day === null ? [] : [{ id, row, time: Date.parse(day), value: figure.value }];
  });
  const times = spanOf(dots.map(({ time }) => time));
  const values = spanOf([0, ...dots.map(({ value }) => value)]);
  if (times.low === times.high || values.low === values.high) return null;
  const across = toScale(times, MARGIN, WIDTH - MARGIN);
  const up = toScale(values, HEIGHT - MARGIN, MARGIN);
  const largest = dots.reduce((most, dot) => (dot.value > most.value ? dot : most));
  const { text, unit } = formatFigure(largest.row.figure, presentation);
  const dayAt = (at: number): string | null => {
    const dot = dots.find(({ time }) => time === at);
    return dot ? formatWhen(dot.row, presentation) : null;
  };
  return (
    <div class="chart">
      <p class="scale" aria-hidden="true">
        <bdi>
          {text} {unit}
        </bdi>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        <line x1={0} x2={WIDTH} y1={up(0)} y2={up(0)} />
        {dots.map(({ id, time, value }) => (
          <line key={id} x1={across(time)} x2={across(time)} y1={up(0)} y2={up(value)} />
        ))}
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
