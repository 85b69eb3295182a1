import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

describe('changes', () => {
  it('takes the size of a change into the level before it and computes the baseline', async () => {
    const figure = await readOne('vi', 'Dư nợ đạt 50 tỷ đồng, tăng 25% so với đầu năm 2025.');
    expect(figure.change).toEqual({
      direction: 'up',
      value: 25,
      unit: 'percent',
      since: '2025-01-01',
      quote: '25%',
    });
    expect(figure.baseline).toEqual({ value: 40e9, unit: 'VND' });
  });

  it.each([
    ['en', 'Revenue rose 31% to $84 million.', 'up', 31, 'percent'],
    ['en', 'Revenue of $84 million, up 31% on the year.', 'up', 31, 'percent'],
    ['en', 'Revenue rose 31% y-o-y to $84 million.', 'up', 31, 'percent'],
    ['en', 'Revenue rose 31% Q-o-Q to $84 million.', 'up', 31, 'percent'],
    ['en', 'Revenue reached $84 million, registering a growth of 31%.', 'up', 31, 'percent'],
    ['en', 'Revenue reached $84 million, marking a 31% increase.', 'up', 31, 'percent'],
    ['en', 'Losses came to $9 million, 6.3 per cent less than in 2024.', 'down', 6.3, 'percent'],
    ['en', 'Imports fell 73% (to 1.9 million tonnes).', 'down', 73, 'percent'],
    ['en', 'Revenue was $84 million, 2.5 times more than before.', 'up', 2.5, 'times'],
    ['en', 'The order book doubled to $610 million.', 'up', 2, 'times'],
    ['vi', 'Công suất đã tăng gấp đôi, vượt 57 MW.', 'up', 2, 'times'],
    ['vi', 'Tổng nợ 99 tỷ đồng, tăng 2 tỷ đồng.', 'up', 2e9, 'VND'],
    ['zh-Hans', '营收128亿元，同比增长23.5%。', 'up', 23.5, 'percent'],
    ['zh-Hant', '純利12億元(人民幣.下同)，升11.4%。', 'up', 11.4, 'percent'],
    ['ja', '営業利益は前年同期比2.4倍の18億円だった。', 'up', 2.4, 'times'],
    ['ja', '売上高は前年比0.8倍となる30億円だった。', 'down', 0.8, 'times'],
    ['ar', 'ارتفعت المبيعات إلى 437 مليون ريال بنسبة 28%.', 'up', 28, 'percent'],
    ['ar', 'انخفضت الأرباح إلى 27 مليون ريال خلال النصف الأول من 2025 بنسبة 8%.', 'down', 8, 'percent'],
    ['ar', 'بلغت صادرات المرفأ 3 ملايين طن في أكتوبر 2025 بارتفاع 8%.', 'up', 8, 'percent'],
    ['id', 'Pendapatan naik 3,6 persen (year-on-year) menjadi Rp6 triliun.', 'up', 3.6, 'percent'],
    ['hi', 'आय 37 प्रतिशत उछल कर 190 करोड़ रुपये रही।', 'up', 37, 'percent'],
    ['tr', 'İhracat 7,5 kat artışla 36 milyar dolara yükseldi.', 'up', 7.5, 'times'],
    ['tr', 'Net kâr üç katına çıkarak 90 milyon liraya ulaştı.', 'up', 3, 'times'],
    ['ar', 'تضاعف صافي الربح ثلاث مرات إلى 90 مليون يورو.', 'up', 3, 'times'],
    ['ar', 'ارتفعت المبيعات خمس مرات إلى 90 مليون درهم.', 'up', 5, 'times'],
    ['el', 'Οι πωλήσεις πενταπλασιάστηκαν στα 90 εκατ. ευρώ.', 'up', 5, 'times'],
    ['ja', '純利益は3倍の90億円になった。', 'up', 3, 'times'],
    ['hi', 'शुद्ध लाभ तीन गुना होकर 90 करोड़ रुपये हो गया।', 'up', 3, 'times'],
    ['zh-Hans', '净利润增至三倍，达9000万元。', 'up', 3, 'times'],
    ['fr', "Le bac a coûté 90 millions d'euros, deux fois plus qu'en 2024.", 'up', 2, 'times'],
    ['fi', 'Satamassa oli 4 600 venettä, kaksi kertaa enemmän kuin vuonna 2024.', 'up', 2, 'times'],
    ['ko', '청어 어획량은 3분의 1 줄어 4600톤에 그쳤다.', 'down', 33.33, 'percent'],
    ['ko', '5월 공실률은 3%포인트 올라 15%가 됐다.', 'up', 3, 'percentage-point'],
    ['ar', 'بلغت الأرباح 27 مليون ريال، محققًا نموًا بنسبة 8%.', 'up', 8, 'percent'],
    ['ar', 'بلغت الأرباح 27 مليون ريال، محققاً نمواً بنسبة 8%.', 'up', 8, 'percent'],
    ['fr', "Le bénéfice s'est étoffé de 4,2% à 85 millions d'euros.", 'up', 4.2, 'percent'],
    ['en', 'Sales fell 21 percent, in constant currency, to $302 million.', 'down', 21, 'percent'],
    ['en', 'Costs rose 3.1% on a year-over-year basis to $16 million.', 'up', 3.1, 'percent'],
    ['en', 'Sales were $652 million, indicating a 9% decrease.', 'down', 9, 'percent'],
    ['id', 'Harga gabah Rp5.470 per kilogram atau turun 2,7 persen.', 'down', 2.7, 'percent'],
    ['da', 'Diesel kostede 12,45 kroner pr. liter, et fald på 2 procent.', 'down', 2, 'percent'],
    ['cs', 'Skupině stoupl provozní zisk (EBITDA) o 40 procent na 3 miliardy korun.', 'up', 40, 'percent'],
    ['es', 'El beneficio se desploma un 32%, quedando en 210 millones de euros.', 'down', 32, 'percent'],
    ['pt', 'O lucro caiu 87%, ficando em R$ 24 milhões.', 'down', 87, 'percent'],
    ['pt', 'A receita cresceu 21% na comparação anual, para R$ 14 milhões.', 'up', 21, 'percent'],
    ['ru', 'Выручка выросла на 11,6%, достигнув отметки в 222 млрд рублей.', 'up', 11.6, 'percent'],
    ['uk', 'Виручка зросла на 11,6%, досягнувши 22 млрд грн.', 'up', 11.6, 'percent'],
    ['bg', 'Заетостта е 25,4%, като се увеличава с 1,1 процентни пункта.', 'up', 1.1, 'percentage-point'],
  ])('%s: %s', async (language, text, direction, value, unit) => {
    expect((await readOne(language, text)).change).toMatchObject({ direction, value, unit });
  });

  it('takes no factor of something else for a change of what is that large', async () => {
    const { figures } = await read('ja', '定員の3倍の90万人が応募した。');
    expect(figures.map(({ change }) => change)).toEqual(figures.map(() => null));
  });

  it('leaves a change without a level a figure of its own', async () => {
    expect(await readOne('en', 'Prices rose 3% in May.')).toMatchObject({ value: 3, change: null });
  });

  it.each([
    ['en', 'Sales are to grow at a CAGR of 11% through 2030, reaching $85 million.'],
    ['en', 'Sales grew 11% a year to $85 million.'],
    ['de', 'Der Umsatz stieg um 11 % pro Jahr auf 85 Mio. Euro.'],
    ['zh-Hans', '营收年均增长11%至85亿元。'],
  ])('%s: takes no yearly rate for the change of a level: %s', async (tag, text) => {
    const { figures } = await read(tag, text);
    expect(figures.map(({ change, baseline }) => change ?? baseline)).toEqual(figures.map(() => null));
  });

  it.each([
    ['en', 'Trade between the 27 countries rose 5%.'],
    ['de', 'Der Handel zwischen den 27 Ländern stieg um 5 Prozent.'],
    ['ru', 'Торговля между 27 странами выросла на 5%.'],
    ['de', 'Der Handel zwischen 27 Ländern stieg um 5 Prozent.'],
    ['vi', 'Thương mại giữa 27 nước tăng 5%.'],
    ['vi', 'Kim ngạch với 27 nước tăng 5%.'],
    ['vi', 'Doanh thu của hơn 27 cửa hàng giảm 5%.'],
    ['en', 'Revenue from 27 stores fell 5%.'],
    ['en', 'Sales in about 27 stores fell 5%.'],
    ['id', 'Pendapatan dari 27 toko naik 5%.'],
    ['sv', 'Handeln med 27 länder ökade 5 procent.'],
  ])('tells no change of what is counted behind a preposition: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [27, null],
      [5, null],
    ]);
  });

  it.each([
    ['vi', 'Tỉnh đón 27 nghìn lượt khách tăng 5%.'],
    ['vi', 'Tỉnh đạt 27 nghìn lượt khách tăng 5%.'],
    ['en', 'Some 27,000 visitors came, up 5%.'],
    ['ru', 'Всего 27 тысяч гостей, рост на 5%.'],
  ])('tells it of what is counted by itself: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[27_000, 5]]);
  });

  it('computes no baseline from a bound', async () => {
    expect((await readOne('vi', 'Doanh thu hơn 50 tỷ đồng, tăng 25%.')).baseline).toBeNull();
  });
});

