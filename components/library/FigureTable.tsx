import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type FigureRow,
  findUnits,
  type RowOrder,
  selectRows,
  type TableUnit,
  toRows,
} from '../../library/figure-table';
import type { Card, KeptReport } from '../../library/kept-report';
import { formatFigure } from '../format/format-amount';
import { Measured } from '../Measured';
import { usePresentation } from '../presentation';
import { FigureChart } from './FigureChart';
import { formatWhen } from './format-when';
import type { LibraryActions } from './library-actions';
import { useLibraryWords } from './words';

/** Rows that are drawn; the file has all. */
const MOST_ROWS = 200;

interface FigureTableProps {
  readonly cards: readonly Card[];
  readonly actions: LibraryActions;
}

/** The figures of many reports in one unit: to sort, to see over time, to save. */
export function FigureTable({ cards, actions }: FigureTableProps): JSX.Element {
  const { table } = useLibraryWords();
  const [kept, setKept] = useState<readonly KeptReport[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [order, setOrder] = useState<{ readonly by: RowOrder; readonly isDescending: boolean }>({
    by: 'day',
    isDescending: true,
  });
  const ids = cards.map(({ id }) => id).join('\n');
  useEffect(() => {
    void actions.readKept(ids === '' ? [] : ids.split('\n')).then(setKept);
  }, [ids]);
  const rows = useMemo(() => toRows(kept ?? []), [kept]);
  const units = useMemo(() => findUnits(rows), [rows]);
  const unit = units.find((one) => nameOf(one) === chosen) ?? units[0];
  if (!kept) return <p aria-busy="true" />;
  if (!unit) return <p>{table.none}</p>;
  const selected = selectRows(rows, unit, order.by, order.isDescending);
  return (
    <>
      <p class="list-options">
        <label>
          {table.unit}{' '}
          <select value={nameOf(unit)} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {units.map((one) => (
              <option key={nameOf(one)} value={nameOf(one)}>
                {one.unit} ({one.count})
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void actions.saveTable(selected)}>
          {table.save}
        </button>
      </p>
      <FigureChart rows={selected} name={table.chart} />
      <Rows rows={selected.slice(0, MOST_ROWS)} order={order} onOrder={setOrder} />
    </>
  );
}

const nameOf = ({ kind, unit }: Pick<TableUnit, 'kind' | 'unit'>): string => `${kind} ${unit}`;

interface Order {
  readonly by: RowOrder;
  readonly isDescending: boolean;
}

interface RowsProps {
  readonly rows: readonly FigureRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Rows({ rows, order, onOrder }: RowsProps): JSX.Element {
  const { table } = useLibraryWords();
  const presentation = usePresentation();
  const heading = (by: RowOrder, name: string): JSX.Element => {
    const sorted = order.isDescending ? 'descending' : 'ascending';
    return (
      <th scope="col" aria-sort={order.by === by ? sorted : 'none'}>
        <button
          type="button"
          class="bare"
          onClick={() => onOrder({ by, isDescending: order.by === by ? !order.isDescending : true })}
        >
          {name}
        </button>
      </th>
    );
  };
  return (
    <table>
      <thead>
        <tr>
          {heading('value', table.value)}
          <th scope="col">{table.measured}</th>
          {heading('day', table.day)}
          {heading('publisher', table.shownBy)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { card, report, figure } = row;
          const { text, unit } = formatFigure(figure, presentation);
          return (
            <tr key={`${card.id} ${figure.span[0]}`}>
              <td class="amount">
                <bdi>{text}</bdi> {unit && <bdi>{unit}</bdi>}
              </td>
              <td>
                <Measured figure={figure} report={report} />
              </td>
              <td>{formatWhen(row, presentation)}</td>
              <td>
                <a href={card.id} target="_blank" rel="noreferrer">
                  <bdi>{card.publisher ?? card.id}</bdi>
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
