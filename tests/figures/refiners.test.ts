import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

describe('comparators', () => {
  it.each([
    ['en', 'It employs more than 700 drivers.', 'moreThan'],
    ['en', 'Up to 400 seats are free.', 'atMost'],
    ['en', 'It employs nearly 400 drivers.', 'approximately'],
    ['en', 'At least 20% of homes were hit.', 'atLeast'],
    ['en', 'Fewer than 90 homes were hit.', 'lessThan'],
    ['en', 'The fund holds $5 million or more.', 'atLeast'],
    ['en', 'The park is spread over 90 acres.', 'exactly'],
    ['en', 'The survey is off by plus or minus 2 percentage points.', 'exactly'],
    ['en', 'Growth was below the 2.3% that analysts had named.', 'exactly'],
    ['en', 'The rate stayed above its 2% goal.', 'exactly'],
    ['vi', 'Mức tăng cao hơn mức 7,9% của năm trước.', 'exactly'],
    ['th', 'กรมใช้งบประมาณ 2,500 ล้านบาท', 'exactly'],
    ['ja', '過去最低の61％だった。', 'exactly'],
    ['de', 'Das ergab eine Umfrage unter 1012 Lehrern.', 'exactly'],
    ['ja', '火災により少なくとも12人が避難した。', 'atLeast'],
    ['vi', 'Hãng cắt giảm khoảng 900 kỹ sư.', 'approximately'],
    ['vi', 'Có hơn 50 bộ phim.', 'moreThan'],
    ['vi', 'Khoản vay lên tới 83 tỷ đồng.', 'exactly'],
    ['vi', 'Xử lý tới 1.200 lượt xe.', 'atMost'],
    ['zh-Hans', '研发人员3100余人。', 'moreThan'],
    ['zh-Hans', '占比不足一成。', 'lessThan'],
    ['zh-Hans', '占地约480亩。', 'approximately'],
    ['zh-Hans', '比例达95%以上。', 'atLeast'],
  ])('%s: %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

it.each([
  ['en', 'The storm killed 37 people and over 500 animals.', 'moreThan'],
  ['de', 'Der Sturm tötete 37 Menschen und mehr als 500 Tiere.', 'moreThan'],
  ['fr', 'La tempête a fait 37 morts et plus de 500 blessés.', 'moreThan'],
  ['it', 'La tempesta ha causato 37 morti e oltre 500 feriti.', 'moreThan'],
  ['nl', 'De storm eiste 37 doden en meer dan 500 gewonden.', 'moreThan'],
  ['ru', 'Ураган разрушил 37 домов и более 500 сараев.', 'moreThan'],
  ['el', 'Η καταιγίδα άφησε 37 νεκρούς και πάνω από 500 τραυματίες.', 'moreThan'],
] as const)('%s: %s', async (language, text, comparator) => {
  const { figures } = await read(language, text);
  expect(figures.map((figure) => figure.comparator)).toEqual(['exactly', comparator]);
});

it.each([
  ['It paid €9bn over seven years.', 'exactly'],
  ['It buys $2 billion of shares over seven years.', 'exactly'],
  ['It paid €9bn over more than seven years.', 'moreThan'],
])('%s: a word between an amount and a time bounds nothing', async (text, comparator) => {
  expect((await read('en', text)).figures[1]).toMatchObject({ quote: 'seven years', comparator });
});

describe('ranges', () => {
  it.each([
    ['en', 'It will rise by between 2 and 2.5 per cent.', 2, 2.5, '2 and 2.5 per cent'],
    ['en', 'Sales of $320 million to $330 million are seen.', 320e6, 330e6, '$320 million to $330 million'],
    ['en', 'Costs of $10-15 million remain.', 10e6, 15e6, '$10-15 million'],
    ['en', 'Costs of $3.9bn-$4.2bn remain.', 3.9e9, 4.2e9, '$3.9bn-$4.2bn'],
    ['en', 'It uses 380,000-400,000 tonnes.', 380_000, 400_000, '380,000-400,000 tonnes'],
    ['en', 'It employs 10–12 people.', 10, 12, '10–12 people'],
    ['vi', 'Thu nhập 15-20 triệu đồng.', 15e6, 20e6, '15-20 triệu đồng'],
    ['vi', 'Từ 20 đến 30 tỷ đồng.', 20e9, 30e9, '20 đến 30 tỷ đồng'],
    ['vi', 'Cần 600.000 đến 650.000 tấn.', 600_000, 650_000, '600.000 đến 650.000 tấn'],
  ])('%s: %s', async (language, text, value, upper, quote) => {
    expect(await readOne(language, text)).toMatchObject({ value, upper, quote });
  });

  it('reads a move as two figures', async () => {
    const { figures } = await read('en', 'The share rose from 12% to 15%.');
    expect(figures.map((f) => [f.value, f.upper])).toEqual([
      [12, null],
      [15, null],
    ]);
  });
});

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
    ['en', 'Losses came to $9 million, 6.3 per cent less than in 2024.', 'down', 6.3, 'percent'],
    ['en', 'The order book doubled to $610 million.', 'up', 2, 'times'],
    ['vi', 'Công suất đã tăng gấp đôi, vượt 57 MW.', 'up', 2, 'times'],
    ['vi', 'Tổng nợ 99 tỷ đồng, tăng 2 tỷ đồng.', 'up', 2e9, 'VND'],
    ['zh-Hans', '营收128亿元，同比增长23.5%。', 'up', 23.5, 'percent'],
  ])('%s: %s', async (language, text, direction, value, unit) => {
    expect((await readOne(language, text)).change).toMatchObject({ direction, value, unit });
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

  it('computes no baseline from a bound', async () => {
    expect((await readOne('vi', 'Doanh thu hơn 50 tỷ đồng, tăng 25%.')).baseline).toBeNull();
  });
});

it('leaves a change that leads to a number without a unit to itself', async () => {
  const { figures } = await read('en', 'It builds 15,000 cars a year, doubling to 30,000.');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [15_000, null],
    [2, null],
  ]);
});

