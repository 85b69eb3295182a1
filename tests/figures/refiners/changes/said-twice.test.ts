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
    ['en', 'It has 6.2 million sailors, 41,000 people or 0.7% fewer than in 2024.', '6.2 million sailors'],
    ['en', 'The port has 6,200 sailors. That was 410 people or 6.2% more than in 2024.', '6,200 sailors'],
    ['de', 'Es gab 6,2 Millionen Matrosen, 41 000 Personen oder 0,7 % weniger.', '6,2 Millionen Matrosen'],
    ['nl', 'Er waren 62.000 matrozen. Dat is 410 personen of 0,7 procent minder.', '62.000 matrozen'],
    ['fr', 'On comptait 62 000 matelots, soit 410 personnes ou 0,7 % de moins.', '62 000 matelots'],
    ['es', 'Había 62.000 marineros, 410 personas o un 0,7% menos.', '62.000 marineros'],
    ['sv', 'Det fanns 62 000 matroser, 410 personer eller 0,7 procent färre.', '62 000 matroser'],
  ] as const)('of other things than the level counts: %s: %s', async (language, text, quote) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.quote, figure.change?.unit])).toEqual([[quote, 'percent']]);
  });

  it('is of the amount before it where it goes on from the verb', async () => {
    const { figures } = await read('nl', 'De omzet bedroeg 11 miljoen euro of 18 % meer dan in 2024.');
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[11e6, 18]]);
  });

  it('tells how far a level lies over another', async () => {
    const text = 'Der Ertrag lag mit 12 Mio. Euro um 5 Mio. Euro oder 71 Prozent über dem des Vorjahres.';
    const { figures } = await read('de', text);
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[12e6, 5e6]]);
  });

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
