import { describe, expect, it } from 'vitest';
import { roundingOf } from '../../../reading/figures/checks/rounding';
import { read } from '../read';

/** The checks of a text, rates that nothing contradicts left out. */
async function checksOf(language: string, text: string) {
  const { checks } = await read(language, text);
  return checks.filter(({ expected }) => expected !== null);
}

describe('what a number may be rounded from', () => {
  it.each([
    ['1,56 tỷ USD', 1.56e9, 1.555e9, 1.565e9],
    ['20%', 20, 19.5, 20.5],
    ['$13 million', 13e6, 12.5e6, 13.5e6],
    ['25,000 tonnes', 25_000, 24_500, 25_500],
    ['10,050 tonnes', 10_050, 10_049.5, 10_050.5],
    ['500 million', 500e6, 450e6, 550e6],
    ['66亿4000万元', 6.64e9, 6.635e9, 6.645e9],
    ['66亿4012万元', 6.64012e9, 6.640115e9, 6.640125e9],
    ['5.00 million', 5e6, 4_995_000, 5_005_000],
    ['1,234 ships', 1234, 1233.5, 1234.5],
    ['0.05%', 0.05, 0.045, 0.055],
    ['−5 °C', -5, 4.5, 5.5],
    ['١٫٢ مليار', 1.2e9, 1.15e9, 1.25e9],
  ])('%s', (quote, value, low, high) => {
    const range = roundingOf({ quote, value });
    expect(range?.low).toBeCloseTo(low, 3);
    expect(range?.high).toBeCloseTo(high, 3);
  });
  it.each([
    ['two billion euros', 2e9],
    ['2조 300억원', 2.03e12],
    ['0 ships', 0],
  ])('nobody knows of %s', (quote, value) => expect(roundingOf({ quote, value })).toBeNull());
});

