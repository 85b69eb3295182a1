import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

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
      'Profit',
    ],
    ['en', 'Net income was $3 million, compared with $2 million a year earlier.', 2e6, 'Net income'],
    ['en', 'About 38% of the fuel was peat, against 31% in May.', 31, 'fuel'],
    ['pl', 'Zysk netto wyniósł 96 mln zł wobec 84,5 mln zł w 2024 r.', 84.5e6, 'Zysk netto'],
    ['en', 'Net income was $3 million. It was up from $2 million.', 2e6, null],
    ['en', 'Orla now expects revenue of $3 million.', 3e6, 'revenue'],
    ['en', 'This was in line with earlier forecasts of profit of $3 million.', 3e6, 'forecasts of profit'],
    ['en', 'Profit rose to $5 million from $4 million a year earlier. Wages were $2 million.', 2e6, 'Wages'],
    ['en', 'They took 14 kilograms of wax and $230,000 in cash.', 230_000, null],
    ['pl', 'Wartość mostu wyniosła 60 mln euro. Z łodzi korzysta 300 rybaków.', 60e6, 'Wartość mostu'],
    ['fi', 'Myynti oli 97 MEUR:oon (80 MEUR) nähden suuri.', 80e6, null],
    ['sv', 'Båten är röd och är cirka 16 meter lång.', 16, 'Båten'],
    ['da', 'Broen kostede 5 millioner kroner og er nu på 9 millioner kroner.', 9e6, null],
    ['el', 'Η γέφυρα έφτασε τα 5 εκατ. ευρώ και είναι αξίας 9 εκατ. ευρώ.', 9e6, null],
    ['en', 'Entry costs $25 for adults and $12 for children.', 12, null],
    ['el', 'Το πρώτο εννεάμηνο του έτους οι εξαγωγές ανήλθαν σε 45 εκατ. ευρώ.', 45e6, 'εξαγωγές'],
    ['pl', 'W okresie styczeń-wrzesień eksport wyniósł 45 mln euro.', 45e6, 'eksport'],
    ['nb', 'I årets ni første måneder var eksporten 45 millioner kroner.', 45e6, 'eksporten'],
    ['da', 'I årets første ni måneder var eksporten 45 mio. kr.', 45e6, 'eksporten'],
    ['sv', 'Under de första nio månaderna uppgick exporten till 45 miljoner kronor.', 45e6, 'exporten'],
    ['ru', 'За первые девять месяцев этого года экспорт составил 45 млрд рублей.', 45e9, 'экспорт'],
    ['hu', 'Az év első kilenc hónapjában az export 45 millió eurót tett ki.', 45e6, 'export'],
    ['en', 'A quarter cup is 33 calories.', 33, 'quarter cup'],
    ['de', 'Er erwartet einen Umsatz von 42 Mio. Euro (bisher: 39 Mio. Euro).', 39e6, 'Umsatz'],
    ['en', 'The firm expects revenue of $42 million (previously: $39 million).', 39e6, 'revenue'],
    ['en', 'In the first nine months of the year exports came to €45 million.', 45e6, 'exports'],
    ['de', 'In den ersten neun Monaten des Jahres lagen die Exporte bei 45 Mio. Euro.', 45e6, 'Exporte'],
    ['it', "Nei primi nove mesi dell'anno i ricavi valgono 45 milioni di euro.", 45e6, 'ricavi'],
    ['en', "Last week's yield was 8.3 percent.", 8.3, 'yield'],
    ['en', '• Net revenue of $25 million', 25e6, 'Net revenue'],
    ['en', '▪ Net revenue of $25 million', 25e6, 'Net revenue'],
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
  ['tr', "İhracatın payı yüzde 18'den yüzde 23'e yükseldi.", 'İhracatın payı'],
  ['ko', '부채비율은 182%에서 155%로 낮아졌다.', '부채비율'],
])('leaves the start of a move out of the subject: %s: %s', async (language, text, subject) => {
  const { figures } = await read(language, text);
  expect(figures.at(-1)?.subject).toBe(subject);
});

it('says of a share of a count what is counted', async () => {
  const { figures } = await read('nl', 'Dat is 6 procent van de 2.300 huizen.');
  expect(figures.map(({ subject }) => subject)).toEqual(['huizen', 'huizen']);
});

