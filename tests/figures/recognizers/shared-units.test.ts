import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('scale and unit that stand behind more than one number', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['ru', 'Экспорт и импорт: 35,4 млрд и 27,8 млрд долларов.', ['35400000000 USD', '27800000000 USD']],
    ['el', 'Τα έσοδα και τα κέρδη ήταν 450 εκατ. και 32 εκατ. ευρώ.', ['450000000 EUR', '32000000 EUR']],
    ['pl', 'Do 350 tys. i 340 tys. sztuk.', ['350000 sztuk', '340000 sztuk']],
    ['en', 'It sold 3 million and 2 million boats.', ['3000000 boats', '2000000 boats']],
    ['en', 'It sold 3 million and 2 boats.', ['2 boats']],
    ['en', 'It rose 4.6 and 3.1 percent.', ['4.6 percent', '3.1 percent']],
    ['nl', 'De vangst daalde met 8 en 5 procent.', ['8 percent', '5 percent']],
    ['en', 'The quay lost 210 or 5 percent.', ['5 percent']],
    ['zh-Hans', '分别快4.6和3.1个百分点。', ['4.6 percentage-point', '3.1 percentage-point']],
    ['en', 'It sold 300 and 200 boats.', ['200 boats']],
  ])('%s: %s', async (language, text, expected) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
  });

  it.each([
    ['fi', 'Liikevaihto oli 125,3 (118,2) miljoonaa euroa.', 125.3e6, 'EUR'],
    ['fi', 'Tilaukset olivat 1 245,6 (1 180,2) milj. euroa.', 1245.6e6, 'EUR'],
    ['sv', 'Omsättningen var 125 (118) miljoner kronor.', 125e6, 'SEK'],
    ['sv', 'Resultatet var 1,6 (-1,4) miljarder kronor.', 1.6e9, 'SEK'],
    ['sv', 'Resultatet var SEK 61 (−40) miljoner.', 61e6, 'SEK'],
    ['fi', 'Tulos oli 125 (-118) milj. euroa.', 125e6, 'EUR'],
    ['nb', 'Resultatet var 61 (-40) MNOK.', 61e6, 'NOK'],
  ])(
    'leaves what a number is compared with in brackets before its scale: %s: %s',
    async (language, text, value, unit) => {
      expect(await readOne(language, text)).toMatchObject({ value, unit });
    },
  );
});

it.each([
  ['tr', 'Büyüme yüzde 5-6 olacak.', 'yüzde 5-6', 5, 6],
  ['th', 'จะขยายตัวร้อยละ 2.5-3.5', 'ร้อยละ 2.5-3.5', 2.5, 3.5],
  ['zh-Hans', '增长百分之5到6。', '百分之5到6', 5, 6],
])('reads a range behind one word for percent: %s: %s', async (language, text, quote, value, upper) => {
  expect(await readOne(language, text)).toMatchObject({ kind: 'percent', quote, value, upper });
});

it.each([
  ['ru', 'Проезд вырос с 62 до 66 рублей, билет на месяц — до 330 рублей.'],
  ['uk', 'Проїзд зріс з 62 до 66 гривень, квиток на місяць — до 330 гривень.'],
])('bounds nothing behind a dash that stands for a verb of change: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.at(-1)).toMatchObject({ value: 330, comparator: 'exactly' });
});

it('gives no change to what is less than another amount', async () => {
  const { figures } = await read('hi', 'खरीद 300 टन रही, जो पिछले साल के 266 टन से 12.8 प्रतिशत अधिक है।');
  expect(figures.map(({ value, asOf, change }) => [value, asOf, change])).toContainEqual([266, '2025', null]);
});

describe('a Chinese number with its classifier and "more than" before the unit', () => {
  it.each([
    ['zh-Hans', '修船用了3个多小时。', '3个多小时', 3, 'hour'],
    ['zh-Hant', '修船用了3個多小時。', '3個多小時', 3, 'hour'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit, comparator: 'moreThan' });
  });
});

it.each([
  ['ru', 'Из 120 компаний 45 планируют нанять матросов.', ['120 компаний']],
  ['ms', 'Sebanyak 2.3 juta menghadapi ribut.', []],
  ['uk', 'Зі 120 компаній 45 планують наймати матросів.', ['120 компаній']],
  ['ko', '경쟁률은 12.5대 1이고 28일부터 받는다.', []],
  ['hi', 'कंपनी ने 1.5 लाख नाव बनाने का काम लिया।', ['1.5 लाख नाव']],
  ['ru', 'Порту 170 миллионов выделят позже.', []],
  ['zh-Hans', '90后买船。', []],
])('counts no verb and no generation: %s: %s', async (language, text, quotes) => {
  expect((await read(language, text)).figures.map(({ quote }) => quote)).toEqual(quotes);
});

it('reads a scale word with its possessive', async () => {
  const { numerals } = await read('tr', 'Konutların 201 bini teslim edildi.');
  expect(numerals.map(({ value }) => value)).toEqual([201_000]);
});
