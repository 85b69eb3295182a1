import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('a change told behind the amount that a level is measured against', () => {
  it.each([
    ['en', 'Revenue rose to $30 million from $20 million, a 50% increase.', 30e6, 20e6],
    ['en', 'Sales were $30 million, up from $20 million, a rise of 50%.', 30e6, 20e6],
    ['en', 'Profit was $30 million, compared with $20 million a year earlier, up 50%.', 30e6, 20e6],
    ['en', 'Sales increased from $20 million to $30 million, up 50%.', 30e6, 20e6],
    ['de', 'Der Umsatz stieg auf 30 Mio. Euro nach 20 Mio. Euro, ein Plus von 50 Prozent.', 30e6, 20e6],
    ['fr', "Il atteint 30 millions d'euros contre 20 millions d'euros, en hausse de 50 %.", 30e6, 20e6],
    [
      'sv',
      'Resultatet blev 30 miljoner kronor mot 20 miljoner kronor, en ökning med 50 procent.',
      30e6,
      20e6,
    ],
    ['ru', 'Выручка составила 30 млн рублей против 20 млн рублей, рост на 50%.', 30e6, 20e6],
    ['vi', 'Doanh thu đạt 30 tỷ đồng so với 20 tỷ đồng cùng kỳ, tăng 50%.', 30e9, 20e9],
    ['ja', '売上高は20億円から30億円に増え、50%の増加となった。', 30e8, 20e8],
    ['zh-Hans', '收入30亿元，高于七位分析师预估的20亿元，同比增长50%。', 30e8, 20e8],
    ['en', 'Revenue was $30 million, above estimates of $20 million, up 50% from a year ago.', 30e6, 20e6],
  ])('belongs to the level: %s: %s', async (language, text, level, base) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change?.value ?? null]).sort()).toEqual(
      [
        [base, null],
        [level, 50],
      ].sort(),
    );
    expect(figures.find(({ value }) => value === level)?.baseline?.value).toBe(base);
  });

  it.each([
    ['ja', '客数は前年の40万人を25%上回った。', [400_000, 25]],
    ['ko', '이익은 전년의 40억원을 25% 웃돌았다.', [4e9, 25]],
  ])('is none of what is exceeded: %s: %s', async (language, text, values) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
  });

  it('is not given over a bound of something else', async () => {
    const { figures } = await read(
      'en',
      'It earned $9 million. Costs within the yard were $8 million, down 3%.',
    );
    expect(figures.map(({ change }) => change?.value)).toEqual([undefined, 3]);
  });

  it('keeps to the nearest amount where no other is measured against it', async () => {
    const { figures } = await read(
      'de',
      'Sie meldete einen Umsatz von 30 Mio. Euro, ein Plus von 50 Prozent.',
    );
    expect(figures).toMatchObject([{ value: 30e6, change: { value: 50 } }]);
  });

  it('belongs to the sentence before where "compared with" opens its own', async () => {
    const { figures } = await read('en', 'The yard sold 300 boats. Compared with 2024, an increase of 50%.');
    expect(figures).toMatchObject([{ value: 300, change: { value: 50, since: '2024' } }]);
  });

  it.each([
    ['ja', '来館者は4600人だった。2024年に比べ8%増えた。'],
    ['ko', '관람객은 4600명이었다. 2024년보다 8% 늘었다.'],
    ['zh-Hans', '博物馆接待了4600名游客。这比2024年增长8%。'],
  ])(
    'belongs to the sentence before where the day that it is counted from opens its own: %s',
    async (tag, text) => {
      const { figures } = await read(tag, text);
      expect(figures).toMatchObject([{ value: 4600, change: { value: 8, since: '2024' } }]);
    },
  );
});

describe('the day from which a change is counted', () => {
  it.each([
    ['It picked 4 million tonnes, 29% less than in 2024.', '2024'],
    ['It picked 4 million tonnes, 29% less than a year earlier.', '2025'],
    ['It picked 4 million tonnes in 2025, up 29% over the same period in 2024.', '2024'],
    ['It picked 4 million tonnes in the year to June 2025, 29% less than last year.', '2024'],
    ['It picked 4 million tonnes, 29% higher in January.', null],
  ])('%s', async (text, since) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ change }) => change?.since ?? null)).toEqual([since]);
  });
});

describe('points beside a percentage', () => {
  it.each([
    ['en', 'Turnout was 61%, down 4 points from 2022.', 61, 'down', 4],
    ['en', 'Some 48% agree—down sharply from 69% in 2025, a remarkable 21-point decline.', 48, 'down', 21],
    ['en', 'The margin narrowed 0.4 points to 12.1%.', 12.1, 'down', 0.4],
    ['en', 'Support stands at 34%, a gain of 3 points.', 34, 'up', 3],
    ['fr', 'Le chômage a reculé de 0,2 point à 7,3 %.', 7.3, 'down', 0.2],
    ['fr', 'La participation est de 61 %, en baisse de 4 points.', 61, 'down', 4],
    ['it', "L'affluenza è stata del 61 per cento, in calo di 4 punti.", 61, 'down', 4],
    ['es', 'La participación fue del 61 %, 4 puntos menos que en 2022.', 61, 'down', 4],
    ['pt', 'A taxa caiu 0,2 ponto, para 5,6%.', 5.6, 'down', 0.2],
    ['nl', 'De werkloosheid daalde 0,2 punt naar 3,7 procent.', 3.7, 'down', 0.2],
    ['de', 'Die Liste kommt auf 27 Prozent, ein Plus von 2 Punkten.', 27, 'up', 2],
  ])('are percentage points: %s: %s', async (language, text, level, direction, value) => {
    const { figures } = await read(language, text);
    expect(figures[0]).toMatchObject({
      value: level,
      change: { direction, value, unit: 'percentage-point' },
    });
  });

  it.each([
    ['en', 'The index rose 1.2%, gaining 35 points.'],
    ['en', 'The index closed 1.2% higher, up 35 points.'],
    ['en', 'The index rose 35 points, or 1.2%.'],
    ['en', 'The team won by 12 points with 48% of the ball.'],
    ['fr', "L'indice a gagné 35 points, soit 0,5 %."],
    ['de', 'Der Index verlor 1,2 Prozent, ein Minus von 95 Punkten.'],
    ['nl', 'De index steeg 0,5 procent naar 945,2 punten.'],
  ])('are those of an index: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ kind, change }) => [kind, change])).toEqual([['percent', null]]);
  });
});
