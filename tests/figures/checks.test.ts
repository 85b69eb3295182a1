import { describe, expect, it } from 'vitest';
import { roundingOf } from '../../reading/figures/checks/rounding';
import { read } from './read';

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
    ['1,234 ships', 1234, 1233.5, 1234.5],
    ['١٫٢ مليار', 1.2e9, 1.15e9, 1.25e9],
  ])('%s', (quote, value, low, high) => {
    const range = roundingOf({ quote, value });
    expect(range?.low).toBeCloseTo(low, 3);
    expect(range?.high).toBeCloseTo(high, 3);
  });
  it.each([
    ['two billion euros', 2e9],
    ['2조 300억원', 2.03e12],
  ])('nobody knows of %s', (quote, value) => expect(roundingOf({ quote, value })).toBeNull());
});

describe('glosses', () => {
  it('names one that explains a prefix as another power of ten', async () => {
    const checks = await checksOf('vi', 'Công suất 12 EFLOPS (nghìn tỷ tỷ tỷ phép tính mỗi giây).');
    expect(checks).toMatchObject([{ kind: 'gloss-mismatch', stated: 1e30, expected: 1e18, unit: 'EFLOPS' }]);
  });
  it('says nothing of one that fits', async () => {
    expect(await checksOf('vi', 'Công suất 12 EFLOPS (tỷ tỷ phép tính mỗi giây).')).toEqual([]);
  });
});

describe('changes that do not fit', () => {
  it.each([
    ['en', 'Sales rose 20% to $13.0 million from $10.0 million.', 20, 30],
    ['en', 'Sales came to $13.0 million, up 20% from $10.0 million in 2024.', 20, 30],
    ['en', 'Sales fell 40% to $8.0 million from $10.0 million.', 40, 20],
    ['en', 'The share rose by 9 percentage points to 25% from 20%.', 9, 5],
    ['de', 'Der Umsatz stieg um 20 % auf 13,0 Mio. Euro von 10,0 Mio. Euro.', 20, 30],
    ['vi', 'Doanh thu tăng 20% lên 13,0 tỷ đồng từ 10,0 tỷ đồng.', 20, 30],
  ])('%s: %s', async (language, text, stated, expected) => {
    const checks = await checksOf(language, text);
    expect(checks).toMatchObject([{ kind: 'change-mismatch', stated, expected }]);
    expect(checks[0]?.detail).toContain(`is ${expected}`);
    expect(checks[0]?.terms).toHaveLength(3);
  });
  it.each([
    ['en', 'Sales rose 30% to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 24% to $13 million from $10 million.'], // 12.5 / 10.49 would be 19 %
    ['en', 'Sales rose more than 20% to $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 20% to nearly $13.0 million from $10.0 million.'],
    ['en', 'Sales rose 20% to $13.0 million, and costs fell from $10.0 million.'],
    ['en', 'Sales rose to $13.0 million from €10.0 million, up 20%.'],
    ['en', 'The loss narrowed 23% to $10.0 million from $13.0 million.'],
    ['en', 'Sales of 25,000 tonnes, up 5% from 24,000 tonnes, were a record.'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
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
    ['vi', 'Châu Á chiếm 45%, châu Âu chiếm 40%, 35% còn lại là châu Phi.', 35, 15],
    ['de', '45 % entfallen auf Asien, 40 % auf Europa und die übrigen 35 % auf Afrika.', 35, 15],
    ['en', 'The line runs 120 ships, including 150 ships.', 150, 120],
    ['zh-Hans', '装机容量310兆瓦，其中400兆瓦来自太阳能。', 400, 310],
  ])('%s: %s', async (language, text, stated, expected) => {
    expect(await checksOf(language, text)).toMatchObject([{ kind: 'share-mismatch', stated, expected }]);
  });
  it.each([
    ['en', 'Of that 45% comes from Asia, 40% comes from Europe and the remaining 15% comes from Africa.'],
    [
      'en',
      'Of that 45.5% comes from Asia, 40.3% comes from Europe and the remaining 14.3% comes from Africa.',
    ],
    ['en', 'Of those asked, 65% read on paper, 58% read on a phone and 47% do both.'],
    ['en', 'It raised its stake from 55% to 70%, and the remaining 30% is held by Marlow.'],
    ['en', 'Of that 60% comes from Asia, of which 50% comes from Japan, and the remaining 40% from Africa.'],
    ['en', 'The line runs 120 ships, including 50 ships.'],
    ['en', 'The line runs more than 120 ships, including 150 ships.'],
    ['en', 'The group lost $3 million, including $5 million for its pier.'],
    ['en', 'It has 30 shops, including 2,000 employees.'],
  ])('%s: nothing in %s', async (language, text) => {
    expect(await checksOf(language, text)).toEqual([]);
  });
});

describe('rates that two amounts imply', () => {
  it('computes the rate', async () => {
    const { checks } = await read('en', 'A loan of A$300m (US$200m) was signed.');
    expect(checks).toMatchObject([
      { kind: 'implied-rate', stated: 1.5, expected: null, unit: 'AUD/USD', quote: 'A$300m (US$200m)' },
    ]);
  });
  it('holds it against the other pairs of the article', async () => {
    const text =
      'It paid A$300m (US$200m) for one pier, A$150m (US$100m) for another and A$90m (US$90m) for a third.';
    expect(await checksOf('en', text)).toMatchObject([
      { kind: 'implied-rate', stated: 1, expected: 1.5, quote: 'A$90m (US$90m)' },
    ]);
  });
  it.each([
    'It paid A$300m (US$200m) for one pier and A$151m (US$100m) for another.',
    'It paid A$300m (US$200m) for one pier and A$2m (US$1m) for another.', // 2.5 / 1.5 to 1.5 / 0.5
    'It paid A$300m (US$200m) for one pier and €90m (US$100m) for another.',
  ])('finds nothing in %s', async (text) => {
    expect(await checksOf('en', text)).toEqual([]);
  });
});
