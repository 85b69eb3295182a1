import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('the pound, a currency and a unit', () => {
  it.each([
    ['en', 'A 20-pound dog won.', '20-pound', 20, 'pound'],
    ['en', 'The stone weighs 300 pounds.', '300 pounds', 300, 'pound'],
    ['en', 'The stone cost 300 pounds.', '300 pounds', 300, 'GBP'],
    ['en', 'The fund holds 3 million pounds.', '3 million pounds', 3_000_000, 'GBP'],
    ['ja', '体重は25ポンドだった。', '25ポンド', 25, 'pound'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });
});

it.each([
  ['it', "L'incendio ha causato 12 morti.", '12 morti'],
  ['hu', 'A balesetnek 30 sérült áldozata van.', '30 sérült'],
])('counted victims: %s: %s', async (language, text, quote) => {
  expect((await readOne(language, text)).quote).toBe(quote);
});

describe('units and currencies as news write them', () => {
  it.each([
    ['en', 'It was 20.3 celsius.', '20.3 celsius', 20.3, 'celsius'],
    ['en', 'Some 28 ± 6 % of them left.', '28 ± 6 %', 28, 'percent'],
    ['en', 'It was valued at USD $165 million.', 'USD $165 million', 165_000_000, 'USD'],
    ['tr', 'Fiyat CAD$15 oldu.', 'CAD$15', 15, 'CAD'],
    ['de', 'DER TUNNEL IST 50 KILOMETER LANG.', '50 KILOMETER', 50, 'kilometer'],
    ['nb', 'Prisen er 2 yuan og 23 fen.', '2 yuan og 23 fen', 2.23, 'CNY'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it('keeps the case of symbols', async () => {
    expect((await readOne('de', 'Es sind 5 mW.')).unit).toBe('milliwatt');
    expect((await readOne('de', 'Es sind 5 MW.')).unit).toBe('megawatt');
  });

  it.each([
    ['pt', 'Ela cuida de uma criança de 6 anos.'],
    ['es', 'Detuvieron a un hombre de 34 años.'],
    ['fr', 'Un homme de 34 ans a été arrêté.'],
    ['it', 'Hanno fermato un uomo di 34 anni.'],
  ])('no age: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['pt', 'Ela assinou um contrato de 6 anos.', 6],
    ['es', 'Firmaron un plan de 4 años.', 4],
  ])('a term: %s: %s', async (language, text, value) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit: 'year' });
  });
});
