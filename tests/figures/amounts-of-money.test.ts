import { describe, expect, it } from 'vitest';
import { read } from './read';

const amountsIn = async (language: string, text: string): Promise<[number, string][]> =>
  (await read(language, text)).figures.map(({ value, unit }) => [value, unit]);

describe('an amount whose words say that it is money, and a text that says of which currency', () => {
  it.each([
    ['it', "I ricavi valgono 1,4 miliardi di euro. L'ebitda sale a 312 milioni.", [1.4e9, 312e6], 'EUR'],
    ['it', 'Vale 90 milioni di euro. Il margine operativo lordo sale a 12 milioni.', [90e6, 12e6], 'EUR'],
    ['es', 'Ingresó 90 millones de euros. El beneficio fue de 12 millones.', [90e6, 12e6], 'EUR'],
    ['es', 'Cuesta 90 millones de euros. Los turistas gastaron 12 millones.', [90e6, 12e6], 'EUR'],
    ['pt', 'A receita foi de R$ 90 milhões. O lucro chegou a 12 milhões.', [90e6, 12e6], 'BRL'],
    [
      'fr',
      "Il vaut 90 millions d'euros. Le chiffre d'affaires est passé de 7 milliards à 9,5 milliards.",
      [90e6, 7e9, 9.5e9],
      'EUR',
    ],
    [
      'fr',
      "Il vaut 90 millions d'euros. La perte a atteint 1,5 milliard en 2022 (410 millions en 2021, 95 millions en 2020).",
      [90e6, 1.5e9, 410e6, 95e6],
      'EUR',
    ],
    ['de', 'Er kostet 90 Millionen Euro. Der Jahresumsatz stieg auf 312 Millionen.', [90e6, 312e6], 'EUR'],
    ['nl', 'Het kost 90 miljoen euro. De winst kwam uit op 12 miljoen.', [90e6, 12e6], 'EUR'],
    ['en', 'It cost €90 million. Profit came to 12 million.', [90e6, 12e6], 'EUR'],
    ['en', 'It cost €90m. Adjusted EBITDA of 5.2m beat the profit of 4.1m.', [90e6, 5.2e6, 4.1e6], 'EUR'],
    [
      'ru',
      'Край получит 370 миллионов рублей. Ещё 170 миллионов выделят из бюджета города.',
      [370e6, 170e6],
      'RUB',
    ],
    ['ru', 'Из бюджета выделят 170 миллионов. Край получит 370 миллионов рублей.', [170e6, 370e6], 'RUB'],
    ['ru', 'Мост стоит 20 млрд рублей. Прибыль упала на 57%, до 7,2 млрд.', [20e9, 7.2e9], 'RUB'],
    ['en', 'It cost €90 million. Profit fell 57%, to 12 million.', [90e6, 12e6], 'EUR'],
    ['it', 'Vale 90 milioni di euro. Prevede ricavi tra 12 e 14 milioni.', [90e6, 12e6], 'EUR'],
    ['uk', 'Місто отримає 370 мільйонів гривень. З бюджету виділять 170 мільйонів.', [370e6, 170e6], 'UAH'],
    ['pl', 'Koszt to 90 mln zł. Zysk wyniósł 12 mln.', [90e6, 12e6], 'PLN'],
    ['vi', 'Dự án trị giá 90 tỷ đồng. Doanh thu đạt 312 tỷ.', [90e9, 312e9], 'VND'],
    ['ko', '매출은 900억 원이다. 영업이익은 120억으로 집계됐다.', [900e8, 120e8], 'KRW'],
    ['zh', '投资90亿元。净利润达12亿。', [90e8, 12e8], 'CNY'],
  ] as const)('%s: %s', async (language, text, values, unit) => {
    expect(await amountsIn(language, text)).toEqual(values.map((value) => [value, unit]));
  });

  it.each([
    ['en', 'It paid $16.9 billion; others gave 3.3 billion, up 5%.', [16.9e9, 3.3e9], 'USD'],
    [
      'en',
      'Exports rose to $7.5 billion from 5.8 billion, and tin to 1.8 billion.',
      [7.5e9, 5.8e9, 1.8e9],
      'USD',
    ],
    ['en', 'Exports were $4.5 billion and imports 3.2 billion in May 2025.', [4.5e9, 3.2e9], 'USD'],
    ['de', 'Es waren 3,2 Milliarden Euro, im Ausland 1,1 Milliarden.', [3.2e9, 1.1e9], 'EUR'],
    [
      'fr',
      "Les recettes sont de 3,2 milliards d'euros et les dépenses 2,9 milliards.",
      [3.2e9, 2.9e9],
      'EUR',
    ],
    ['vi', 'Hãng thu 16.953 tỷ đồng; nước ngoài góp 3.280 tỷ, tăng 5%.', [16_953e9, 3280e9], 'VND'],
    ['en', 'It paid $16.9 billion.9 billion in 2024.', [16.9e9], 'USD'],
    ['en', 'It paid $16.9 billion; others moved 3.3 million.', [16.9e9], 'USD'],
    ['en', 'It paid $16.9 billion to 300 crews; others moved 3.3 billion.', [16.9e9, 300], 'USD'],
    ['en', 'It paid $16.9 billion. Others moved 3.3 billion.', [16.9e9], 'USD'],
  ] as const)('%s: %s', async (language, text, values, unit) => {
    expect(await amountsIn(language, text)).toEqual(
      values.map((value) => [value, value === 300 ? 'crews' : unit]),
    );
  });

  it('is not what a tally behind it counts', async () => {
    expect(await amountsIn('zh', '收入32.5亿元，用户达13.4亿。')).toEqual([
      [32.5e8, 'CNY'],
      [13.4e8, '用户'],
    ]);
  });

  it.each([
    ['Profit rose 5% to 12 million.', 'a share stands between'],
    ['Profit rose 5.5% to 12 million.', 'a share with a mark stands between'],
    ['It has 40 ships and a profit of 12 million.', 'something else is counted, too'],
    ['The profit of the fleet was 12 million.', 'a word stands behind the noun'],
  ])('%s: %s', async (text) => {
    const amounts = (await read('en', `It cost €90 million.\n${text}`)).figures;
    expect(amounts.filter(({ unit }) => unit === 'EUR').map(({ value }) => value)).toEqual([90e6, 12e6]);
  });

  it('a paragraph’s currency goes before those of the others', async () => {
    const text = 'It paid €90 million.\nIt paid $80 million, and the loss was 12 million.';
    expect(await amountsIn('en', text)).toEqual([
      [90e6, 'EUR'],
      [80e6, 'USD'],
      [12e6, 'USD'],
    ]);
    expect(await amountsIn('en', `${text}\nIt paid £70 million. The loss was 11 million.`)).toContainEqual([
      11e6,
      'GBP',
    ]);
  });

  it.each([
    ['no currency is told anywhere', 'Profit came to 12 million.', []],
    [
      'two currencies may be meant',
      'It paid €90 million and $80 million. Profit came to 12 million.',
      [90e6, 80e6],
    ],
    ['the noun is another', 'Its profit was $9 million. The audience grew to 12 million.', [9e6]],
    [
      'another noun stands between',
      'It spent $5 million as its users grew from 3 million to 4 million.',
      [5e6],
    ],
    ['a word behind it may be the unit', 'It cost $9 million. The loss was 28 million stg.', [9e6]],
    ['a share does not hide the noun', 'It spent $5 million as its users grew 5% to 4 million.', [5e6]],
    ['the noun is of another sentence', 'It has $9 million. The profit was good. It sold 12 million.', [9e6]],
    ['a sentence lies between', 'It has $9 million. It sold 12 million. Revenue rose.', [9e6]],
    ['a clause lies between', 'It has $9 million. Its profit is small, but it sold 12 million.', [9e6]],
    ['the noun is told of others', 'It has $9 million. Budget airline passengers rose to 12 million.', [9e6]],
    ['it goes on from none', 'It has $9 million. Profit was 3 million. To 12 million it sold.', [9e6, 3e6]],
    ['it goes on too far', 'It has $9 million. Profit was 3 million in the eyes of 12 million.', [9e6, 3e6]],
    ['it is no large number', 'Its budget is $9 million. The budget has 12.', [9e6]],
  ] as const)('%s: %s', async (_, text, values) => {
    const money = (await read('en', text)).figures.filter(({ kind }) => kind === 'money');
    expect(money.map(({ value }) => value)).toEqual(values);
  });
});

it.each([
  ['en', 'Lumo reported a 37 percent increase in third quarter profits to $21.6 million.', 'profits'],
  ['en', 'Lumo would double its annual budget to $20 million.', 'budget'],
  ['it', "L'utile netto è salito a 12 milioni di euro.", 'utile netto'],
] as const)('%s: %s: it is the amount’s subject', async (language, text, subject) => {
  const { figures } = await read(language, text);
  expect(figures.map((figure) => figure.subject)).toEqual([subject]);
});