it('tells millions of things by the letter that tells millions of money', async () => {
  const { figures } = await read('en', 'It cost £3m, and 1.5m tickets are sold.');
  expect(figures.map(({ quote, unit }) => [quote, unit])).toEqual([
    ['£3m', 'GBP'],
    ['1.5m tickets', 'tickets'],
  ]);
});

it('takes the size of a change for no level', async () => {
  const { figures } = await read('es', 'El paro bajó en 300 personas, un 5 % menos que antes.');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [300, null],
    [5, null],
  ]);
});

it('says of a share of a count what is counted', async () => {
  const { figures } = await read('nl', 'Dat is 6 procent van de 2.300 huizen.');
  expect(figures.map(({ subject }) => subject)).toEqual(['huizen', 'huizen']);
});

it('leaves the growth of a thing beside its share', async () => {
  const { figures } = await read('zh-Hans', '新能源车占总量的12.1%，同比增长三成。');
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [12.1, null],
    [30, null],
  ]);
});

describe('equivalents', () => {
  it.each([
    ['vi', 'Giao dịch 11,35 tỷ nhân dân tệ (1,56 tỷ USD).', 1.56e9, 'USD'],
    ['vi', 'Đầu tư 42 triệu USD, tương đương khoảng 1,1 nghìn tỷ đồng.', 1.1e12, 'VND'],
    ['en', 'A loan of A$275m (US$181m) was signed.', 181e6, 'USD'],
    ['en', 'It paid 5 million euros, or about $5.4 million.', 5.4e6, 'USD'],
    ['zh-Hans', '营收128.6亿元（约合17.6亿美元）。', 1.76e9, 'USD'],
  ])('%s: %s', async (language, text, value, unit) => {
    expect((await readOne(language, text)).equivalent).toMatchObject({ value, unit });
  });

  it('keeps two amounts apart that are not said to be the same', async () => {
    const { figures } = await read('en', 'It paid 5 million euros and $5.4 million.');
    expect(figures).toHaveLength(2);
  });
});

