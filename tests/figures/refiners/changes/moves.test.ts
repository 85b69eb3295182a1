import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

describe('changes told by a sign, by a verb behind the level or by the next sentence', () => {
  it.each([
    ['en', 'Sales were $84.6 million (+8 %).', '$84.6 million', 'up', 8],
    ['ru', 'Выручка — 84,6 млн руб. (+8% за год).', '84,6 млн руб', 'up', 8],
    ['en', 'Sales were $84.6 million (-3%).', '$84.6 million', 'down', 3],
    ['zh-Hans', '出口量620辆（同比-8.1%）。', '620辆', 'down', 8.1],
    ['ja', '輸出額は8億円（前年比+12.5%）。', '8億円', 'up', 12.5],
    ['ko', '수출액은 18억 달러(전년 대비 -9.5%)로 집계됐다.', '18억 달러', 'down', 9.5],
    ['ko', '5월 물동량 81만 톤…전월 대비 4.1%↑', '81만 톤', 'up', 4.1],
    ['en', 'Sales were $84.6 million, +8% on the year.', '$84.6 million', 'up', 8],
    ['it', 'I ricavi sono pari a 84,6 milioni di euro, -3% sul 2024.', '84,6 milioni di euro', 'down', 3],
    ['nl', 'De winst steeg naar 33 euro (+8 procent).', '33 euro', 'up', 8],
    ['de', 'Der Umsatz ist um 8 Prozent auf 30 Mio. Euro gestiegen.', '30 Mio. Euro', 'up', 8],
    ['de', 'Der Umsatz stieg im 2. Quartal um 8 Prozent auf 30 Mio. Euro.', '30 Mio. Euro', 'up', 8],
    ['pt', 'A receita somou R$ 30 milhões, alta de 8%.', 'R$ 30 milhões', 'up', 8],
    ['de', 'Der Verlust war um 4 Prozent auf 7 Mio. Euro gesunken.', '7 Mio. Euro', 'down', 4],
    ['de', 'Das Werk verkaufte 684 Anlagen. Das sind 8 Prozent mehr.', '684 Anlagen', 'up', 8],
    [
      'de',
      'Es verkaufe 684 Anlagen. Dies entspreche einer Steigerung von 8 Prozent.',
      '684 Anlagen',
      'up',
      8,
    ],
    ['de', 'Der Konzern setzte 30 Mio. Euro um, was 8 Prozent mehr ist.', '30 Mio. Euro', 'up', 8],
    ['nl', 'Het bedrijf zette 30 miljoen euro om, wat 8 procent meer is.', '30 miljoen euro', 'up', 8],
    ['da', 'Firmaet omsatte for 30 mio. kr., hvilket er 8 procent mere.', '30 mio. kr.', 'up', 8],
    ['sv', 'Bolaget omsatte 30 miljoner kronor, vilket är 8 procent mer.', '30 miljoner kronor', 'up', 8],
    [
      'fi',
      'Liikevaihto oli 30 miljoonaa euroa, mikä on 8 prosenttia enemmän.',
      '30 miljoonaa euroa',
      'up',
      8,
    ],
    ['en', 'Sales were $30 million. That is 8% more than a year earlier.', '$30 million', 'up', 8],
    ['en', 'Sales were $30 million, which is 8% less than a year earlier.', '$30 million', 'down', 8],
    [
      'fr',
      "Les ventes atteignent 30 millions d'euros, ce qui représente une hausse de 8 %.",
      "30 millions d'euros",
      'up',
      8,
    ],
    ['es', 'Facturó 30 millones de euros, lo que supone un 8 % más.', '30 millones de euros', 'up', 8],
    ['it', "Le vendite sono di 30 milioni di euro, l'8% in più del 2024.", '30 milioni di euro', 'up', 8],
    ['pt', 'Faturou 30 milhões de reais, o que representa alta de 8%.', '30 milhões de reais', 'up', 8],
    ['pl', 'Spółka miała 30 mln zł przychodów. To o 8 proc. więcej niż rok wcześniej.', '30 mln zł', 'up', 8],
    ['cs', 'Firma utržila 30 milionů korun. To je o 8 procent více než loni.', '30 milionů korun', 'up', 8],
    ['hu', 'Az árbevétel 30 millió forint volt. Ez 8 százalékkal több.', '30 millió forint', 'up', 8],
    ['ru', 'Выручка составила 30 млн рублей. Это на 8% больше, чем годом ранее.', '30 млн рублей', 'up', 8],
    ['uk', 'Виручка становила 30 млн грн. Це на 8% більше, ніж торік.', '30 млн грн', 'up', 8],
    ['vi', 'Doanh thu đạt 30 tỷ đồng. Con số này tăng 8% so với năm trước.', '30 tỷ đồng', 'up', 8],
    ['id', 'Pendapatan mencapai Rp 30 miliar. Angka ini naik 8 persen.', 'Rp 30 miliar', 'up', 8],
    [
      'tr',
      'Ciro 30 milyon lira oldu. Bu, geçen yıla göre yüzde 8 artış anlamına geliyor.',
      '30 milyon lira',
      'up',
      8,
    ],
    ['ko', '매출은 30억원이었다. 이는 전년보다 8% 증가한 수치다.', '30억원', 'up', 8],
    ['zh-Hans', '营收30亿元。这一数字同比增长8%。', '30亿元', 'up', 8],
    ['th', 'รายได้ 30 ล้านบาท ซึ่งเพิ่มขึ้น 8% จากปีก่อน', '30 ล้านบาท', 'up', 8],
    ['pt', 'Faturou 30 milhões de euros em abril, mais 8% do que em março.', '30 milhões de euros', 'up', 8],
    ['pt', 'Vendeu 684 carros, menos 8% do que em março.', '684 carros', 'down', 8],
    [
      'bg',
      'Групата отчете приходи от 30 млн. лева, с 8% повече спрямо година по-рано.',
      '30 млн. лева',
      'up',
      8,
    ],
    ['ja', '訪日客は3000人と前年同月比8%増えた。', '3000人', 'up', 8],
    ['zh-Hans', '人均收入12179元，名义增长8%。', '12179元', 'up', 8],
    ['zh-Hant', '首季營收30億元，年成長8%。', '30億元', 'up', 8],
    [
      'de',
      'Der Bestand lag bei 90 Mio. Euro. Das entspricht einem Minus von 5 %.',
      '90 Mio. Euro',
      'down',
      5,
    ],
  ] as const)('%s: %s', async (language, text, quote, direction, value) => {
    const { figures } = await read(language, text);
    expect(figures.map((f) => f.quote)).toEqual([quote]);
    expect(figures[0]?.change).toMatchObject({ direction, value, unit: 'percent' });
  });

  it.each([
    ['de', 'Das Werk verkaufte 684 Anlagen und 90 Tore. Das sind 8 Prozent mehr.'],
    ['de', 'Das Werk verkaufte 684 Anlagen. Die Preise lagen 8 Prozent höher.'],
    ['de', 'Die Quote sank von 3 Prozent auf 2 Prozent.'],
    ['it', 'Un gruppo di 20 aziende è cresciuto del 5%.'],
    ['pt', 'O clube tem 20 mil sócios, mais 5 mil adeptos.'],
    ['nl', 'Een schipper betaalt 33 euro meer (+7 procent).'],
    ['en', 'Of all crews 30% stayed, +7% are new.'],
    ['fr', "La perte est de 2 millions d'euros au premier semestre contre une perte de 3 millions d'euros."],
  ] as const)('%s: %s has no such change', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter((f) => f.change !== null)).toEqual([]);
  });
});

