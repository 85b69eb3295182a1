import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

const numeralsOf = async (language: string, text: string) =>
  (await read(language, text)).numerals.map(({ quote, value, upper }) => [quote, value, upper]);

describe('fractions', () => {
  it.each([
    ['en', 'It is 3/4 done.', '3/4', 0.75],
    ['en', 'It took 2 1/2 hours.', '2 1/2', 2.5],
    ['en', 'It is on page ......41 of the book.', '41', 41],
    ['en', 'It rose by .5 percent.', '.5', 0.5],
    ['de', 'Es waren (,5 Prozent).', ',5', 0.5],
    ['en', 'It has half a dozen masts.', 'half a dozen', 6],
    ['en', 'It has a half-dozen masts.', 'a half-dozen', 6],
    ['nl', 'Het heeft een half dozijn masten.', 'een half dozijn', 6],
    ['sv', 'Det har ett halvt dussin master.', 'ett halvt dussin', 6],
    ['hu', 'Fél tucat árboca van.', 'Fél tucat', 6],
    ['tr', 'Yarım düzine direği var.', 'Yarım düzine', 6],
    ['hi', 'इसमें आधा दर्जन मस्तूल हैं।', 'आधा दर्जन', 6],
    ['en', 'It took 2½ hours.', '2½', 2.5],
    ['en', 'It fell by -4/5.', '-4/5', -0.8],
    ['en', 'They left 3 million and a half.', '3 million and a half', 3_500_000],
    ['en', 'They sold 3 dozen.', '3 dozen', 36],
    ['en', 'The limit is 1.5e6.', '1.5e6', 1_500_000],
    ['tr', 'Bilet bin 350 lira.', 'bin 350', 1350],
    ['es', 'Hay 2 millones y medio.', '2 millones y medio', 2_500_000],
    ['ru', 'Это длилось два с половиной года.', 'два с половиной', 2.5],
    ['zh-Hans', '超过1/2的人', '1/2', 0.5],
    ['ja', '答えは5分の20です', '5分の20', 4],
    ['ja', '差はマイナス4分の10です', 'マイナス4分の10', -2.5],
    ['ja', '長さは3と4分の1です', '3と4分の1', 3.25],
    ['zh-Hans', '长度为七又2分之1', '七又2分之1', 7.5],
    ['it', 'Sono -2 e 1/4.', '-2 e 1/4', -2.25],
    ['en', 'Write 1 over 4 here.', '1 over 4', 0.25],
    ['tr', 'Sonuç 3 bölü 4.', '3 bölü 4', 0.75],
    ['ar', 'النتيجة ٣ على ٤', '٣ على ٤', 0.75],
    ['ar', 'النسبة ٫٢٥', '٫٢٥', 0.25],
  ])('%s: %s', async (language, text, quote, value) => {
    expect(await numeralsOf(language, text)).toEqual([[quote, value, null]]);
  });

  it.each([
    ['en', 'They pay $900 over 4 years.'],
    ['en', 'Case 12/345/67 is open.'],
    ['en', 'Room A/12 is shut.'],
    ['en', 'It reached 2020 1/3 up.'],
  ])('no fraction: %s: %s', async (language, text) => {
    const values = (await numeralsOf(language, text)).map(([, value]) => value);
    expect(values.every((value) => value === 1 / 3 || Number.isInteger(value))).toBe(true);
  });
});