describe('as of when', () => {
  it.each([
    ['vi', 'Đến cuối năm 2024, tỉnh có 57 trung tâm.', '2024-12-31'],
    ['vi', 'Tính đến tháng 9 năm ngoái, tỉnh có 11 chi nhánh.', '2025-09'],
    ['vi', 'Trong 9 tháng đầu năm, hãng bán 415.000 tấn.', '2026-01/2026-09'],
    ['en', 'In the third quarter of 2025, sales were $84 million.', '2025-35'],
    ['en', 'Headcount was 640 people as of September 30, 2025.', '2025-09-30'],
    ['zh-Hans', '截至2024年底，员工1.24万人。', '2024-12-31'],
    ['en', 'It said today that it sold 640 boats in 2025.', '2025'],
    ['en', 'The yard, worth $8 million, opens in 2031.', null],
    ['en', 'The yard costs $8 million and opens in 2031.', null],
    ['en', 'The yard costs $8 million and opens on 20 March 2026.', null],
    ['en', 'The yard cost $8 million and opened on 12 March 2026.', '2026-03-12'],
    ['en', 'It plans 640 boats by 2031.', '2031'],
    ['en', 'It has had 57 centers from May 2021.', null],
    ['es', 'La gente del mar cuida 640 barcas.', null],
    ['es', 'En mar. 2025 había 640 barcas.', '2025-03'],
    ['es', 'En mar 2025 había 640 barcas.', '2025-03'],
    ['en', 'Founded in 1998, the yard has 640 boats.', null],
    ['vi', 'Thành lập năm 1998, hãng có 640 kỹ sư.', null],
    ['zh-Hans', '公司成立于1998年，员工1.2万人。', null],
    ['vi', 'Lũy kế 9 tháng đạt 68 tỷ đồng.', '2026-01/2026-09'],
    ['vi', 'Hãng hôm nay cho biết đã bán 640 chiếc thuyền trong năm 2025.', '2025'],
  ])('%s: %s', async (language, text, asOf) => {
    expect((await readOne(language, text)).asOf).toBe(asOf);
  });

  it('carries the period that opened the paragraph, and not over to the next', async () => {
    const text = 'Đến cuối năm 2024, tỉnh có 57 trung tâm. Doanh thu đạt 5 tỷ đồng.\nVốn là 7 tỷ đồng.';
    const { figures } = await read('vi', text);
    expect(figures.map((f) => f.asOf)).toEqual(['2024-12-31', '2024-12-31', null]);
  });

  it.each([
    ['In May it sold 5 million tons, against 4 million tons a year earlier.', ['2026-05', '2025-05']],
    [
      'In the third quarter of 2025 profit fell to $2 million, or 4 cents a share, from $3 million, or 6 cents a share, a year earlier.',
      ['2025-35', '2025-35', '2024-35', '2024-35'],
    ],
    ['In May sales rose to 5 million tons from 4 million tons.', ['2026-05', null]],
    ['In May it sold 5 million tons, after 4 million tons in the previous month.', ['2026-05', '2026-04']],
    ['In May sales grew from 4 million tons to 5 million tons.', [null, '2026-05']],
    ['Sales rose to 5 million tons from 4 million tons in 2024.', [null, '2024']],
    ['Sales of 45 million tons and in the previous year 40 million tons were told.', [null, '2025']],
    ['Sales were $45 million and in 2024 $40 million.', [null, '2024']],
    ['In 2025 sales were $45 million and in 2024 $40 million.', ['2025', '2024']],
    ['Sales were $45 million in 2025 and in 2024 $40 million.', ['2025', '2024']],
    [
      'Sales rose to $13 million in the third quarter of 2025 from $10 million in the third quarter of 2024.',
      ['2025-35', '2024-35'],
    ],
  ])('%s', async (text, days) => {
    expect((await read('en', text)).figures.map((figure) => figure.asOf)).toEqual(days);
  });

  it.each([
    [
      'en',
      'It earned A$300 million (US$200 million) in March 2024 and A$90 million (US$60 million) in May 2024.',
      ['2024-03', '2024-05'],
    ],
    [
      'en',
      'In 2025 it earned A$300 million (US$200 million), up from A$250 million (US$180 million) in 2024.',
      ['2025', '2024'],
    ],
    ['en', 'It earned A$300 million, or about US$200 million in 2024.', ['2024']],
    ['de', 'Der Umsatz betrug 300 Mio. Euro (310 Mio. Dollar) im Jahr 2024.', ['2024']],
    ['zh-Hans', '公司收入11.35亿元（约1.56亿美元）于2024年实现。', ['2024']],
  ])('finds the day behind an amount that is said twice: %s: %s', async (language, text, days) => {
    expect((await read(language, text)).figures.map((figure) => figure.asOf)).toEqual(days);
  });

  it.each([
    ['vi', 'Kể từ tháng 5 năm 2021, tỉnh có 57 trung tâm.'],
    ['ko', '가동률은 61%로 1998년 이후 가장 낮았다.'],
    ['th', 'อัตราร้อยละ 61 ต่ำสุดนับตั้งแต่ปี 2541'],
    ['tr', "Oran yüzde 61 ile 1998'den bu yana en düşük düzeyde kaldı."],
    ['ja', '稼働率は1998年以降で最低の61％だった。'],
    ['en', 'The clinic gets $66 million more than in 2011.'],
    ['fr', "La clinique reçoit 66 millions d'euros de plus qu'en 2011."],
    ['pl', 'Klinika dostanie 66 mln zł więcej niż w 2011 r.'],
    ['cs', 'Klinika dostane 66 milionů korun více než v roce 2011.'],
    ['fi', 'Klinikka saa 66 miljoonaa euroa enemmän kuin vuonna 2011.'],
    ['ja', '病院は2011年より66億円多い予算を受け取る。'],
  ])('takes no day that something is counted from: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).asOf).toBeNull();
  });
});

