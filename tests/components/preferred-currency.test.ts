import { describe, expect, it } from 'vitest';
import { preferCurrency } from '../../components/preferred-currency';
import { makeFigure } from './sample-report';

const FIGURE = makeFigure('11,35 tỷ nhân dân tệ', {
  kind: 'money',
  value: 11_350_000_000,
  unit: 'CNY',
  equivalent: { value: 1_560_000_000, unit: 'USD', quote: '1,56 tỷ USD' },
});

describe('preferCurrency', () => {
  it.each([
    ['wanted alone', ['USD']],
    ['wanted more', ['EUR', 'USD', 'CNY']],
  ])('puts the second statement first where it is %s', (_name, currencies) => {
    expect(preferCurrency(FIGURE, currencies)).toMatchObject({
      value: 1_560_000_000,
      unit: 'USD',
      quote: '1,56 tỷ USD',
      equivalent: { value: 11_350_000_000, unit: 'CNY', quote: '11,35 tỷ nhân dân tệ' },
      span: FIGURE.span,
    });
  });

  it.each([
    ['nothing is wanted', FIGURE, []],
    ['another is wanted', FIGURE, ['EUR']],
    ['the first is wanted more', FIGURE, ['CNY', 'USD']],
    ['there is one statement', { ...FIGURE, equivalent: null }, ['USD']],
    ['the amount is a range', { ...FIGURE, upper: 12_000_000_000 }, ['USD']],
  ])('leaves a figure as it is where %s', (_name, figure, currencies) => {
    expect(preferCurrency(figure, currencies)).toBe(figure);
  });
});