it('what a change of a count reached is no bound', async () => {
  const text = 'El paro bajó en 67.420 personas en abril, hasta los 2,51 millones de desempleados.';
  const { figures } = await read('es', text);
  expect(figures.map(({ comparator, change }) => [comparator, change?.value])).toEqual([['exactly', 67_420]]);
});

it.each([
  ['en', 'Sales +5% to $30 million, margin -3% to $4 million.', [5, 3], ['up', 'down']],
  ['fr', 'Ventes : +5,5 % à 30 M€.', [5.5], ['up']],
  ['it', 'Ricavi -4% a 30 milioni di euro.', [4], ['down']],
] as const)(
  'a sign before the size of a change that leads to its level: %s: %s',
  async (language, text, sizes, ways) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ change }) => change?.value)).toEqual(sizes);
    expect(figures.map(({ change }) => change?.direction)).toEqual(ways);
  },
);

it.each([
  ['en', 'Sales were $30 million (+ 5%).', 'up'],
  ['cs', 'Tržby 30 mil. Kč (+ 5,2%)', 'up'],
  ['ro', 'Portul are venituri de 30 milioane lei, marcând o creștere de 5%.', 'up'],
])('the change of the one figure: %s: %s', async (language, text, direction) => {
  expect((await readOne(language, text)).change?.direction).toBe(direction);
});

