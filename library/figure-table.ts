import type { Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { type Card, type KeptReport, toCard } from './kept-report';

/** A figure of a kept report, as a row of a table over many. */
export interface FigureRow {
  readonly card: Card;
  /** The report that the figure is of. */
  readonly report: ArticleReport;
  readonly figure: Figure;
  /** ISO 8601 day from which the figure counts, else on which its page shows it; null when nothing tells. */
  readonly day: string | null;
}

/** Figures of one kind and unit can stand in one table. */
export interface TableUnit {
  readonly kind: Figure['kind'];
  readonly unit: string;
  readonly count: number;
}

/** All figures of kept reports, in their order. */
export const toRows = (kept: readonly KeptReport[]): readonly FigureRow[] =>
  kept.flatMap((one) => {
    const card = toCard(one, one.id);
    return one.report.figures.map((figure) => ({
      card,
      report: one.report,
      figure,
      day: figure.asOf ? startOf(figure.asOf) : card.day,
    }));
  });

/** The units of the rows, the most common first. */
export function findUnits(rows: readonly FigureRow[]): readonly TableUnit[] {
  const units = new Map<string, TableUnit>();
  for (const { figure } of rows) {
    const key = `${figure.kind} ${figure.unit}`;
    units.set(key, { kind: figure.kind, unit: figure.unit, count: (units.get(key)?.count ?? 0) + 1 });
  }
  return [...units.values()].sort((a, b) => b.count - a.count);
}

/** What a table can be in the order of. */
export type RowOrder = 'value' | 'day' | 'publisher';

/** The rows of a unit in an order; what has no day or publisher comes last. */
export function selectRows(
  rows: readonly FigureRow[],
  { kind, unit }: Pick<TableUnit, 'kind' | 'unit'>,
  order: RowOrder,
  isDescending: boolean,
): readonly FigureRow[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .filter(({ figure }) => figure.kind === kind && figure.unit === unit)
    .sort((a, b) => {
      const [one, other] = [keyOf(a, order), keyOf(b, order)];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return one === other ? 0 : one < other ? -sign : sign;
    });
}

function keyOf({ card, figure, day }: FigureRow, order: RowOrder): string | number | null {
  if (order === 'value') return figure.value;
  return order === 'day' ? day : card.publisher;
}

const QUARTER_BEFORE_FIRST = 32;

/** First day of an EDTF day, month, quarter, year or interval. */
function startOf(edtf: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? [];
  if (year === undefined) return null;
  const number = Number(month ?? 1);
  const first = number > QUARTER_BEFORE_FIRST ? (number - QUARTER_BEFORE_FIRST) * 3 - 2 : number;
  return `${year}-${String(first).padStart(2, '0')}-${day ?? '01'}`;
}
