import { describe, expect, it } from 'vitest';
import { read } from '../read';

const amountsOf = async (language: string, text: string) =>
  (await read(language, text)).figures.map(({ quote, value, upper, unit }) => [quote, value, upper, unit]);

describe('hundredths that are named apart', () => {
  it.each([
    ['ja', '指数は3万9500円37銭だった。', [['3万9500円37銭', 39_500.37, null, 'JPY']]],
    ['en', 'The toy cost $20 and 43 cents.', [['$20 and 43 cents', 20.43, null, 'USD']]],
    ['en', 'It pays 25 euro cents a share.', [['25 euro cents', 0.25, null, 'EUR']]],
    ['en', 'It pays 2.5 sen a share.', [['2.5 sen', 0.025, null, 'MYR']]],
    ['en', 'It pays 2.5 HK cents a share.', [['2.5 HK cents', 0.025, null, 'HKD']]],
    [
      'en',
      'Profit was $8 million, or 31 cents a share.',
      [
        ['$8 million', 8e6, null, 'USD'],
        ['31 cents', 0.31, null, 'USD'],
      ],
    ],
    [
      'en',
      'The bond fell to $20, 43 cents below its issue.',
      [
        ['$20', 20, null, 'USD'],
        ['43 cents', 0.43, null, 'USD'],
      ],
    ],
  ])('%s: %s', async (language, text, amounts) => {
    expect(await amountsOf(language, text)).toEqual(amounts);
  });

  it('are no lower end of a range that ends in whole units', async () => {
    expect(await amountsOf('fr', 'Le cuivre a pris 12 cents à 4,31 dollars.')).toEqual([
      ['12 cents', 0.12, null, 'USD'],
      ['4,31 dollars', 4.31, null, 'USD'],
    ]);
  });

  it('are of the currency of the level that they led to', async () => {
    expect(await amountsOf('es', 'La acción subió 12 centavos y cerró a 9,40 pesos.')).toEqual([
      ['12 centavos', 0.12, null, 'MXN'],
      ['9,40 pesos', 9.4, null, 'MXN'],
    ]);
  });
});
