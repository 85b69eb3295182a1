import type { JSX } from 'preact';
import type { FigureRow } from '../../library/figure-table';

const WIDTH = 640;
const HEIGHT = 160;
/** Room for the dots at the edges. */
const MARGIN = 8;

interface FigureChartProps {
  readonly rows: readonly FigureRow[];
  readonly name: string;
}

/** The rows that have a day as dots over time; nothing for fewer than two days. The table beside it says the same. */
export function FigureChart({ rows, name }: FigureChartProps): JSX.Element | null {
  const dots = rows.flatMap(({ card, figure, day }) =>
    day === null ? [] : [{ id: `${card.id} ${figure.span[0]}`, time: Date.parse(day), value: figure.value }],
  );
  const times = spanOf(dots.map(({ time }) => time));
  const values = spanOf([0, ...dots.map(({ value }) => value)]);
  if (times.low === times.high || values.low === values.high) return null;
  const across = toScale(times, MARGIN, WIDTH - MARGIN);
  const up = toScale(values, HEIGHT - MARGIN, MARGIN);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <line x1={0} x2={WIDTH} y1={up(0)} y2={up(0)} />
      {dots.map(({ id, time, value }) => (
        <circle key={id} cx={across(time)} cy={up(value)} r={4} />
      ))}
    </svg>
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
