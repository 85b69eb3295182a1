import type { FigureRow } from '../../library/figure-table';
import { formatDay, formatPeriod } from '../format/format-period';
import type { Presentation } from '../presentation';

/** The period that a figure counts for, else the day on which its page shows it; null when nothing tells. */
export function formatWhen({ figure, day }: FigureRow, presentation: Presentation): string | null {
  if (figure.asOf) return formatPeriod(figure.asOf, presentation);
  return day && formatDay(day, presentation);
}