describe('status', () => {
  it.each([
    ['vi', 'Hãng đặt mục tiêu doanh thu 5.500 tỷ đồng.', 'target'],
    ['vi', 'Nhà máy dự kiến cần 15.000 kỹ sư.', 'forecast'],
    ['en', 'It aims to cut emissions by 45 per cent.', 'target'],
    ['en', 'It expects sales of $5 million.', 'forecast'],
    ['zh-Hans', '预计年产35万吨。', 'forecast'],
    ['en', 'Sales were $5 million.', 'stated'],
    ['en', 'It expects growth after a record 1.9 million containers.', 'stated'],
    ['en', 'The port will spend 75 million euros.', 'target'],
    ['de', 'Heute, am Montag, wird ein Umsatz von 3 Mrd. Euro erwartet.', 'forecast'],
    ['de', 'Der Umsatz lag, wie am Montag bei 3 Mrd. Euro, nicht so hoch wie erwartet.', 'stated'],
    ['en', 'It aims to sell from 30 to 50 boats.', 'target'],
    ['ja', '2030年の目標は100億円。', 'target'],
    ['ja', '31億円を見込む。', 'forecast'],
  ])('%s: %s', async (language, text, status) => {
    expect((await readOne(language, text)).status).toBe(status);
  });

  it.each([
    ['en', 'It plans to grow from 30 boats to 50 boats.', 'target'],
    ['en', 'It expects sales to rise from $3 million to $5 million.', 'forecast'],
    ['en', 'It expects sales to rise to $5 million from $3 million.', 'forecast'],
    ['de', 'Der Umsatz soll von 3 Mio. Euro auf 5 Mio. Euro steigen.', 'target'],
    ['vi', 'Dự kiến tăng từ 30 tỷ đồng lên 50 tỷ đồng.', 'forecast'],
    ['zh-Hans', '公司预计将产能从22吨提升至50吨。', 'forecast'],
  ])(
    'is not that of a plan where the move that is planned starts: %s: %s',
    async (language, text, status) => {
      const { figures } = await read(language, text);
      const statuses = figures.toSorted((a, b) => a.value - b.value).map((figure) => figure.status);
      expect(statuses).toEqual(['stated', status]);
    },
  );
});

