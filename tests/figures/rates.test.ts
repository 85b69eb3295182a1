import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('what a quantity is reckoned by', () => {
  it.each([
    ['en', 'They saw 36.9 cases per 100,000 people.', '36.9 cases per 100,000 people', 36.9],
    ['en', 'The score is 12.4 per 100,000.', '12.4 per 100,000', 12.4],
    ['en', 'It holds 120 people per km².', '120 people per km²', 120],
    ['de', 'Es gab 12 Fälle je 100.000 Einwohner.', '12 Fälle je 100.000 Einwohner', 12],
    ['ru', 'Показатель составил 14,2 на 10 тысяч жителей.', '14,2 на 10 тысяч жителей', 14.2],
    ['fr', 'On compte 12 cas par 100.000 habitants.', '12 cas par 100.000 habitants', 12],
    ['th', 'อัตราป่วย 61.3 ต่อประชากรแสนคน', '61.3 ต่อประชากรแสนคน', 61.3],
    ['th', 'อัตราป่วย 88.41 ต่อแสนประชากร', '88.41 ต่อแสนประชากร', 88.41],
    ['he', 'השיעור היה 24.3 לכל 100 אלף תושבים.', '24.3 לכל 100 אלף תושבים', 24.3],
    ['ar', 'بلغ المعدل 24.3 لكل 100 ألف نسمة.', '24.3 لكل 100 ألف نسمة', 24.3],
    ['hi', 'दर 24.3 प्रति लाख आबादी रही।', '24.3 प्रति लाख आबादी', 24.3],
    [
      'ms',
      'Kadar ialah 24.3 kes bagi setiap 100,000 penduduk.',
      '24.3 kes bagi setiap 100,000 penduduk',
      24.3,
    ],
    ['en', 'There were 24.3 cases for every 100,000 people.', '24.3 cases for every 100,000 people', 24.3],
  ])('count %s: %s', async (language, text, quote, value) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, kind: 'count' });
    expect((await readOne(language, text)).unit).toBe(quote.replace(/^[\d.,]+ /, ''));
  });

  it.each([
    ['en', 'It pumps 40 cubic meters per day.', 'cubic-meter-per-day'],
    ['de', 'Es sind 40 Tonnen pro Jahr.', 'tonne-per-year'],
    ['es', 'Produce 40 toneladas al año.', 'tonne-per-year'],
    ['ru', 'Завод даёт 40 тонн в год.', 'tonne-per-year'],
    ['pl', 'Zakład daje 40 ton na rok.', 'tonne-per-year'],
    ['fr', 'Le rendement est de 40 tonnes à l’hectare.', 'tonne-per-hectare'],
    ['en', 'It weighs 40 tonnes.', 'tonne'],
    ['en', 'It grew 40 tonnes per trader.', 'tonne'],
    ['ru', 'Сбор вырос на 40 тонн в 2024 году.', 'tonne'],
  ])('measure %s: %s', async (language, text, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value: 40, unit });
  });

  it.each([
    ['zh-Hans', '每10万人中有12例。', ['12例']],
    ['ja', '10万人当たり12人だった。', ['12人']],
    ['ja', '人口10万人当たり24.3人だった。', ['24.3人']],
    ['en', 'For every 10,000 residents there are 34 nurses.', ['34 nurses']],
    ['pl', 'Na każde 10 tys. mieszkańców przybyło 34 lekarzy.', ['34 lekarzy']],
    ['ru', 'На каждые 10 тысяч жителей приходится 34 врача.', ['34 врача']],
    ['es', 'Por cada 100.000 habitantes hay 34 médicos.', ['34 médicos']],
  ])('no figure of its own %s: %s', async (language, text, quotes) => {
    expect((await read(language, text)).figures.map((figure) => figure.quote)).toEqual(quotes);
  });
});

describe('counts that are parts of a noun before them', () => {
  it.each([
    ["Denetlenen 16 mağazadan 15'i açıldı.", [['15', 'mağazadan']]],
    [
      "Gelen turistlerden 9'u kaldı, 6'sı döndü.",
      [
        ['9', 'turistlerden'],
        ['6', 'turistlerden'],
      ],
    ],
    ["Saat 9'u gösteriyor.", []],
  ])('%s', async (text, parts) => {
    const { figures } = await read('tr', text);
    const found = figures.filter(({ quote }) => quote.includes("'"));
    expect(found.map(({ value, unit }) => [String(value), unit])).toEqual(parts);
  });
});

describe('counts that are parts of another number', () => {
  it.each([
    ['en', 'Twelve of the 27 clubs agreed.', ['Twelve', 12], ['27 clubs', 27], 'clubs'],
    ['de', 'Nun fallen 140 der 900 Stellen weg.', ['140', 140], ['900 Stellen', 900], 'Stellen'],
    ['ru', '12 из 27 школ закрыты.', ['12', 12], ['27 школ', 27], 'школ'],
    ['vi', '12 trong số 27 kỹ sư đã đồng ý.', ['12', 12], ['27 kỹ sư', 27], 'kỹ sư'],
  ])('%s: %s', async (language, text, part, whole, unit) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ quote, value }) => [quote, value])).toEqual([part, whole]);
    expect(figures.map((figure) => figure.unit)).toEqual([unit, unit]);
  });

  it('are none of an amount of money', async () => {
    const { figures } = await read('en', 'They won 12 of the 27 million dollars.');
    expect(figures.map(({ quote }) => quote)).toEqual(['27 million dollars']);
  });
});

describe('nouns and numbers that follow each other', () => {
  it.each([
    ['en', 'It holds 510 3D models.', '510 3D models', 510, null],
    ['en', 'It has 1.8 million daily active users.', '1.8 million daily active users', 1_800_000, null],
    ['en', 'It runs 400 flights daily to Oslo.', '400 flights', 400, null],
    ['en', 'It took two or three months.', 'two or three months', 2, 3],
    ['de', 'Es dauert zwei oder drei Monate.', 'zwei oder drei Monate', 2, 3],
    ['ru', 'Работа займёт две-три недели.', 'две-три недели', 2, 3],
    ['ru', 'Нужно 16−18 см ткани.', '16−18 см', 16, 18],
    [
      'ru',
      'Открыто 1,2 тысячи малых и\u00A0средних фирм.',
      '1,2 тысячи малых и\u00A0средних фирм',
      1200,
      null,
    ],
    ['ru', 'Помощь идёт 35-и регионам.', '35-и регионам', 35, null],
  ])('%s: %s', async (language, text, quote, value, upper) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['en', 'Just over 56 tonnes fell.', 'moreThan'],
    ['en', 'It lists 1,000 firms.', 'exactly'],
  ])('%s: %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });

  it('tells ringgit from other letters', async () => {
    const { figures } = await read('en', 'It is 5 rm wide and costs 5 RM.');
    expect(figures.map(({ kind }) => kind)).toEqual(['money']);
  });
});
