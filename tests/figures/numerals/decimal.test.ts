import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../reading/figures/numerals/decimal';

describe('Decimal', () => {
  it.each([
    ['12.5', 12.5],
    ['1e9', 1e9],
    ['0.0012', 0.0012],
    ['-3.25', -3.25],
    ['11.350', 11.35],
    ['1.5e-3', 0.0015],
  ])('%s', (text, value) => {
    expect(Decimal.of(text).toNumber()).toBe(value);
  });

  it('shifts and adds without the rounding of doubles', () => {
    expect(Decimal.of('4.35').shift(2).toNumber()).toBe(435);
    expect(Decimal.of('0.1').plus(Decimal.of('0.2')).toNumber()).toBe(0.3);
    expect(Decimal.of('1.005').shift(3).toNumber()).toBe(1005);
  });

  it('is exact beyond what doubles count', () => {
    const most = Decimal.of(Number.MAX_SAFE_INTEGER);
    expect(most.plus(Decimal.of(2)).eq(Decimal.of('9007199254740993'))).toBe(true);
    expect(most.plus(Decimal.of(2)).minus(Decimal.of(2)).eq(most)).toBe(true);
    expect(most.times(10).compare(Decimal.of('90071992547409911'))).toBeLessThan(0);
    expect(Decimal.of('90071992547409925').lt(Decimal.of('90071992547409926'))).toBe(true);
    expect(Object.is(Decimal.of(0).times(-1).toNumber(), 0)).toBe(true);
  });

  it('agrees with whole-number arithmetic', () => {
    const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const hundredths = (value: bigint): Decimal => Decimal.of(String(value)).shift(-2);
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(
          hundredths(a)
            .plus(hundredths(b))
            .eq(hundredths(a + b)),
        ).toBe(true);
        expect(
          hundredths(a)
            .minus(hundredths(b))
            .eq(hundredths(a - b)),
        ).toBe(true);
        expect(
          hundredths(a)
            .times(hundredths(b))
            .eq(Decimal.of(String(a * b)).shift(-4)),
        ).toBe(true);
        expect(hundredths(a).lt(hundredths(b))).toBe(a < b);
      }),
    );
  });

  it('divides exactly where the quotient ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        (quotient, divisor) => {
          const product = Decimal.of(quotient).times(divisor);
          expect(product.over(Decimal.of(divisor)).eq(quotient)).toBe(true);
        },
      ),
    );
    expect(Decimal.of(1).over(Decimal.of(3)).toNumber()).toBe(1 / 3);
    expect(() => Decimal.of(1).over(Decimal.of(0))).toThrow(RangeError);
  });

  it.each(['five', 'x.5', '--1'])('refuses "%s"', (text) => {
    expect(() => Decimal.of(text)).toThrow(SyntaxError);
  });
});
