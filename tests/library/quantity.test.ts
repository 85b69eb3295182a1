import { describe, expect, it } from 'vitest';
import { agree, countDigits, lookupKeys, type Quantity, toQuantity } from '../../library/quantity';
import { toBaseUnit } from '../../library/si-units';
import type { FigureKind } from '../../reading/figures/figure';

function quantity(kind: FigureKind, value: number, unit: string, upper: number | null = null): Quantity {
  const made = toQuantity(kind, value, upper, unit);
  if (!made) throw new Error('no quantity');
  return made;
}

describe('agree', () => {
  it.each([
    ['equal', quantity('money', 11.35e9, 'CNY'), quantity('money', 11.35e9, 'CNY')],
    ['rounded', quantity('money', 83.38e9, 'CNY'), quantity('money', 83.4e9, 'CNY')],
    ['rounded to two digits', quantity('money', 1.56e9, 'USD'), quantity('money', 1.6e9, 'USD')],
    [
      'in another multiple of the unit',
      quantity('measure', 412, 'gigawatt-hour'),
      quantity('measure', 0.412, 'terawatt-hour'),
    ],
    ['converted', quantity('measure', 1000, 'acre'), quantity('measure', 405, 'hectare')],
    ['in local units', quantity('measure', 150, '亩'), quantity('measure', 10, 'hectare')],
    ['a speed', quantity('measure', 350, 'kilometer-per-hour'), quantity('measure', 217, 'mile-per-hour')],
    ['counts of two languages', quantity('count', 26, 'chính sách'), quantity('count', 26, 'policies')],
    ['ranges', quantity('percent', 30, 'percent', 35), quantity('percent', 30, 'percent', 35)],
  ])('holds for amounts that are %s', (_case, a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
    expect(lookupKeys(a).some((key) => lookupKeys(b).includes(key))).toBe(true);
  });

  it.each([
    ['a digit', quantity('percent', 29.82, 'percent'), quantity('percent', 29.28, 'percent')],
    ['the currency', quantity('money', 5e6, 'USD'), quantity('money', 5e6, 'EUR')],
    ['the kind', quantity('percent', 4, 'percent'), quantity('percentage-point', 4, 'percentage-point')],
    ['the scale', quantity('count', 4.2e6, 'TEU'), quantity('count', 4.2e3, 'TEU')],
    [
      'a digit of one unit that is no SI unit',
      quantity('measure', 217, 'mile'),
      quantity('measure', 218, 'mile'),
    ],
    ['one more', quantity('count', 100, 'shops'), quantity('count', 102, 'shops')],
    ['a bound', quantity('percent', 30, 'percent', 35), quantity('percent', 30, 'percent')],
  ])('does not hold for amounts that differ in %s', (_case, a, b) => {
    expect(agree(a, b)).toBe(false);
    expect(agree(b, a)).toBe(false);
  });
});

describe('countDigits', () => {
  it.each([
    [83.38e9, 4],
    [50, 1],
    [0.1, 1],
    [1200, 2],
    [-3.5, 2],
  ])('%d has %d', (value, digits) => expect(countDigits(value)).toBe(digits));
});

describe('toBaseUnit', () => {
  it.each([
    ['megawatt-hour', 'watt-hour', 1e6],
    ['square-kilometer', 'square-meter', 1e6],
    ['kilotonne', 'gram', 1e9],
    ['kilometer-per-hour', 'meter-per-second', 1000 / 3600],
    ['EFLOPS', 'EFLOPS', 1],
    ['meter', 'meter', 1],
    ['year', 'month', 12],
  ])('%s', (unit, base, factor) => {
    expect(toBaseUnit(unit).base).toBe(base);
    expect(toBaseUnit(unit).factor).toBeCloseTo(factor, 9);
  });
});