it('takes no size whose verb stands farther off than right behind it', async () => {
  const { figures } = await read('hi', 'वेतन 850 रुपये के साथ चढ़कर 1,24,500 रुपये हुआ।');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [850, null],
    [124_500, null],
  ]);
});

it('leaves a change that leads to a number without a unit to itself', async () => {
  const { figures } = await read('en', 'It builds 15,000 cars a year, doubling to 30,000.');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [15_000, null],
    [2, null],
  ]);
});

it('takes the size of a change for no level', async () => {
  const { figures } = await read('es', 'El paro bajó en 300 personas, un 5 % menos que antes.');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [300, null],
    [5, null],
  ]);
});

it('leaves the growth of a thing beside its share', async () => {
  const { figures } = await read('zh-Hans', '新能源车占总量的12.1%，同比增长三成。');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [12.1, null],
    [30, null],
  ]);
});

describe('case endings that say from and to', () => {
  it.each([
    ['fi', 'Korko laski 2,4 prosentista 2,1 prosenttiin.', [2.4, 2.1]],
    ['hu', 'A kamat 2,4 százalékról 2,1 százalékra csökkent.', [2.4, 2.1]],
  ])('tell a move: %s: %s', async (language, text, values) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
  });

  it.each([
    ['hu', 'A kamat 0,2 százalékponttal 4,3 százalékra csökkent.', 4.3, 0.2, 'down'],
    ['ja', '株価は前日比512円高の4万9823円だった。', 49_823, 512, 'up'],
    ['zh-Hant', '股價上漲15元，收在1,480元。', 1480, 15, 'up'],
    ['nb', 'Omsetningen ble 18 millioner kroner, opp 12 prosent.', 18e6, 12, 'up'],
  ])('tell the level from its change: %s: %s', async (language, text, level, size, direction) => {
    expect(await readOne(language, text)).toMatchObject({ value: level, change: { value: size, direction } });
  });
});

