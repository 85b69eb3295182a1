import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

/** Words of the lexicon in everyday use, where they do not say what they say of an amount. */
describe('words that mean something else', () => {
  it.each([
    ['en', 'Paid plans start at $12 a month.'],
    ['en', 'The planning committee received 23 letters.'],
    ['en', 'Planning permission for 90 piers was granted.'],
    ['en', 'Both plans offer up to 300 seats.'],
    ['en', 'A startup targeting ferries raised $90 million.'],
    ['en', 'Large projects often cost between $100 and $150 an hour.'],
    ['en', 'They had a shot on goal and 12 chances.'],
    ['en', 'The group published guidance on safety for 30 piers.'],
    ['nb', 'Rederiet skal ha fått 200 000 kroner.'],
    ['da', 'Rederiet skal have modtaget 200.000 kroner.'],
    ['de', 'Der Tanker soll 7,3 Millionen Barrel Öl geliefert haben.'],
    ['de', 'Der Tanker soll 7,3 Millionen Barrel Öl geliefert haben – vor allem nach Norland.'],
    ['de', 'Es heißt, dass 44 Menschen verletzt worden sein sollen.'],
    ['de', 'Die Bande, die 44 Läden beraubt haben soll, ist gefasst.'],
  ])('%s: is neither planned nor expected: %s', async (language, text) => {
    expect((await readOne(language, text)).status).toBe('stated');
  });

  it('takes a decimal comma for no end of the clause', async () => {
    const { figures } = await read(
      'de',
      'Er soll 7,3 Millionen Barrel Öl und 3,7 Millionen Barrel Teer geliefert haben.',
    );
    expect(figures.map(({ status }) => status)).toEqual(['stated', 'stated']);
  });

  it.each([
    ['en', 'The line plans to buy 40 ships.', 'target'],
    ['en', 'Its plan is to hire 300 people.', 'target'],
    ['en', 'The line, planning to hire 300 people, grows.', 'target'],
    ['en', 'The line is planning 300 piers.', 'target'],
    ['en', 'The line is targeting 5% growth.', 'target'],
    ['en', 'The bank projects 3% growth.', 'forecast'],
    ['en', 'Guidance for 2027 is $3.1 billion.', 'forecast'],
    ['de', 'Der Tanker soll 7,3 Millionen Barrel Öl liefern.', 'target'],
    ['de', 'Es heißt, dass 44 Läden eröffnet werden sollen.', 'target'],
    ['nb', 'Rederiet skal bygge 20 skip.', 'target'],
  ])('%s: is planned or expected: %s', async (language, text, status) => {
    expect((await readOne(language, text)).status).toBe(status);
  });

  it.each([
    ['en', 'She has crossed the bay over 42 times since May.'],
    ['en', 'Take a tablet 3x/day.'],
    ['en', 'They met three times over a year and five times since.'],
    ['en', 'The line wants to double down on what works.'],
    ['ru', 'Он не явился дважды в 2019 году и четыре раза в 2024 году.'],
  ])('%s: is no multiple: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });

  it.each([
    ['The new lamp is three times higher than the old one.', 3],
    ['It is 2.5 times greater than hers.', 2.5],
    ['It costs ten times as much as the old one.', 10],
    ['Five times as many people came.', 5],
  ])('en: is a multiple before what it is compared with: %s', async (text, value) => {
    expect(await readOne('en', text)).toMatchObject({ kind: 'multiple', value });
  });

  it.each([
    ['de', 'Von den 32 Förderern sprang die Hälfte wieder ab.'],
    ['de', 'Von 20 Firmen stieg ein Drittel aus.'],
    ['sv', 'Av 40 fartyg föll hälften bort.'],
  ])('%s: is no change: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ kind, change }) => [kind, change])).toEqual([
      ['count', null],
      ['percent', null],
    ]);
  });

  it('are a change where a word for "by" stands between, and thirds are exact', async () => {
    const { figures } = await read('de', 'Der Umsatz stieg um ein Drittel auf 3 Millionen Euro.');
    expect(figures.map(({ baseline }) => baseline?.value)).toEqual([2_250_000]);
  });
});