describe('subjects that are noun phrases', () => {
  it.each([
    ['en', 'The yard posted a loss of $3 million.', 'loss'],
    ['en', 'It has debt of $3 million.', 'debt'],
    ['en', 'Unemployment fell to 4.1% in June from a high.', 'Unemployment'],
    ['en', 'We had net sales of $3 million.', 'net sales'],
    ['en', 'Boats reached a total of 300 tonnes.', 'Boats'],
    ['de', 'Sie erzielte einen Umsatz von 5 Millionen Euro.', 'Umsatz'],
    ['fr', "Il a réalisé un chiffre d'affaires de 5 millions d'euros.", "chiffre d'affaires"],
    ['fr', 'Elle a vu ses ventes se contracter de 3 %.', null],
    ['nl', 'De werf boekte een omzet van 5 miljoen euro.', 'omzet'],
    ['sv', 'Det gjorde en vinst på 3 miljoner kronor.', 'vinst'],
    ['en', 'It costs $3 million.', null],
    ['en', 'They paid $3 million.', null],
    ['en', 'IT sales reached $3 million.', 'IT sales'],
    ['en', 'Kelp Harbor said today that its sales reached $3 million.', 'sales'],
    ['en', 'It cut 6 percent of its fleet of 23,000.', 'fleet'],
    ['vi', 'Hãng Rong Biển hôm nay cho biết doanh thu đạt 3 tỷ đồng.', 'doanh thu'],
    ['zh-Hans', '海藻公司宣布总投资3亿元。', '总投资'],
    ['en', 'One-third of the local workforce came.', 'local workforce'],
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

describe('subjects that stand behind the figure', () => {
  it.each<[language: string, text: string, value: number, subject: string | null]>([
    ['en', 'The mill plans to double its output.', 2, 'output'],
    ['fr', 'Le moulin veut doubler sa production.', 2, 'production'],
    ['sv', 'Bolaget ska fördubbla produktionen.', 2, 'produktionen'],
    ['de', 'Die Mühle will die Produktion verdoppeln.', 2, 'Mühle will die Produktion'],
    ['tr', 'Değirmen üretimini ikiye katlamayı hedefliyor.', 2, 'Değirmen üretimini'],
    ['es', 'El 38 % de la población vive en el puerto.', 38, 'la población vive en el puerto'],
    ['en', 'A 512 GB version costs $1,049.', 512, 'version costs'],
    ['de', 'In 44 Prozent der Fälle blieb es beim Versuch.', 44, 'Fälle'],
    ['de', 'Das können 91 Prozent der Kinder im Alter von zehn Jahren kaum lesen.', 91, 'Kinder im Alter'],
    ['de', 'Der Kurs hat um rund 28 Prozent zugelegt.', 28, 'Kurs'],
  ])('%s: %s', async (language, text, value, subject) => {
    const { figures } = await read(language, text);
    expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
  });
});

describe('subjects of counts', () => {
  it.each([
    ['zh-Hans', '公司员工人数为2.3万人。', '公司员工人数'],
    ['ja', '同社の従業員は3200人。', '従業員'],
    ['ko', '임직원 수는 4만1천명이다.', '임직원 수'],
    ['zh-Hans', '公司有3200名员工。', '员工'],
    ['ja', '3200人が集まった。', '人'],
  ])(
    'are what is said before a mere word for one of them, else the noun: %s: %s',
    async (tag, text, subject) => {
      expect((await readOne(tag, text)).subject).toBe(subject);
    },
  );
});

it.each([
  ['en', 'Rain fell within 24 hours in Port Elder.', null],
  ['en', 'The wait fell to 14 days.', 'wait'],
  ['de', 'Die Wartezeit sank auf 14 Tage.', 'Wartezeit'],
])(
  'says of a duration what it measures only where something reached it: %s: %s',
  async (tag, text, subject) => {
    expect((await readOne(tag, text)).subject).toBe(subject);
  },
);

describe('subjects of aims and forecasts', () => {
  it.each([
    ['en', 'Oakmere expects revenue of between $5 million and $6 million.', 'revenue'],
    ['en', 'Oakmere expects rope sales in 2026 to rise about 22 percent to 577,000 tonnes.', 'rope sales'],
    ['en', 'Oakmere said it expects net income for the year ending June 30 of $12 million.', 'net income'],
    ['en', 'The board estimates that rope exports could rise to 1.4 million tonnes.', 'rope exports'],
    ['de', 'Für 2026 erwartet der Verband ein Wachstum von 3 %.', 'Wachstum'],
    ['nl', 'Voor 2026 verwacht de rederij een omzetgroei van 8 tot 10 procent.', 'omzetgroei'],
    ['sv', 'Bolaget väntar sig en tillväxt på 3 procent.', 'tillväxt'],
    ['it', 'La società prevede una crescita del 3% nel 2026.', 'crescita'],
    ['de', 'Für das Gesamtjahr erwartet er nun einen Umsatz zwischen 5 und 6 Mio. Euro.', 'Umsatz'],
    ['nl', 'De rederij verwacht een nettowinst van 8 miljoen euro.', 'nettowinst'],
    ['tr', "Hedefimiz 2028'de ciromuzu 450 milyon avroya çıkarmak.", 'ciromuzu'],
    ['fr', 'La compagnie vise une croissance organique de 5 à 7 %.', 'croissance organique'],
    ['it', "Il gruppo stima per l'intero 2026 ricavi per 3 miliardi di euro.", 'ricavi'],
    ['vi', 'Lam Giang đặt mục tiêu doanh thu 15.000 tỷ đồng.', 'doanh thu'],
    ['vi', 'Lam Giang đặt mục tiêu đến năm 2030 nâng công suất điện lên 1,2 GW.', 'công suất điện'],
    ['id', 'Perseroan menargetkan pendapatan Rp9 triliun.', 'pendapatan'],
    ['zh-Hans', '2026年预计全年营业收入将达到50亿元。', '营业收入'],
    ['zh-Hans', '江燕轮渡计划到2030年将绿电使用比例提高至95%。', '绿电使用比例'],
  ])('are what is aimed at: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });

  it.each([
    ['en', 'Ferry sales could rise sharply to $5 million.', 'Ferry sales'],
    ['en', 'Sales are expected to reach $5 million.', 'Sales'],
    ['en', 'The sales target was $5 million.', 'sales'],
    ['vi', 'Doanh thu dự kiến đạt 15 tỷ đồng.', 'Doanh thu'],
    ['de', 'Der Umsatz soll 5 Mio. Euro erreichen.', 'Umsatz'],
  ])('stand before the verb where that leads on to the figure: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('subjects behind a figure that belongs to a noun', () => {
  it.each([
    ['en', 'The dryers require a 240-volt circuit.', 'circuit'],
    ['en', 'The pier would be undergoing a $270 million renovation.', 'renovation'],
    ['de', 'Die Werft baut ein 12 Megawatt starkes Kraftwerk.', 'starkes Kraftwerk'],
    ['en', 'The yard posted a $3 million loss.', 'loss'],
  ])('are that noun: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('subjects of an amount with a noun of money behind it', () => {
  it.each([
    ['tr', 'Şirket 6,8 milyar TL ciro elde ettiğini açıkladı.', 'ciro'],
    ['fr', "Le groupe annonce 12 millions d'euros de bénéfice net.", 'bénéfice net'],
    ['es', 'El grupo obtuvo 12 millones de euros de beneficio neto.', 'beneficio neto'],
    ['it', 'Il gruppo ha registrato 12 milioni di euro di utile netto.', 'utile netto'],
    ['de', 'Das Unternehmen erzielte 12 Millionen Euro Gewinn.', 'Gewinn'],
    ['ru', 'Компания получила 12 млн рублей прибыли.', 'прибыли'],
    ['ja', '会社は12億円の営業利益を計上した。', '営業利益'],
    ['hi', 'कंपनी ने 12 करोड़ रुपये का मुनाफा कमाया।', 'मुनाफा'],
    ['vi', 'Công ty thu về 12 tỷ đồng lợi nhuận.', 'lợi nhuận'],
    ['id', 'Perseroan meraih Rp12 miliar laba bersih.', 'laba bersih'],
    ['en', 'It filed an offering of $40 million of debt securities.', 'debt securities'],
  ])('are that noun: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });

  it.each([
    ['zh-Hans', '营收12亿元利润3亿元。', '营收'],
    ['vi', 'Doanh thu đạt 12 tỷ đồng lợi nhuận 3 tỷ đồng.', 'Doanh thu'],
    ['en', 'Sales were $12 million, profit $3 million.', 'Sales'],
    ['en', 'It had sales of $3 million from net income of $2 million.', 'sales'],
    ['ru', 'Прибыль достигла 3 млрд рублей, рентабельность по EBITDA выросла.', 'Прибыль'],
    ['de', 'Es wurden zwei Milliarden Euro investiert.', null],
  ])('… unless it is of the next one: %s: %s', async (language, text, subject) => {
    expect((await read(language, text)).figures[0]?.subject).toBe(subject);
  });
});

describe('subjects before what a figure is reckoned by', () => {
  it.each([
    ['ja', '配当は1株あたり45円とした。', '配当'],
    ['ja', '月額利用料は1室あたり980円です。', '利用料'],
    ['ko', '배당금은 1주당 450원이다.', '배당금'],
  ])('are without it: %s: %s', async (language, text, subject) => {
    expect((await read(language, text)).figures.at(-1)?.subject).toBe(subject);
  });
});

describe('subjects that end with a word for when, how or that is said', () => {
  it.each([
    ['en', 'It had 1.9 gigawatts of capacity in operation as of 31 December 2025.', 'capacity in operation'],
    ['vi', 'Tập đoàn vừa công bố doanh thu thuần năm 2025 đạt 12 tỷ đồng.', 'doanh thu thuần'],
    ['vi', 'Hội đồng quản trị đề xuất chia cổ tức 12% bằng tiền mặt.', 'chia cổ tức'],
    ['id', 'Perseroan membukukan pendapatan Rp1,87 triliun.', 'pendapatan'],
    ['zh-Hans', '公司2024年实现营业收入128.6亿元。', '营业收入'],
    ['en', 'Sales were 5 percent lower than in 2024.', 'Sales'],
    ['en', 'It sold its 40 percent stake in <Kelp Ltd>.', 'stake in <Kelp Ltd>'],
    ['en', 'The yard expects a second-quarter after-tax gain of $4 million.', 'after-tax gain'],
    ['ru', 'В сентябре-ноябре текущего года продажи составили 7 млн рублей.', 'продажи'],
    ['en', 'They lowered the price of the $450 pump.', null],
    ['de', 'Die Preise stiegen um jeweils 3 Prozent.', 'Preise'],
    [
      'fr',
      'Le groupe publie un bénéfice net en hausse de 36 % sur un an à 2 milliards d’euros.',
      'bénéfice net',
    ],
  ])('are without it: %s: %s', async (language, text, subject) => {
    expect((await read(language, text)).figures.at(-1)?.subject).toBe(subject);
  });
});

describe('whose share a verb tells', () => {
  it.each([
    ['en', 'Ropes accounted for about 30 percent of orders.', 'Ropes'],
    ['de', 'Seile machen 30 Prozent der Aufträge aus.', 'Seile'],
    ['fr', 'Les cordes représentent 30 % des commandes.', 'cordes'],
    ['es', 'Las cuerdas suponen el 30 % de los pedidos.', 'cuerdas'],
    ['pt', 'As cordas respondem por 30% das encomendas.', 'cordas'],
    ['it', 'Le corde rappresentano il 30% degli ordini.', 'corde'],
    ['nl', 'Touwen zijn goed voor 30 procent van de orders.', 'Touwen'],
    ['pl', 'Liny stanowią 30 proc. zamówień.', 'Liny'],
    ['cs', 'Lana tvoří 30 procent zakázek.', 'Lana'],
    ['ro', 'Frânghiile reprezintă 30% din comenzi.', 'Frânghiile'],
    ['sv', 'Rep står för 30 procent av beställningarna.', 'Rep'],
    ['da', 'Reb udgør 30 procent af ordrerne.', 'Reb'],
    ['nb', 'Tau utgjør 30 prosent av ordrene.', 'Tau'],
    ['fi', 'Köydet kattavat 30 prosenttia tilauksista.', 'Köydet'],
    ['ru', 'Канаты составляют 30% заказов.', 'Канаты'],
    ['uk', 'Канати становлять 30% замовлень.', 'Канати'],
    ['ar', 'تمثل الحبال 30 في المئة من الطلبات.', 'الحبال'],
    ['he', 'החבלים מהווים 30% מההזמנות.', 'החבלים'],
    ['vi', 'Dây thừng chiếm 30% đơn hàng.', 'Dây thừng'],
    ['id', 'Tali menyumbang 30 persen pesanan.', 'Tali'],
    ['th', 'เชือกคิดเป็น 30% ของคำสั่งซื้อ', 'เชือก'],
  ] as const)('%s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });

  it.each([
    ['en', 'About 30 percent of the ropes are sold.', 'ropes'],
    ['es', 'El 30 % de las cuerdas se vende.', 'cuerdas'],
    ['nl', 'Zo is 30 procent van de touwen verkocht.', 'touwen'],
    ['ro', '30% dintre frânghii se vând.', 'frânghii'],
  ] as const)('… and what a share is of, without its article: %s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});
