import { describe, expect, it } from 'vitest';
import { readOne } from '../read';

describe('a part of a scale word', () => {
  it.each([
    [
      'en',
      'The bridge costs a quarter of a billion dollars.',
      'a quarter of a billion dollars',
      250_000_000,
      'USD',
    ],
    [
      'en',
      'It has three quarters of a million readers.',
      'three quarters of a million readers',
      750_000,
      'readers',
    ],
    ['de', 'Die Brücke kostet eine Viertelmilliarde Euro.', 'Viertelmilliarde Euro', 250_000_000, 'EUR'],
    ['fr', "Le pont coûte un quart de milliard d'euros.", "un quart de milliard d'euros", 250_000_000, 'EUR'],
    ['fr', "Le pont coûte un demi-milliard d'euros.", "un demi-milliard d'euros", 500_000_000, 'EUR'],
    ['es', 'El puente cuesta un cuarto de millón de euros.', 'un cuarto de millón de euros', 250_000, 'EUR'],
    ['pt', 'A ponte custa um quarto de bilhão de reais.', 'um quarto de bilhão de reais', 250_000_000, 'BRL'],
    [
      'it',
      'Il ponte costa un quarto di miliardo di euro.',
      'un quarto di miliardo di euro',
      250_000_000,
      'EUR',
    ],
    ['nl', 'De brug kost een kwart miljard euro.', 'een kwart miljard euro', 250_000_000, 'EUR'],
    ['sv', 'Bron kostar en kvarts miljard kronor.', 'en kvarts miljard kronor', 250_000_000, 'SEK'],
    ['da', 'Broen koster en kvart milliard kroner.', 'en kvart milliard kroner', 250_000_000, 'DKK'],
    ['nb', 'Broen koster en kvart milliard kroner.', 'en kvart milliard kroner', 250_000_000, 'NOK'],
    ['pl', 'Most kosztuje ćwierć miliarda złotych.', 'ćwierć miliarda złotych', 250_000_000, 'PLN'],
    ['cs', 'Most stojí čtvrt miliardy korun.', 'čtvrt miliardy korun', 250_000_000, 'CZK'],
    ['ru', 'Мост стоит четверть миллиарда рублей.', 'четверть миллиарда рублей', 250_000_000, 'RUB'],
    ['uk', 'Міст коштує чверть мільярда гривень.', 'чверть мільярда гривень', 250_000_000, 'UAH'],
    ['bg', 'Мостът струва четвърт милиард лева.', 'четвърт милиард лева', 250_000_000, 'BGN'],
    ['tr', 'Köprü çeyrek milyar liraya mal oldu.', 'çeyrek milyar liraya', 250_000_000, 'TRY'],
    ['ro', 'Podul costă un sfert de miliard de lei.', 'un sfert de miliard de lei', 250_000_000, 'RON'],
    ['hu', 'A híd negyedmilliárd forintba kerül.', 'negyedmilliárd forintba', 250_000_000, 'HUF'],
    [
      'el',
      'Η γέφυρα κοστίζει ένα τέταρτο του δισεκατομμυρίου ευρώ.',
      'ένα τέταρτο του δισεκατομμυρίου ευρώ',
      250_000_000,
      'EUR',
    ],
    ['he', 'הגשר עולה רבע מיליארד שקל.', 'רבע מיליארד שקל', 250_000_000, 'ILS'],
    ['ar', 'يكلف الجسر ربع مليار دولار.', 'ربع مليار دولار', 250_000_000, 'USD'],
    ['id', 'Jembatan itu bernilai seperempat miliar dolar.', 'seperempat miliar dolar', 250_000_000, 'USD'],
    ['ms', 'Jambatan itu bernilai suku bilion ringgit.', 'suku bilion ringgit', 250_000_000, 'MYR'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['en', 'A quarter of the staff left.'],
    ['nl', 'Een kwart van de leden stemde.'],
    ['da', 'En kvart af medlemmerne stemte.'],
  ])('is a share where no scale follows: %s: %s', async (language, text) => {
    expect(await readOne(language, text)).toMatchObject({ value: 25, unit: 'percent' });
  });
});