describe('subjects behind another figure', () => {
  it.each([
    ['en', 'It earned 32 cents a share on revenue of $41 million.', 41e6, 'revenue'],
    ['en', 'It made $90 million, or $2.31 per diluted share, against $80 million.', 80e6, null],
    ['en', 'It costs $24,990, or $299 a month.', 299, null],
    ['en', 'The hall cost £18m, of which £6m was a grant.', 6e6, null],
    ['en', 'Shares of Kelp Corp (NYSE: KLP) rose 2% to $18.40.', 18.4, 'Shares of Kelp Corp (NYSE: KLP)'],
    [
      'en',
      'Profit rose to $5 million from $4 million a year earlier. It paid $2 million for wax.',
      4e6,
      null,
    ],
    ['en', 'Profit rose to $5 million from $4 million a year earlier. Wages were $2 million.', 2e6, 'Wages'],
    ['en', 'They took 14 kilograms of wax and $230,000 in cash.', 230_000, 'cash'],
    ['en', 'Entry costs $25 for adults and $12 for children.', 12, 'children'],
    ['en', 'It has 14 sites in nine countries and had sales of $1.8 billion.', 1.8e9, 'sales'],
    [
      'en',
      'It made 40 boats and research and training costs of $3 million.',
      3e6,
      'research and training costs',
    ],
    ['fr', 'Ils ont pris 14 kilos de cire et 230 000 euros.', 230_000, null],
    ['zh-Hans', '营收2亿元和净利润3000万元。', 3e7, '净利润'],
    ['ko', '원료 14kg과 현금 2억원을 받았다.', 2e8, '현금'],
  ])('are their own words: %s: %s', async (language, text, value, subject) => {
    const { figures } = await read(language, text);
    expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
  });
});

it.each([
  ['en', 'The rate slipped from 2.4 to 2.1 percent.', 'rate'],
  ['sv', 'Räntan sjönk från 2,4 till 2,1 procent.', 'Räntan'],
  ['es', 'Las ventas pasaron de 2 a 3 millones de euros.', 'ventas'],
])('leaves the start of a move out of the subject: %s: %s', async (language, text, subject) => {
  const { figures } = await read(language, text);
  expect(figures.at(-1)?.subject).toBe(subject);
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

it.each([
  ['ru', 'Инфляция замедлилась с 2,4% до 2,1%.'],
  ['uk', 'Інфляція сповільнилася з 2,4% до 2,1%.'],
])('bounds nothing by the word for "to" of a move: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ comparator }) => comparator)).toEqual(['exactly', 'exactly']);
});

it.each([
  ['sv', 'Bolaget omsatte 18 miljoner kronor 2025, mer än väntat.', '2025'],
  ['tr', "Kurum 2029'a kadar 500 milyon lira ayıracak.", '2029'],
])('takes a year without a word before it: %s: %s', async (language, text, asOf) => {
  expect((await readOne(language, text)).asOf).toBe(asOf);
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

describe('subjects that are noun phrases', () => {
  it.each([
    ['en', 'It costs $3 million.', null],
    ['en', 'They paid $3 million.', null],
    ['en', 'IT sales reached $3 million.', 'IT sales'],
    ['en', 'Kelp Harbor said today that its sales reached $3 million.', 'sales'],
    ['en', 'It cut 6 percent of its workforce of 23,000.', 'its workforce'],
    ['vi', 'Hãng Rong Biển hôm nay cho biết doanh thu đạt 3 tỷ đồng.', 'doanh thu'],
    ['zh-Hans', '海藻公司宣布总投资3亿元。', '总投资'],
    ['en', 'One-third of the local workforce came.', 'the local workforce'],
    ['de', 'Er zahlte 3 Millionen Euro.', null],
    ['fr', 'Il coûte 3 millions d’euros.', null],
    ['en', 'Three-quarters of stay-at-home sailors came.', 'stay-at-home sailors'],
    ['en', 'Here 60% or more of fresh water is stored.', 'fresh water'],
    ['zh-Hans', '岛上储存了72%以上的淡水资源。', '淡水资源'],
    ['zh-Hans', '有三成左右的渔民参加。', '渔民'],
    ['ja', '港の7割以上の漁師が賛成した。', '漁師'],
  ])('%s: %s', async (tag, text, subject) => {
    expect((await readOne(tag, text)).subject).toBe(subject);
  });
});