it('what a change reached behind a comma is no bound', async () => {
  const text = 'Anunció una caída del 12% en sus ventas mayoristas, hasta los 30 millones de euros.';
  const { figures } = await read('es', text);
  expect(figures).toMatchObject([{ value: 30e6, comparator: 'exactly', change: { value: 12 } }]);
});

it.each([
  ['en', 'Profit rose 5% to $30 million from the same half of 2024.', '2024'],
  [
    'en',
    'Profit rose 5% to $30 million in the first half, compared with the first half of 2024.',
    '2024-01/2024-06',
  ],
  ['fr', "Le bénéfice a progressé de 5 % à 30 millions d'euros par rapport à 2024.", '2024'],
  ['es', 'El beneficio subió un 5% hasta los 30 millones de euros, respecto a 2024.', '2024'],
  ['de', 'Der Gewinn stieg um 5 Prozent auf 30 Millionen Euro gegenüber 2024.', '2024'],
  ['en', 'Imports rose 5% to 30 million tonnes, the highest level since 1972.', null],
  ['en', 'The fare rises by 5% to $30 from 1 January 2031.', null],
] as const)('what a change is counted from, behind its level: %s: %s', async (language, text, since) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ change }) => change?.since)).toEqual([since]);
});

it.each([
  ['fr', 'Le port a traité 30 millions de tonnes, en léger recul de 5 %.', 5],
  ['fr', 'Les ventes valent 30 millions d’euros, en forte croissance organique de 5 %.', 5],
  ['nl', 'De winst steeg met 5 procent en was 30 miljoen euro.', 5],
  ['nl', 'De winst steeg met 5 procent en kwam daarmee op 30 miljoen euro.', 5],
  ['ro', 'Vanzarile au fost de 30 de milioane de lei, in crestere cu 5% fata de 2024.', 5],
  ['ro', 'Vânzările au fost de 30 de milioane de lei, în creştere cu 5% faţă 2024.', 5],
  ['it', 'Il margine, pari a 30 milioni di euro, risulta in calo del 5%.', 5],
  ['ro', 'Importurile au fost de 30 de milioane de euro, fiind cu 5% mai mari.', 5],
] as const)('words that lead from a level to its change: %s: %s', async (language, text, size) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ change }) => change?.value)).toEqual([size]);
});

