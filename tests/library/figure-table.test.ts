import { beforeAll, describe, expect, it } from 'vitest';
import { type FigureRow, findUnits, selectRows, toRows } from '../../library/figure-table';
import { toTableCsv } from '../../library/figure-table-csv';
import { makeKept } from './sample-reports';

describe('a table of figures', () => {
  let rows: readonly FigureRow[];
  beforeAll(async () => {
    const [a, b] = [
      await makeKept({
        url: 'https://a.example/',
        language: 'en',
        text: 'Revenue came to 12 million euros in the third quarter of 2025. It was 9.5 million euros in 2024.',
        publishedAt: '2025-11-02T08:00:00Z',
      }),
      await makeKept({
        url: 'https://b.example/',
        language: 'vi',
        text: 'Doanh thu đạt 30 triệu euro, tăng 5%.',
      }),
    ];
    rows = toRows([a.kept, b.kept]);
  });
  const euros = { kind: 'money', unit: 'EUR' } as const;

  it('has the units there are, the most common first', () => {
    expect(findUnits(rows)[0]).toEqual({ ...euros, count: 3 });
  });

  it('can be in the order of value or day, the undated last', () => {
    const values = (order: 'value' | 'day', isDescending: boolean) =>
      selectRows(rows, euros, order, isDescending).map(({ figure }) => figure.value);
    expect(values('value', false)).toEqual([9.5e6, 12e6, 30e6]);
    expect(values('value', true)).toEqual([30e6, 12e6, 9.5e6]);
    expect(values('day', false)).toEqual([9.5e6, 12e6, 30e6]);
    expect(values('day', true)).toEqual([12e6, 9.5e6, 30e6]);
  });

  it('leaves as CSV', () => {
    const csv = toTableCsv(selectRows(rows, euros, 'value', true));
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFF?value,upper,unit/);
    expect(lines[1]).toContain('30000000,,EUR');
    expect(lines[1]).toContain('https://b.example/');
  });
});
