import { describe, expect, it } from 'vitest';
import { read } from './read';

const valuesOf = async (language: string, text: string): Promise<string> =>
  (await read(language, text)).figures.map(({ value, unit, asOf }) => `${value} ${unit} ${asOf}`).join(', ');

describe('a bare number in brackets behind an amount', () => {
  it.each([
    [
      'sv',
      'Under 2025 uppgick omsättningen till 132,4 MSEK (97,1).',
      '132400000 SEK 2025, 97100000 SEK 2024',
    ],
    ['sv', 'År 2025 var marginalen 12,4 procent (11,8).', '12.4 percent 2025, 11.8 percent 2024'],
    ['sv', 'Resultatet per aktie var 1,45 kr (1,12).', '1.45 SEK null, 1.12 SEK null'],
    ['fi', 'Liikevaihto oli 132,4 miljoonaa euroa (97,1).', '132400000 EUR null, 97100000 EUR null'],
    [
      'nb',
      'Driftsinntektene ble 1 245 millioner kroner (1 102).',
      '1245000000 NOK null, 1102000000 NOK null',
    ],
    ['da', 'Omsætningen udgjorde 245 mio. kr. (221).', '245000000 DKK null, 221000000 DKK null'],
    ['en', 'Net sales amounted to EUR 13.2 million (9.7).', '13200000 EUR null, 9700000 EUR null'],
    ['en', 'The plant made 4.5 GWh (3.9).', '4.5 gigawatt-hour null, 3.9 gigawatt-hour null'],
  ])('%s: is what it was: %s', async (language, text, expected) => {
    expect(await valuesOf(language, text)).toBe(expected);
  });

  it.each([
    ['a note', 'Net sales came to EUR 132.4 million (3).', '132400000 EUR null'],
    ['a note of a whole number', 'It paid €132 million (3).', '132000000 EUR null'],
    ['of another size', 'It weighed 72.4 kg (9.8) on average.', '72.4 kilogram null'],
    ['of another size than nothing', 'Its margin was 0.0 percent (0.3).', '0 percent null'],
    ['a number of things', 'It has 245 boats (221).', '245 boats null'],
    ['with words of its own', 'It made $13.2 million (9.7 of them abroad).', '13200000 USD null'],
  ])('is left alone as %s', async (_, text, expected) => {
    expect(await valuesOf('en', text)).toBe(expected);
  });
});