describe('signs and letters that join', () => {
  it('make no range of a word and the amount behind it', async () => {
    expect(await readOne('en', 'There is a one-time $59 fee.')).toMatchObject({ value: 59, upper: null });
    expect((await read('en', 'Workers installed four RS-25 engines.')).figures).toEqual([]);
    expect(await readOne('en', 'It costs 20 EUR-30 EUR.')).toMatchObject({
      value: 20,
      upper: 30,
      unit: 'EUR',
    });
  });

  it('make no day of a model’s number', async () => {
    expect(await readOne('en', 'A Core i5-9300H laptop costs $799.99.')).toMatchObject({ asOf: null });
    expect(await readOne('en', 'A Core i5-9300 laptop costs $799.99.')).toMatchObject({ asOf: null });
  });

  it.each([
    ['de', 'Sie zählt 700 Volks- und Raiffeisenbanken.', 'Volks- und Raiffeisenbanken'],
    ['de', 'Gesucht werden 40 Hafen- oder Werftarbeiter.', 'Hafen- oder Werftarbeiter'],
    ['sv', 'Kommunen har 300 land- och sjövägar.', 'land- och sjövägar'],
    ['nl', 'De stad telt 60 basis- en middelbare scholen.', 'basis- en middelbare scholen'],
    ['de', 'Sie zählt 700 Banken- die größten.', 'Banken'],
  ])('hold compounds together: %s: %s', async (language, text, unit) => {
    expect(await readOne(language, text)).toMatchObject({ unit });
  });

  it('hold ranges of compounds together', async () => {
    expect(await readOne('en', 'Homes need 100- to 200-amp panels.')).toMatchObject({
      kind: 'measure',
      unit: 'ampere',
    });
    expect((await read('ru', 'Добавьте 2−3 ч. л. соли.')).figures).toEqual([]);
  });
});

describe('an amount beside another', () => {
  it.each([
    ['en', 'The radio link runs at 2.4 GHz (up to 4 kHz).'],
    ['ru', 'Выпекайте хлеб при 300 градусах около 10 минут.'],
  ])('%s: is not the same said again: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ equivalent }) => equivalent)).toEqual([null, null]);
  });

  it('is the same said again', async () => {
    const figure = await readOne('en', 'The bag is rated to 20 degrees Fahrenheit (-7° Celsius).');
    expect(figure.equivalent).toMatchObject({ value: -7, unit: 'celsius' });
  });

  it.each([
    ['The state will grow its output, going from 175 gigawatts to 450 gigawatts.', [175, 450]],
    [
      'The bill would raise the limit for a family from the current $154,000 to $220,000.',
      [154_000, 220_000],
    ],
  ])('is where a move leads: %s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ value, upper }) => [value, upper])).toEqual(values.map((value) => [value, null]));
  });
});

describe('dollars of another country', () => {
  it.each([
    ['fr', '3 millions de dollars de Taïwan', 'TWD'],
    ['en', '3 million NT dollars', 'TWD'],
    ['en', '3 million NZ dollars', 'NZD'],
    ['en', '3 million HK dollars', 'HKD'],
    ['es', '3 millones de dólares taiwaneses', 'TWD'],
    ['es', '3 millones de dólares de Singapur', 'SGD'],
    ['it', '3 milioni di dollari di Taiwan', 'TWD'],
    ['pt', '3 milhões de dólares de Singapura', 'SGD'],
    ['de', '3 Millionen Taiwan-Dollar', 'TWD'],
    ['nl', '3 miljoen Taiwanese dollar', 'TWD'],
    ['pl', '3 mln dolarów tajwańskich', 'TWD'],
    ['ru', '3 млн долларов Гонконга', 'HKD'],
    ['uk', '3 млн тайванських доларів', 'TWD'],
    ['tr', '3 milyon Tayvan doları', 'TWD'],
  ])('%s: %s', async (language, text, unit) => {
    expect(await readOne(language, `${text}.`)).toMatchObject({ value: 3_000_000, unit });
  });
});

describe('a clause that counts from a day', () => {
  it('says nothing of when a level holds', async () => {
    const text = 'Since she joined the line in 2003, she has steered 60 ships.';
    expect(await readOne('en', text)).toMatchObject({ asOf: null });
  });
});