it('leads a share that a verb earlier in the clause moves to the level behind it, and to none before', async () => {
  const text = 'بلغ عدد السكان 2.2 مليون نسمة بنهاية 2024، وارتفع عدد السياح 14 في المئة إلى 3.4 مليون سائح.';
  const { figures } = await read('ar', text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([
    [2.2e6, undefined],
    [3.4e6, 14],
  ]);
});

it('counts no change from the day of its level behind a distant word for "from"', async () => {
  const text =
    'Över 81 000 båtar seglade från eller till den lilla hamnen i Talweg under 2025. Det är en ökning med 4 procent.';
  const { figures } = await read('sv', text);
  expect(figures.map(({ change }) => [change?.value, change?.since])).toEqual([[4, null]]);
});

describe('a change since the start of the year', () => {
  it.each([
    ['en', 'Deposits rose 12% since the start of the year to 30 million euros.'],
    ['de', 'Die Einlagen stiegen seit Jahresbeginn um 12 Prozent auf 30 Millionen Euro.'],
    ['fr', "Les dépôts ont augmenté de 12 % depuis le début de l'année, à 30 millions d'euros."],
    ['es', 'Los depósitos subieron un 12 % desde principios de año, hasta 30 millones de euros.'],
    ['pl', 'Depozyty wzrosły od początku roku o 12 proc. do 30 mln euro.'],
    ['ro', 'Depozitele au crescut de la începutul anului cu 12%, la 30 de milioane de euro.'],
    ['ru', 'Вклады выросли с начала года на 12%, до 30 млн евро.'],
    ['tr', 'Mevduat yılbaşından bu yana yüzde 12 artarak 30 milyon avroya çıktı.'],
    ['vi', 'Tiền gửi đạt 30 tỷ đồng, tăng 12% so với đầu năm.'],
    ['zh-Hans', '存款余额3000万元，较年初增长12%。'],
    ['ja', '預金は年初から12%増の3000万円だった。'],
    ['ko', '예금은 연초 대비 12% 늘어난 3000만원이었다.'],
    ['id', 'Simpanan naik 12% sejak awal tahun menjadi 30 juta euro.'],
    ['hi', 'साल की शुरुआत से जमा 12% बढ़कर 30 करोड़ रुपये हो गया।'],
  ] as const)('%s: %s', async (language, text) => {
    expect((await readOne(language, text)).change?.since).toBe('2026-01-01');
  });

  it.each([
    ['vi', 'Tiền gửi đạt 30 tỷ đồng, tăng 12% so với đầu năm 2024.', ['2024-01-01']],
    [
      'en',
      'Deposits rose 12% since the start of the year to $30 million and loans rose 3% to $9 million.',
      [null, null],
    ],
  ] as const)(
    '… but of a year that is said, and of one change alone: %s: %s',
    async (language, text, since) => {
      const { figures } = await read(language, text);
      expect(figures.map(({ change }) => change?.since)).toEqual(since);
    },
  );
});