describe('an amount behind a verb of change and the one it reached', () => {
  it.each([
    ['en', 'Sales rose $5 million to $30 million.', '$30 million', 'up', '$5 million', 25_000_000],
    [
      'en',
      'Net loss decreased $3.1 million to $12.4 million.',
      '$12.4 million',
      'down',
      '$3.1 million',
      15_500_000,
    ],
    [
      'en',
      'Sales, up 5 million dollars to 30 million dollars.',
      '30 million dollars',
      'up',
      '5 million dollars',
      25e6,
    ],
    [
      'en',
      'An increase of $5 million to $30 million was seen.',
      '$30 million',
      'up',
      '$5 million',
      25_000_000,
    ],
    ['en', 'Output fell 300 tonnes to 1,200 tonnes.', '1,200 tonnes', 'down', '300 tonnes', 1500],
    ['en', 'The staff fell by 300 people to 1,200 people.', '1,200 people', 'down', '300 people', 1500],
    ['en', 'Sales rose by $15 million to $30 million.', '$30 million', 'up', '$15 million', 15_000_000],
    ['fr', 'Les ventes ont augmenté de 5 M€, à 30 M€.', '30 M€', 'up', '5 M€', 25_000_000],
    ['fr', 'Les ventes ont reculé de 5 M€ à 30 M€.', '30 M€', 'down', '5 M€', 35_000_000],
    ['fr', 'Le taux a baissé de 0,3 point à 7,1 %.', '7,1 %', 'down', '0,3 point', 7.4],
    [
      'es',
      'Las ventas subieron 5 millones a 30 millones de euros.',
      '30 millones de euros',
      'up',
      '5 millones',
      25_000_000,
    ],
    [
      'pt',
      'As vendas aumentaram 5 milhões a 30 milhões de euros.',
      '30 milhões de euros',
      'up',
      '5 milhões',
      25_000_000,
    ],
    [
      'nl',
      'De omzet steeg 5 miljoen euro tot 30 miljoen euro.',
      '30 miljoen euro',
      'up',
      '5 miljoen euro',
      25e6,
    ],
  ] as const)('%s: %s', async (language, text, quote, direction, size, baseline) => {
    const { figures } = await read(language, text);
    expect(figures).toMatchObject([
      { quote, change: { direction, quote: size }, baseline: { value: baseline } },
    ]);
  });

  it.each([
    ['en', 'We expect sales to rise by $20 million to $25 million.', '$20 million to $25 million'],
    ['en', 'It costs $5 million to $30 million.', '$5 million to $30 million'],
    ['en', 'Sales rose $5-30 million.', '$5-30 million'],
    ['en', 'Prices rose 5 percent to 20 percent.', '5 percent to 20 percent'],
    ['en', 'It was a rise in fees of $5 million to $30 million.', '$5 million to $30 million'],
  ])('stays one range elsewhere: %s: %s', async (language, text, quote) => {
    expect((await read(language, text)).figures.map((figure) => figure.quote)).toEqual([quote]);
  });
});

describe('two amounts of a move, where a word says "by" and "from" alike', () => {
  it.each([
    ['fr', 'Les ventes ont augmenté de 5 M€ à 30 M€.', ['5 M€', '30 M€']],
    ['fr', 'Les ventes ont augmenté de 25 M€ à 30 M€.', ['25 M€', '30 M€']],
    ['fr', 'Le taux a reculé de 7,4 % à 7,1 %.', ['7,4 %', '7,1 %']],
    [
      'es',
      'Las ventas subieron de 5 millones a 30 millones de euros.',
      ['5 millones', '30 millones de euros'],
    ],
  ])('%s: %s', async (language, text, quotes) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ quote, change }) => [quote, change])).toEqual(quotes.map((quote) => [quote, null]));
    expect(figures.map(({ key }) => key)).toEqual([false, true]);
  });
});

describe('a change that brackets behind it tell otherwise', () => {
  it.each([
    ['en', 'Revenue rose 3.4% (5.1% in constant currency) to $1.3 billion.', '5.1%', 'Revenue'],
    ['en', 'Revenue rose 3.4% (organic: 5.1%) to $1.3 billion.', '5.1%', 'Revenue'],
    ['de', 'Der Umsatz stieg um 3,4 % (bereinigt +5,1 %) auf 1,3 Mrd. €.', '5,1 %', 'Umsatz'],
  ])('%s: %s', async (language, text, aside, subject) => {
    const { figures } = await read(language, text);
    expect(figures).toMatchObject([
      { quote: aside, change: null },
      { change: { direction: 'up', value: 3.4 }, subject },
    ]);
  });
});

