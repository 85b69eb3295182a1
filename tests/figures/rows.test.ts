import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Each figure of the text, with what it measures. */
const told = async (language: string, text: string): Promise<string[]> =>
  (await read(language, text)).figures.map(({ quote, subject }) => `${quote} «${subject}»`);

describe('in a row of cells', () => {
  it.each([
    ['en', 'Rope sales | 132.4 | 118.2 | 12.0%', ['12.0% «Rope sales»']],
    ['sv', 'Nettoomsättning, tampar | 1 324 | 1 182 | 12 %', ['12 % «Nettoomsättning, tampar»']],
    ['ja', '綱の売上高 | 13,240 | 11,820 | 12.0%', ['12.0% «綱の売上高»']],
    ['en', 'Orla 3 | 45 kg | 60 cm', ['45 kg «Orla 3»', '60 cm «Orla 3»']],
    ['en', 'Entry for adults | €12 | €14', ['€12 «Entry for adults»', '€14 «Entry for adults»']],
  ])('the first one says what the others measure: %s: %s', async (language, text, figures) => {
    expect(await told(language, text)).toEqual(figures);
  });

  it.each([
    [
      'en',
      'All in millions\nNet sales | $132.4 | $118.2\nNet loss | $(3.2) | $(14.1)\nLoss per boat | $0.42',
    ],
    ['en', 'In US dollars, thousands | 2026 | 2025\nNet sales | $132,410 | $118,202'],
    ['es', 'Millones de euros | 1T 2026\nIngresos | 132,4 €'],
    ['ko', '(단위: 백만) | 2026년\n매출 | 1,324원'],
  ])('an amount is none where the table has a scale of its own: %s: %s', async (language, text) => {
    expect(await told(language, text)).toEqual([]);
  });

  it('… unless its cell has one, or the scale is that of a number elsewhere', async () => {
    const text = 'A million boats came.\nHarbor | Fee\nKelp | $12 million\nOrla | $14';
    expect(await told('en', text)).toEqual(['A million boats «boats»', '$12 million «Kelp»', '$14 «Orla»']);
  });
});

it('takes no noun from the next line as what an amount measures', async () => {
  expect(await told('sv', 'Omsättningen steg till 1 324 MSEK\nRörelseresultatet var 141 MSEK')).toEqual([
    '1 324 MSEK «Omsättningen»',
    '141 MSEK «Rörelseresultatet»',
  ]);
});
