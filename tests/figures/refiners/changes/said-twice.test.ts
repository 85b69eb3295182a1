import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('a change in money and in percent before the level that it led to', () => {
  it.each([
    ['en', 'Oil fell $1.24, or 1.6%, to $76.31 a barrel.', '$76.31', 1.24, 'down'],
    ['en', 'Oil fell $1.24 a barrel, or 1.6%, to $76.31.', '$76.31', 1.24, 'down'],
    ['fr', 'Le baril cédait 1,17 dollar, soit 1,8 %, à 62,13 dollars.', '62,13 dollars', 1.17, 'down'],
    ['it', "Il barile cede 1,17 dollari, pari all'1,8%, a 62,13 dollari.", '62,13 dollari', 1.17, 'down'],
    ['pl', 'Ropa spadła o 1,17 dolara, czyli 1,8 proc., do 62,13 dolara.', '62,13 dolara', 1.17, 'down'],
  ] as const)('%s: %s', async (language, text, quote, value, direction) => {
    const { figures } = await read(language, text);
    const level = figures.find((figure) => figure.quote === quote);
    expect(level?.change).toMatchObject({ direction, value, unit: 'USD' });
    expect(figures.map((figure) => figure.value)).not.toContain(value);
  });

  it.each([
    ['en', 'It cut its harbour debt by $7 million to $74 million.', '$74 million', 7e6, 'down'],
    ['en', 'It raised the price of its lanterns by 25 cents to 4.75 dollars.', '4.75 dollars', 0.25, 'up'],
  ] as const)(
    'is a size behind “by”, far from its verb: %s: %s',
    async (language, text, quote, value, direction) => {
      const { figures } = await read(language, text);
      expect(figures.map((figure) => [figure.quote, figure.change])).toEqual([
        [quote, expect.objectContaining({ direction, value })],
      ]);
    },
  );

  it.each([
    ['It would cut their profits by 7.5 to $10 million.', 7.5e6, 10e6],
    ['It is to raise their fees by $2 million to $5 million a year.', 2e6, 5e6],
  ])(
    'is a range where a bare number stands before a scaled one, or a year behind both: %s',
    async (text, ...ends) => {
      const { figures } = await read('en', text);
      expect(figures.map(({ value, upper }) => [value, upper])).toEqual([ends]);
    },
  );

  it.each([
    ['en', 'It paid $2 million, held 5% and sold to $3 million buyers.'],
    ['en', 'Oil fell $1.24, down 1.6%, and gas came to $3.10.'],
    ['en', 'Sales grew 5% and profit rose to $3 million.'],
    ['en', 'Sales grew 5 percent while earnings climbed to $3 million.'],
    ['en', 'Output grew 0.1% in May and unemployment rose to 32.9%.'],
  ] as const)('%s: %s tells none', async (language, text) => {
    expect((await read(language, text)).figures.filter(({ change }) => change)).toEqual([]);
  });
});
