import { describe, expect, it } from 'vitest';
import { arrangeFigures, groupByUnit, kindsOf } from '../../components/arrange-figures';
import type { Figure } from '../../reading/figures/figure';
import { makeFigure, SAMPLE_REPORT } from './sample-report';

const { figures } = SAMPLE_REPORT;
const quotesOf = (some: readonly Figure[]): string[] => some.map(({ quote }) => quote);

describe('the figures', () => {
  it('of one kind are all shown, the key ones first', () => {
    const later = makeFigure('26 tuyến tàu nội địa mới', { value: 26, unit: 'tuyến tàu', key: false });
    const { first, rest } = arrangeFigures([later, ...figures], { kind: 'count', order: 'rank' });
    expect(quotesOf(first)).toEqual([
      '4,2 triệu container',
      '26 tuyến tàu nội địa mới',
      '26 tuyến tàu nội địa mới',
      '14 ngân hàng',
    ]);
    expect(rest).toEqual([]);
  });

  it('in the order of the text are all shown', () => {
    const { first, rest } = arrangeFigures(figures, { kind: null, order: 'place' });
    expect([first, rest]).toEqual([figures, []]);
  });

  it('are of the kinds that are there', () => {
    expect(kindsOf(figures)).toEqual([
      { kind: 'money', count: 2 },
      { kind: 'percent', count: 2 },
      { kind: 'count', count: 3 },
      { kind: 'measure', count: 2 },
    ]);
  });
});

describe('the amounts of one unit', () => {
  const money = (value: number, unit: string, subject: string | null = null): Figure =>
    makeFigure('23%', { kind: 'money', value, unit, subject });

  it('are those of units with more than one, most first', () => {
    const groups = groupByUnit([
      money(1, 'USD'),
      money(2, 'EUR'),
      money(3, 'EUR'),
      money(4, 'CNY'),
      money(5, 'CNY'),
      money(6, 'CNY'),
    ]);
    expect(groups.map(({ unit, figures: { length } }) => [unit, length])).toEqual([
      ['CNY', 3],
      ['EUR', 2],
    ]);
  });

  it('are one where the text says the same twice', () => {
    expect(groupByUnit([money(1, 'USD', 'profit'), money(1, 'USD', 'profit')])).toEqual([]);
    expect(groupByUnit([money(1, 'USD', 'profit'), money(1, 'USD', 'tax')])).toHaveLength(1);
  });
});