describe('a change that is told in percent, too', () => {
  it.each([
    ['en', 'Revenue was $5.7 billion, up $212 million (3.9%) from a year earlier.', 5.7e9, 212e6],
    ['en', 'Revenue was $5.7 billion, an increase of $212 million, or 3.9%.', 5.7e9, 212e6],
    ['fr', "Le chiffre d'affaires est de 570 M€, en hausse de 21 M€ (+3,9 %).", 570e6, 21e6],
    ['nl', 'De omzet was 570 miljoen euro. Dat is 21 miljoen euro of 3,9 procent meer.', 570e6, 21e6],
    ['nl', 'De omzet was 570 miljoen euro, 21 miljoen euro meer dan in 2017.', 570e6, 21e6],
    ['de', 'Der Umsatz betrug 570 Mio. Euro. Das sind 21 Mio. Euro mehr als 2017.', 570e6, 21e6],
  ])('has one size: %s: %s', async (language, text, value, size) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.change?.value])).toEqual([[value, size]]);
  });
});

describe('what no change and no baseline can be told of', () => {
  it.each([
    ['vi', 'Doanh thu tăng 12-15% lên 30 tỷ đồng.', 12, 15],
    ['de', 'Der Umsatz stieg um 5 bis 8 Prozent auf 30 Mio. Euro.', 5, 8],
    ['en', 'House prices fell by between 2% and 3% to $286,500.', 2, 3],
  ])('a range keeps both its ends: %s: %s', async (language, text, value, upper) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.upper, figure.change])).toContainEqual([
      value,
      upper,
      null,
    ]);
    expect(figures.map(({ change }) => change)).toEqual([null, null]);
  });

  it('an amount over so many years, or over a place, is no change', async () => {
    const { figures } = await read('en', 'It asks for $19 million in taxes, $64 million over the dunes.');
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [19e6, null],
      [64e6, null],
    ]);
  });

  it.each([
    'Sales were $45 million, 5 percent higher than expected.',
    'Sales were $45 million, $3 million below target.',
    'Sales were $45 million, $3 million less than forecast.',
  ])('what was planned is no former level: %s', async (text) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ change }) => change)).toEqual([null, null]);
  });

  it('a share of a share may be points', async () => {
    const { figures } = await read('en', 'Unemployment fell 0.2% to 4.3%.');
    expect(figures).toMatchObject([{ value: 4.3, change: { value: 0.2, unit: 'percent' }, baseline: null }]);
  });
});

