import { describe, expect, it } from 'vitest';
import { read } from '../../read';

/** Each figure of a text with its change, if it has one. */
async function changesOf(language: string, text: string): Promise<string[]> {
  const { figures } = await read(language, text);
  return figures.map(
    ({ quote, change }) => `${quote}: ${change ? `${change.direction} ${change.value}` : '-'}`,
  );
}

describe('several changes of several levels in their order', () => {
  it.each([
    [
      'en',
      'Sales were $120 million, profit $86 million and debt $30 million, up 4.3%, 2.1% and 1.5%, respectively.',
      ['$120 million: up 4.3', '$86 million: up 2.1', '$30 million: up 1.5'],
    ],
    [
      'en',
      'Of 900 boats, sales were $120 million and profit $86 million, up 4.3% and 2.1%, respectively.',
      ['900 boats: -', '$120 million: up 4.3', '$86 million: up 2.1'],
    ],
    [
      'en',
      'Sales and profit, respectively $120 million and $86 million, rose 4.3% and 2.1%.',
      ['$120 million: up 4.3', '$86 million: up 2.1'],
    ],
    [
      'id',
      'Penjualan dan produksi masing-masing turun 5% dan 3% menjadi 51.205 unit dan 6.691 unit.',
      ['51.205 unit: down 5', '6.691 unit: down 3'],
    ],
  ])('%s: %s', async (language, text, changes) => {
    expect(await changesOf(language, text)).toEqual(changes);
  });

  it.each([
    [
      'in another order where no word for "to" leads to the levels',
      'id',
      'Penjualan dan produksi masing-masing turun 5% dan 3%, 51.205 unit dan 6.691 unit.',
      ['5%: -', '3%: -', '51.205 unit: -', '6.691 unit: -'],
    ],
    [
      'for shares',
      'en',
      'Sales were $120 million and the margin 41%, up 4.3% and 2.1%, respectively.',
      ['$120 million: -', '41%: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'for shares with more than a short word between',
      'en',
      'Sales were $120 million and profit $86 million, up 4.3% after months of hard work and 2.1%, respectively.',
      ['$120 million: -', '$86 million: up 4.3', '2.1%: -'],
    ],
    [
      'for durations',
      'en',
      'Rates of 3 years and 5 years rose 4.3% and 2.1%, respectively.',
      ['3 years: -', '5 years: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'for fewer levels than changes',
      'en',
      'Sales were $120 million, up 4.3% and 2.1%, respectively, in May and June.',
      ['$120 million: up 4.3', '2.1%: -'],
    ],
    [
      'for what stands in two sentences',
      'en',
      'Sales were $120 million. Profit of $86 million and debt, up 4.3% and 2.1%, respectively.',
      ['$120 million: -', '$86 million: up 4.3', '2.1%: -'],
    ],
    [
      'where the word speaks of what follows',
      'en',
      'Profit of $86 million and sales of $120 million, up 4.3% and 2.1% as the harbor and its piers opened in May and June respectively.',
      ['$86 million: -', '$120 million: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'without the word, though it is no change of the last level either',
      'en',
      'Sales were $120 million and profit $86 million, up 4.3% and 2.1%.',
      ['$120 million: -', '$86 million: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'without the word over an article',
      'it',
      'Ricavi per 120 milioni di euro e utile per 86 milioni di euro, in crescita del 4,3% e del 2,1%.',
      ['120 milioni di euro: -', '86 milioni di euro: -', '4,3%: -', '2,1%: -'],
    ],
    [
      'without the word in Chinese',
      'zh-Hans',
      '收入为120亿元，利润为86亿元，同比增长4.3%和2.1%。',
      ['120亿元: -', '86亿元: -', '4.3%: -', '2.1%: -'],
    ],
    [
      'where the second has a verb of its own: both are told of the last level',
      'zh-Hans',
      '收入为120亿元，利润为86亿元，同比增长4.3%，环比增长2.1%。',
      ['120亿元: -', '86亿元: up 4.3', '2.1%: -'],
    ],
    [
      'where both are told of one level',
      'en',
      'Profit was $86 million, up 4.3% and 2.1%.',
      ['$86 million: up 4.3', '2.1%: -'],
    ],
  ])('are none %s', async (_, language, text, changes) => {
    expect(await changesOf(language, text)).toEqual(changes);
  });
});

it.each([
  ['zh-Hans', '出口850万吨，金额43亿美元，同比分别下降2%和12%。'],
  ['ja', '輸出量は850万トン、金額は43億ドルで、それぞれ2％、12％減った。'],
  ['ko', '수출은 850만톤, 43억달러로 각각 2%, 12% 줄었다.'],
])('gives respective changes to levels of different kinds: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([
    [8.5e6, 2],
    [4.3e9, 12],
  ]);
});

it.each<[language: string, text: string, changes: [value: number, change: string][]]>([
  [
    'zh-Hans',
    '前四个月，进口和出口分别为120亿元和86亿元，同比分别增长4.3%和下降2.1%。',
    [
      [120e8, 'up 4.3'],
      [86e8, 'down 2.1'],
    ],
  ],
  [
    'ja',
    '登録車が28万4,512台、軽自動車が15万2,890台で、それぞれ前年同月比6.2%増、3.4%減となった。',
    [
      [284_512, 'up 6.2'],
      [152_890, 'down 3.4'],
    ],
  ],
  [
    'en',
    'Sales were $120 million and profit $86 million, which rose 4.3% and fell 2.1%, respectively.',
    [
      [120e6, 'up 4.3'],
      [86e6, 'down 2.1'],
    ],
  ],
  [
    'id',
    'Penjualan mobil dan motor masing-masing turun 5,1% dan 3,2% menjadi 51.205 unit dan 406.691 unit.',
    [
      [51_205, 'down 5.1'],
      [406_691, 'down 3.2'],
    ],
  ],
  [
    'ru',
    'Экспорт составил 35 млрд долларов, импорт 27 млрд долларов, увеличившись на 5% и 3% соответственно.',
    [
      [35e9, 'up 5'],
      [27e9, 'up 3'],
    ],
  ],
])('gives each of respective changes its own direction: %s: %s', async (language, text, changes) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, `${change?.direction} ${change?.value}`])).toEqual(
    changes,
  );
});