describe('glosses', () => {
  it('reads a bracket with a blank', async () => {
    const checks = await checksOf('en', 'A machine of 12 EFLOPS ( ten billion operations a second).');
    expect(checks).toMatchObject([{ stated: 1e10, expected: 1e18 }]);
  });
  it('names one that explains a prefix as another power of ten', async () => {
    expect(await checksOf('vi', 'Công suất 12 EFLOPS (nghìn tỷ tỷ tỷ phép tính mỗi giây).')).toEqual([
      {
        kind: 'gloss-mismatch',
        quote: 'nghìn tỷ tỷ tỷ phép tính mỗi giây',
        stated: 1e30,
        expected: 1e18,
        unit: 'EFLOPS',
        detail: '“nghìn tỷ tỷ tỷ phép tính mỗi giây” reads as 1e+30; one EFLOPS is 1e+18.',
        terms: ['nghìn tỷ tỷ tỷ phép tính mỗi giây'],
        range: [1e18, 1e18],
      },
    ]);
  });
  it.each([
    ['KFLOPS', 1e3],
    ['MFLOPS', 1e6],
    ['GFLOPS', 1e9],
    ['TFLOPS', 1e12],
    ['PFLOPS', 1e15],
    ['ZFLOPS', 1e21],
    ['YFLOPS', 1e24],
  ])('knows what %s stands for', async (unit, expected) => {
    const checks = await checksOf('en', `A machine of 12 ${unit}(ten billion operations a second).`);
    expect(checks).toMatchObject([{ stated: 1e10, expected, unit }]);
  });
  it.each([
    ['vi', 'Công suất 12 EFLOPS (tỷ tỷ phép tính mỗi giây).'],
    ['en', 'A machine of 12 EFLOPS (1 billion operations a second).'],
    ['en', 'A machine of 12 EFLOPS (operations of ten billion a second).'],
    ['en', 'A machine of 12 EFLOPS (ten machines together).'],
    ['en', 'A machine of 12 EFLOPS (billion dollars spent).'],
    ['en', 'A machine of 12 EFLOPS of speed (ten billion in all).'],
    ['en', 'A machine of 12 FLOPS (ten billion operations a second).'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
});

describe('changes that do not fit', () => {
  it.each([
    ['en', 'Sales rose 20% to $13.0 million from $10.0 million.', 20, 30],
    ['en', 'Sales came to $13.0 million, up 20% from $10.0 million in 2024.', 20, 30],
    ['en', 'Sales fell 40% to $8.0 million from $10.0 million.', 40, 20],
    ['en', 'Sales fell from $13.0 million to $10.4 million, a drop of 40%.', 40, 20],
    ['en', 'Sales rose 20% to $13.0 million in 2025 from $10.0 million in 2024.', 20, 30],
    ['en', 'Sales rose 20% to $13.0 million in June 2025 from $10.0 million.', 20, 30],
    ['en', 'Sales rose 20% to $13.0 million in June 2025 from $10.0 million in June 2024.', 20, 30],
    ['en', 'Sales were $13.0 million, compared with $10.0 million in 2024, up 20%.', 20, 30],
    ['en', 'The share rose by 9 percentage points to 25% from 20%.', 9, 5],
    ['de', 'Der Umsatz stieg um 20 % auf 13,0 Mio. Euro von 10,0 Mio. Euro.', 20, 30],
    ['es', 'Las ventas pasaron de 10,0 millones de euros a 13,0 millones de euros, un 20 % más.', 20, 30],
    ['vi', 'Doanh thu tăng 20% lên 13,0 tỷ đồng từ 10,0 tỷ đồng.', 20, 30],
    ['zh-Hans', '营收由10.0亿元增长20%至13.0亿元。', 20, 30],
  ])('%s: %s', async (language, text, stated, expected) => {
    const checks = await checksOf(language, text);
    expect(checks).toMatchObject([{ kind: 'change-mismatch', stated, expected }]);
    expect(checks[0]?.detail).toContain(`is ${expected}`);
    expect(checks[0]?.terms).toHaveLength(3);
  });
  it('tells the arithmetic', async () => {
    const text = 'The harbor said that sales rose 20% to $13.0 million from $10.0 million in all.';
    expect(await checksOf('en', text)).toEqual([
      {
        kind: 'change-mismatch',
        quote: '20% to $13.0 million from $10.0 million',
        stated: 20,
        expected: 30,
        unit: 'percent',
        detail:
          'From $10.0 million to $13.0 million is 30 percent, with rounding 28.86 to 31.16; the text states 20%.',
        terms: ['$10.0 million', '$13.0 million', '20%'],
        range: [28.86, 31.16],
      },
    ]);
  });
  it.each([
    ['from nothing to much', 'Rents fell by 3 euros to 11 euros from 11 euros.', [0, 1]],
    ['up', 'Rents rose by 5 euros to 12 euros from 11 euros.', [0, 2]],
    ['down', 'Rents fell by 6 euros to 30 euros from 33 euros.', [2, 4]],
  ])('allows each its rounding: %s', async (_, text, range) => {
    expect((await checksOf('en', text))[0]?.range).toEqual(range);
  });
  it.each([
    ['en', 'Sales rose 30% to $13.0 million from $10.0 million.'],
    ['en', 'Turnout fell 5% to 61% from 66%.'], // points, in the words of many
    ['en', 'Sales rose 24% to $13 million from $10 million.'], // 12.5 / 10.49 would be 19 %
    ['en', 'Sales rose 20% to €500 million from €420 million.'], // of 504 it would be 20 %
    ['en', 'Sales rose more than 20% to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 20% to nearly $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 20% to $13.0 million from nearly $10.0 million.'],
    ['en', 'Sales rose 20% to $13.0 million from $9.0-10.0 million.'],
    ['en', 'Sales rose 20% to $13.0 million from $10.0 million at most.'],
    ['en', 'Sales rose 20% to $13.0 million and $10.0 million was spent.'],
    ['en', 'Sales rose 20% to $13.0 million, and from $10.0 million they fell.'],
    ['en', 'Sales rose a fifth to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 3 times to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 20% to $13.0 million, and costs fell from $10.0 million.'],
    ['en', 'Sales rose to $13.0 million from €10.0 million, up 20%.'],
    ['en', 'Sales rose 20% to 13.0 million tonnes from $10.0 million.'],
    ['en', 'The loss narrowed 23% to $10.0 million from $13.0 million.'],
    ['en', 'The use of piers rose 0.6 percent to 53.6 percent, against 67.3 percent.'],
    ['en', 'The air warmed and rose 5 degrees to 2 degrees from -3 degrees.'],
    ['en', 'Sales of 25,000 tonnes, up 5% from 24,000 tonnes, were a record.'],
    ['en', 'Sales rose 20% to $13.0 million. From $10.0 million it had never fallen.'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
  it.each([
    'Sales rose 20% to $13.0 million from $12.0 million in the previous quarter.',
    'Sales rose 20% to $13.0 million in June from $12.0 million in May.',
    'Sales rose 20% year on year to $13.0 million from $12.0 million.',
    'Sales rose 20% from a year earlier to $13.0 million from $12.0 million.',
    'Sales rose 20% from a year earlier to $13.0 million, up from $12.0 million three months before.',
    'Sales rose 20% compared with 2024 to $13.0 million from $12.0 million.',
    'Sales rose 20% at constant rates to $13.0 million from $12.0 million.',
    'In 2025 sales rose 20% to $13.0 million from $12.0 million in 2023.',
  ])('knows of no base in %s', async (text) => {
    expect(await checksOf('en', text)).toEqual([]);
  });
});

describe('changes that leave out what their levels hold', () => {
  it.each([
    ['en', 'At constant currencies, sales rose 8% to $13.0 million from $10.0 million.'],
    ['en', 'Organic sales rose 8% to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 8% to $13.0 million from $10.0 million in local currencies.'],
    ['de', 'Der Umsatz stieg währungsbereinigt um 8 % auf 13,0 Mio. Euro von 10,0 Mio. Euro.'],
    [
      'fr',
      'À taux constants, les ventes ont progressé de 8 % à 13,0 millions d’euros contre 10,0 millions d’euros.',
    ],
    ['it', 'A cambi costanti i ricavi sono saliti del 8% a 13,0 milioni di euro da 10,0 milioni di euro.'],
    ['sv', 'Den organiska omsättningen steg 8 % till 13,0 miljoner kronor från 10,0 miljoner kronor.'],
    ['it', 'A parità di perimetro i ricavi crescono del 8% a 13,0 milioni di euro da 10,0 milioni di euro.'],
    ['it', 'Su base omogenea i ricavi crescono del 8% a 13,0 milioni di euro da 10,0 milioni di euro.'],
    ['nb', 'Valutajustert økte salget med 8 prosent til 13,0 millioner kroner fra 10,0 millioner kroner.'],
    ['da', 'Valutajusteret steg salget 8 procent til 13,0 millioner kroner fra 10,0 millioner kroner.'],
    ['en', 'Sales rose 8% to $13.0 million from $10.0 million excluding the pier.'],
    ['en', 'Same-store sales rose 8% to $13.0 million from $10.0 million.'],
    [
      'es',
      'En términos homogéneos, las ventas pasaron de 10,0 millones de euros a 13,0 millones de euros, un 8 % más.',
    ],
    ['vi', 'Nếu tỷ giá không đổi, doanh thu tăng 8% lên 13,0 tỷ đồng từ 10,0 tỷ đồng.'],
    ['zh-Hans', '按固定汇率计算，营收由10.0亿元增长8%至13.0亿元。'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
  it('are told apart by their sentence', async () => {
    const text =
      'Organic sales rose 8%. Sales rose 20% to $13.0 million from $10.0 million. Costs are constant.';
    expect(await checksOf('en', text)).toHaveLength(1);
  });
});

describe('shares that do not fit', () => {
  it.each([
    [
      'en',
      'Of that 45% comes from Asia, 40% comes from Europe and the remaining 35% comes from Africa.',
      35,
      15,
    ],
    ['en', 'Of that 50% sail, 40% row and the remaining 30% swim.', 30, 10],
    ['vi', 'Châu Á chiếm 45%, châu Âu chiếm 40%, 35% còn lại là châu Phi.', 35, 15],
    ['de', '45 % entfallen auf Asien, 40 % auf Europa und die übrigen 35 % auf Afrika.', 35, 15],
    ['en', 'There 70% came by train, 30% by ship and the remaining 20% by bus, but 60% by night.', 20, 0],
    ['en', 'The line runs 120 ships, including 150 ships.', 150, 120],
    ['en', 'The fleet grew to 120 ships, including 150 ships.', 150, 120],
    ['zh-Hans', '装机容量310兆瓦，其中400兆瓦来自太阳能。', 400, 310],
  ])('%s: %s', async (language, text, stated, expected) => {
    expect(await checksOf(language, text)).toMatchObject([{ kind: 'share-mismatch', stated, expected }]);
  });
  it('tells the arithmetic of a part', async () => {
    expect(await checksOf('en', 'The line runs 120 ships, including 150 ships in the north.')).toEqual([
      {
        kind: 'share-mismatch',
        quote: '120 ships, including 150 ships',
        stated: 150,
        expected: 120,
        unit: 'ships',
        detail: '150 ships is a part of 120 ships, but more than it.',
        terms: ['150 ships', '120 ships'],
        range: [0, 120.5],
      },
    ]);
  });
  it('tells the arithmetic of a rest', async () => {
    const text =
      'In Marlow 420 piers stand, 45% are new, 40% are old and the remaining 35% are gone, as 60% of us know.';
    expect(await checksOf('en', text)).toEqual([
      {
        kind: 'share-mismatch',
        quote: '45% are new, 40% are old and the remaining 35%',
        stated: 35,
        expected: 15,
        unit: 'percent',
        detail: '45% + 40% + 35% = 120 percent of one whole.',
        terms: ['45%', '40%', '35%'],
        range: [0, 15],
      },
    ]);
  });
  it.each([
    ['en', 'Of that 45% comes from Asia, 40% comes from Europe and the remaining 15% comes from Africa.'],
    [
      'en',
      'Of that 45.5% comes from Asia, 40.3% comes from Europe and the remaining 14.3% comes from Africa.',
    ],
    ['en', 'Of those asked, 65% read on paper, 58% read on a phone and 47% do both.'],
    ['de', '65 % lesen auf Papier, 58 % am Telefon (Mehrfachnennungen), die übrigen 9 % nie.'],
    ['en', 'It raised its stake from 55% to 70%, and the remaining 30% is held by Marlow.'],
    ['en', 'Of that 60% comes from Asia, of which 50% comes from Japan, and the remaining 40% from Africa.'],
    ['en', 'Interest was 7% for 60% of the loans and 6% for the remaining 40%.'],
    ['en', 'In the north 60% voted yes, while in the south 55% voted yes and the remaining 45% no.'],
    ['en', 'There 30% came by ship. There 70% came by train and the remaining 20% by bus.'],
    ['en', 'There 70% came by train, the remaining 20% by bus and 30 people on foot.'],
    ['en', 'The line runs 120 ships, including 50 ships.'],
    ['en', 'The line runs 120 ships, including 120.4 ships.'],
    ['en', 'The line runs more than 120 ships, including 150 ships.'],
    ['en', 'The line runs 120 ships, including up to 150 ships.'],
    ['en', 'The line runs 120 ships, including 150 ships at most.'],
    ['en', 'The line runs 120 ships, including 110 to 150 ships.'],
    ['en', 'The line runs 90 to 120 ships, including 150 ships.'],
    ['en', 'The line runs 120 ships in the north and 150 ships in the south.'],
    ['en', 'The line runs 120 ships. Including 150 ships is what it plans.'],
    ['en', 'The line runs a hundred and twenty ships, including 150 ships.'],
    ['en', 'The line runs 120 ships, including a hundred and fifty ships.'],
    ['en', 'Payrolls grew by 12,000 jobs, including 15,000 jobs in care.'],
    ['en', 'The town added 12,000 jobs, including 15,000 jobs in care.'],
    ['en', 'The group lost $3 million, including $5 million for its pier.'],
    ['en', 'It has 30 shops, including 2,000 employees.'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
  it.each([
    ['en', 'Sales rose 70%, 30% of it abroad, and the remaining 20% by post.'],
    ['en', 'Sales rose to 70%, with 30% abroad and the remaining 20% by post.'],
    ['en', 'It sold down from 70%, keeping 30% here and the remaining 20% there.'],
    ['de', 'Der Umsatz stieg um 70 %, 30 % davon im Norden, die übrigen 20 % im Süden.'],
    ['en', 'Compared with 70% for the north, 30% came by train and the remaining 20% by bus.'],
    ['en', 'There 30% came by train, of which 70% from Marlow, and the remaining 20% by bus.'],
    ['en', 'There 70% more people came, 30% by train and the remaining 20% by bus.'],
    ['en', 'There 30% (70% in May) came by train and the remaining 20% by bus.'],
    ['en', 'There 70%, up 5 points, came by train, 30% by ship and the remaining 20% by bus.'],
    ['en', 'More than 70% came by train, 30% by ship and the remaining 20% by bus.'],
    ['en', 'In May 70% (65%) came by train, 30% by ship and the remaining 20% by bus.'],
    ['en', 'There 60% to 70% came by train, 30% by ship and the remaining 20% by bus.'],
    ['en', 'There seventy percent came by train, 30% by ship and the remaining 20% by bus.'],
  ])('%s: not all are shares of one whole in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
});

describe('rates that two amounts imply', () => {
  it('computes the rate', async () => {
    const { checks } = await read('en', 'A loan of A$300m (US$200m) was signed.');
    expect(checks).toEqual([
      {
        kind: 'implied-rate',
        stated: 1.5,
        expected: null,
        unit: 'AUD/USD',
        quote: 'A$300m (US$200m)',
        detail: 'A$300m / US$200m = 1.5 AUD/USD.',
        terms: ['A$300m', 'US$200m'],
        range: null,
      },
    ]);
  });
  it('rounds it, and ends with the amount where no bracket is', async () => {
    const { checks } = await read('en', 'A loan of A$310m, or about US$210m, was signed.');
    expect(checks).toMatchObject([{ stated: 1.4762, quote: 'A$310m, or about US$210m' }]);
  });
  it('tells how much of the lesser currency one of the other is, whichever is said first', async () => {
    const text = 'Vốn là 95 triệu USD (2.470 tỷ đồng), trong đó 10 triệu USD (900 tỷ đồng) là vốn vay.';
    expect(await checksOf('vi', text)).toEqual([
      {
        kind: 'implied-rate',
        stated: 90_000,
        expected: 26_000,
        unit: 'VND/USD',
        quote: '10 triệu USD (900 tỷ đồng)',
        detail: '900 tỷ đồng / 10 triệu USD = 90000 VND/USD; 2.470 tỷ đồng / 95 triệu USD = 26000 VND/USD.',
        terms: ['900 tỷ đồng', '10 triệu USD', '2.470 tỷ đồng', '95 triệu USD'],
        range: [25_860, 26_140],
      },
    ]);
  });
  it('has none for a measure', async () => {
    expect((await read('en', 'The road is 5 miles (8 kilometers) long.')).checks).toEqual([]);
  });
  it('holds it against the other pairs of the article', async () => {
    const text =
      'It paid A$300.0m (US$200.0m) for one pier, A$150.0m (US$100.0m) for another and A$90.0m (US$90.0m) for a third.';
    expect(await checksOf('en', text)).toEqual([
      {
        kind: 'implied-rate',
        stated: 1,
        expected: 1.5,
        unit: 'AUD/USD',
        quote: 'A$90.0m (US$90.0m)',
        detail: 'A$90.0m / US$90.0m = 1 AUD/USD; A$300.0m / US$200.0m = 1.5 AUD/USD.',
        terms: ['A$90.0m', 'US$90.0m', 'A$300.0m', 'US$200.0m'],
        range: [1.499, 1.501],
      },
    ]);
  });
  it.each([
    [
      'the first of three',
      'It paid A$90.0m (US$90.0m), A$300.0m (US$200.0m) and A$150.0m (US$100.0m).',
      'A$90.0m (US$90.0m)',
      1.5,
    ],
    [
      'the one whose currencies are turned around',
      'It paid CHF 100.0m (€110.0m) and €100.0m (CHF 150.0m).',
      '€100.0m (CHF 150.0m)',
      0.90909,
    ],
    ['the later of two', 'It paid A$300.0m (US$200.0m) and A$90.0m (US$90.0m).', 'A$90.0m (US$90.0m)', 1.5],
    [
      'the later of two, whatever is told before and behind them',
      'It paid €90.0m (US$90.0m), A$300.0m (US$200.0m), A$90.0m (US$90.0m) and £90.0m (US$90.0m).',
      'A$90.0m (US$90.0m)',
      1.5,
    ],
    [
      'one told the other way around',
      'It paid US$200.0m (A$300.0m) for one pier and A$90.0m (US$90.0m) for another.',
      'A$90.0m (US$90.0m)',
      1.5,
    ],
    [
      'two of one year',
      'It paid A$300.0m (US$200.0m) in March 2024 and A$90.0m (US$90.0m) in May 2024.',
      'A$90.0m (US$90.0m)',
      1.5,
    ],
  ])('tells of %s', async (_, text, quote, expected) => {
    expect(await checksOf('en', text)).toMatchObject([{ quote, expected }]);
  });
  it.each([
    'It paid A$300m (US$200m) for one pier and A$151m (US$100m) for another.',
    'It paid A$300m (US$200m) for one pier and A$2m (US$1m) for another.', // 2.5 / 1.5 to 1.5 / 0.5
    'It paid A$300.0m (US$200.0m) for one pier and €90.0m (US$90.0m) for another.',
    'It paid A$300.0m (US$200.0m) for one pier and A$90.0m (€90.0m) for another.',
    'It paid US$200.0m (A$300.0m) for one pier and A$90.0m (€90.0m) for another.',
    'It paid US$200.0m (A$300.0m) for one pier and €90.0m (US$90.0m) for another.',
    'It paid A$300.0m (US$200.0m), A$90.0m (US$90.0m) and A$90.0m (US$45.0m).', // no two of them agree
    'It paid A$300.0m (US$200.0m), A$151.0m (US$100.0m), A$90.0m (US$90.0m) and A$91.0m (US$90.0m).',
    'It paid two hundred million euros (US$300.0m) and €90.0m (US$90.0m).',
    'It paid A$300.0m (US$200.0m) in 2015 and A$90.0m (US$90.0m) last year.',
    'It has A$90.0m (US$90.0m), and paid A$300.0m (US$200.0m) in 2015.',
    'It paid A$300.0m (US$200.0m) in 2015. Now it has A$90.0m (US$90.0m).',
    'The lamp costs ¥149,800 (US$1,399), the chair ¥159,800 (US$1,099).',
    'The lamp costs A$99.90 (US$69.90), the chair A$199.90 (US$199.90).',
  ])('finds nothing in %s', async (text) => {
    expect(await checksOf('en', text)).toEqual([]);
  });
});