describe('figures with fractions', () => {
  it.each([
    ['en', 'The track is 1/4 mile long.', '1/4 mile', 0.25, 'mile'],
    ['en', 'It lasted two and a half years.', 'two and a half years', 2.5, 'year'],
    ['en', 'The fund holds 2½ million euros.', '2½ million euros', 2_500_000, 'EUR'],
    ['en', 'She bought 3 dozen eggs.', '3 dozen eggs', 36, 'eggs'],
    ['en', 'About 1/3 of the houses are empty.', '1/3', 33.33, 'percent'],
    ['es', 'Duró dos años y medio.', 'dos años y medio', 2.5, 'year'],
    ['es', 'Costó 2 millones y medio de euros.', '2 millones y medio de euros', 2_500_000, 'EUR'],
    ['de', 'Es kostet 2½ Millionen Euro.', '2½ Millionen Euro', 2_500_000, 'EUR'],
    ['vi', 'Giá là 2 tỷ rưỡi đồng.', '2 tỷ rưỡi đồng', 2_500_000_000, 'VND'],
    ['tr', 'Bütçe iki buçuk milyon lira.', 'iki buçuk milyon lira', 2_500_000, 'TRY'],
    ['it', 'Serviranno due anni e mezzo.', 'due anni e mezzo', 2.5, 'year'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['en', 'Support is there 24/7 for all.'],
    ['en', 'The team holds 3/4 cases open.'],
  ])('no figure: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});

it.each([
  ['en', 'It runs 8 farms that deliver to about 300 shops.', ['8 farms', '300 shops']],
  ['hu', 'Van 12 halott és 30 sebesült.', ['12 halott', '30 sebesült']],
  ['ar', 'تدير 8 مزارع وتورد إلى نحو 300 متجر.', ['8 مزارع', '300 متجر']],
])('no range over other words: %s: %s', async (language, text, quotes) => {
  expect((await read(language, text)).figures.map((figure) => figure.quote)).toEqual(quotes);
});

describe('two numbers as one', () => {
  it.each([
    ['en', 'It takes 1000-5000.', '1000-5000', 1000, 5000],
    ['en', 'It takes 1000 - 5000.', '1000 - 5000', 1000, 5000],
    ['en', 'It takes between 2 l and about 7 l.', '2 l and about 7', 2, 7],
    ['en', 'It takes 5k-20k.', '5k-20k', 5000, 20_000],
    ['de', 'Es sind von 3km bis 5km.', '3km bis 5', 3, 5],
    ['vi', 'Từ 20 đến 30 tỷ.', '20 đến 30 tỷ', 20e9, 30e9],
    ['en', 'Pick more than 10 and less than 40.', '10 and less than 40', 10, 40],
    ['en', 'At most 100 and at least 20 came.', '100 and at least 20', 20, 100],
    ['ja', '100以上310以下です', '100以上310', 100, 310],
    ['zh-Hans', '大于100并且小于300', '100并且小于300', 100, 300],
  ])('%s: %s', async (language, text, quote, value, upper) => {
    expect(await numeralsOf(language, text)).toEqual([[quote, value, upper]]);
  });

  it.each([
    ['en', 'Call 1-222-333-4444.'],
    ['en', 'Some 12 men between stops 3 and women to 30.'],
    ['hu', 'A 12 halott és 30 sebesült.'],
    ['en', 'It fell from more than 40 to less than 10.'],
    ['en', 'It rose over 10. Less than 40 left.'],
  ])('no pair: %s: %s', async (language, text) => {
    const uppers = (await numeralsOf(language, text)).map(([, , upper]) => upper);
    expect(uppers.every((upper) => upper === null)).toBe(true);
  });

  it.each([
    ['en', 'Count 4 hundred and 12.', '4 hundred and 12', 412],
    ['hi', 'यह 4 सौ और 12 है', '4 सौ और 12', 412],
    ['ar', 'بلغ الوزن 12 ألفًا و40 كيلوغراما', '12 ألفًا و40', 12_040],
    ['bg', 'Това са 2 милиарда и 300 милиона.', '2 милиарда и 300 милиона', 2.3e9],
    ['pl', 'Wynosi 6 tys. 420,75.', '6 tys. 420,75', 6420.75],
    ['sv', 'Det blev negativt 40.', 'negativt 40', -40],
    ['tr', 'Masada 3 deste var.', '3 deste', 30],
    ['nb', 'Det er 3 billiarder.', '3 billiarder', 3e15],
  ])('words inside a number: %s: %s', async (language, text, quote, value) => {
    expect(await numeralsOf(language, text)).toEqual([[quote, value, null]]);
  });

  it.each([
    ['en', 'The strip is 1.6m wide.', 1.6],
    ['en', 'It has 2.5 k to go.', 2500],
    ['nb', 'Her er 100K.', 100_000],
  ])('letters that scale: %s: %s', async (language, text, value) => {
    expect((await numeralsOf(language, text))[0]?.[1]).toBe(value);
  });
});

describe('a word for one, which is an article, too', () => {
  it.each([
    ['pt', 'trinta e um milhões de euros', 31_000_000],
    ['pt', 'cento e vinte e uma mil pessoas', 121_000],
    ['pt', 'vinte e um por cento', 21],
    ['es', 'treinta y un millones de euros', 31_000_000],
    ['es', 'ciento un millones de euros', 101_000_000],
    ['ro', 'treizeci și unu de milioane de lei', 31_000_000],
    ['el', 'τριάντα ένα εκατομμύρια ευρώ', 31_000_000],
    ['nb', 'tretti en millioner kroner', 31_000_000],
    ['fr', 'cent un millions d’euros', 101_000_000],
    ['hi', 'इकतीस करोड़ रुपये', 310_000_000],
    ['hi', 'सैंतीस प्रतिशत', 37],
  ])('%s: %s', async (language, text, value) => {
    expect((await readOne(language, text)).value).toBe(value);
  });

  it.each([
    ['en', 'twenty a day and five hundred a week', [20, 500]],
    ['en', 'five hundred and a few', [500]],
    ['nb', 'førti en dag', [40]],
    ['zh-Hans', '甲厂占23%，50万人参加', [23, 500_000]],
    ['zh-Hans', '甲厂占23%,50万人参加', [23, 500_000]],
  ])('%s: %s', async (language, text, values) => {
    expect((await read(language, text)).numerals.map(({ value }) => value)).toEqual(values);
  });
});

describe('digits in words, one beside the other', () => {
  it.each([
    ['ja', '二五〇人が来た。', 250, '人'],
    ['ja', '費用は一二〇〇億円だ。', 120_000_000_000, 'JPY'],
    ['ja', '率は一二・五％だ。', 12.5, 'percent'],
    ['ja', '三・五倍になった。', 3.5, 'times'],
    ['zh-Hans', '来了二〇〇人。', 200, '人'],
  ])('%s: %s', async (language, text, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit });
  });

  it.each([
    ['zh-Hans', '九一八事变后，他走了。'],
    ['zh-Hans', '三四个人来了。'],
    ['ja', '一・二年生が来た。'],
    ['ja', '〇億円と書いた。'],
  ])('no such number: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});

describe('numbers as they are written in places', () => {
  it.each([
    ['sv', '3 hundra 21 yuan', 321],
    ['uk', '24 тис. 391 грн', 24_391],
    ['ru', '24 тыс. 391 рубль', 24_391],
    ['pl', '8 tys. 391 zł', 8391],
    ['sv', '4:50 kronor', 4.5],
    ['ko', '3분의 1조각', 33.33],
  ])('%s: %s', async (language, text, value) => {
    expect((await readOne(language, text)).value).toBe(value);
  });

  it.each([
    ['ar', '١e١٠', [1e10]],
    ['ar', '25799\u202A,\u202A52', [25799.52]],
    ['en', '3 hundred 21-year-olds', [300, 21]],
    ['en', '$6.4 million one year prior', [6.4e6]],
    ['en', '4 million twenty-foot boxes', [4e6, 20]],
    ['en', '4 million two hundred thousand boxes', [4.2e6]],
    ['ar', '4 ملايين ومئتي ألف', [4.2e6]],
  ])('%s: %s', async (language, text, values) => {
    expect((await read(language, text)).numerals.map(({ value }) => value)).toEqual(values);
  });
});