describe('levels that a change is told of, over what stands between', () => {
  it.each([
    ['vi', 'Hãng bán 615 tấn, trị giá 322 triệu USD, giảm 2% về lượng.', 615, -2],
    ['id', 'Hasil 615 ton senilai Rp322 juta, naik 4% secara nilai.', 322e6, 4],
    ['en', 'They sold 615 tonnes worth $322 million, down 2% in volume.', 615, -2],
    ['en', 'A box costs $2,340 per 40-foot container, 6% less than a week before.', 2340, -6],
    ['en', 'Oil rose $1.20, or 1.8%, to $68.40.', 68.4, 1.2],
    ['ko', '브렌트유는 1.2달러(1.8%) 오른 68.4달러였다.', 68.4, 1.2],
    ['es', 'El crudo subió 1,2 dólares, o un 1,8 %, hasta los 68,4 dólares.', 68.4, 1.2],
    ['es', 'El crudo subió 1,2 dólares, es decir, un 1,8 %, hasta los 68,4 dólares.', 68.4, 1.2],
    ['it', 'Il greggio è salito di 1,2 dollari, ovvero del 1,8%, a 68,4 dollari.', 68.4, 1.2],
    ['ru', 'Нефть подорожала на 1,2 доллара, или на 1,8%, до 68,4 доллара.', 68.4, 1.2],
    ['uk', 'Нафта подорожчала на 1,2 долара, або на 1,8%, до 68,4 долара.', 68.4, 1.2],
    ['pl', 'Ropa podrożała o 1,2 dolara, czyli o 1,8%, do 68,4 dolara.', 68.4, 1.2],
    ['cs', 'Ropa zdražila o 1,2 dolaru, tedy o 1,8 %, na 68,4 dolaru.', 68.4, 1.2],
    ['de', 'Öl stieg um 1,2 Dollar, also um 1,8 Prozent, auf 68,4 Dollar.', 68.4, 1.2],
    ['zh-Hans', '原油上涨1.2美元，或1.8%，至68.4美元。', 68.4, 1.2],
    ['zh-Hans', '原油上涨1.2美元，即1.8%，报68.4美元。', 68.4, 1.2],
    ['zh-Hant', '原油上漲1.2美元，即1.8%，報68.4美元。', 68.4, 1.2],
    ['ko', '환율은 5.3원 오른 1458.2원이다.', 1458.2, 5.3],
    ['ko', '회원은 1204명으로 전주보다 18명 늘었다.', 1204, 18],
    ['ko', '예산은 728조원으로 올해보다 8.1% 늘었다.', 728e12, 8.1],
    ['hi', 'भाव 850 रुपये चढ़कर 1,24,500 रुपये हो गया।', 124_500, 850],
    ['tr', 'Petrol 1,2 dolar artarak 68,4 dolara çıktı.', 68.4, 1.2],
    ['ja', '配当は前期比5円増の1株当たり45円だ。', 45, 5],
    ['en', 'Revenue was $512 million, 20% of the target, up 13%.', 512e6, 13],
    ['zh-Hans', '收入512亿元，占预算的20%，同比增长13%。', 512e8, 13],
    ['vi', 'Thu đạt 512 tỷ đồng, bằng 20% dự toán và tăng 13%.', 512e9, 13],
    ['en', 'Funds reached $6 billion, 1.4 times the same period last year.', 6e9, 1.4],
    ['id', 'Nilai pesanan sebesar Rp322 miliar atau naik 4%.', 322e9, 4],
    ['ko', '매출액 대비 이익률은 8.4%로 지난해 같은 기간 대비 1.3%포인트 올랐다.', 8.4, 1.3],
    ['ko', '판매는 9% 줄었다. 매출액 대비 이익률은 8.4%로 1.3%포인트 올랐다.', 8.4, 1.3],
    ['zh-Hans', '渡轮客量约36万人次，按年上升5%。', 36e4, 5],
    ['ja', '売上高は8億円で、前年同期の0.8倍だった。', 8e8, -0.8],
    ['zh-Hans', '营收8亿元，是去年同期的0.8倍。', 8e8, -0.8],
  ])('%s: %s', async (language, text, level, size) => {
    const { figures } = await read(language, text);
    expect(
      figures
        .filter(({ change }) => change)
        .map(({ value, change }) => [value, change?.direction === 'down' ? -change.value : change?.value]),
    ).toEqual([[level, size]]);
  });

  it.each([
    ['en', 'Sales were $322 million, down 2% in volume.'],
    ['zh-Hans', '收入512亿元，其中出口占20%，同比增长13%。'],
    ['zh-Hans', '占比由不足一成上升到近四成。'],
    ['zh-Hans', '收入由约100亿元增加到120亿元。'],
  ])('and none that they do not speak of: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter(({ change }) => change)).toEqual([]);
  });
});

it('how far a move went, told in the next sentence, belongs to where it led', async () => {
  const { figures } = await read('ko', '연체율이 4.12%에서 3.8%로 낮아졌다. 감소폭은 0.32%p다.');
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([
    [4.12, undefined],
    [3.8, 0.32],
  ]);
});
