import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('the size of a change before from where to where', () => {
  it.each([
    ['en', 'The deficit rose 25% from $4 million to $5 million.', 'deficit'],
    ['en', 'The deficit rose by $1 million from $4 million to $5 million.', 'deficit'],
    ['de', 'Das Defizit stieg um 25% von 4 Millionen Dollar auf 5 Millionen Dollar.', 'Defizit'],
    [
      'fr',
      'Le déficit a augmenté de 25 %, passant de 4 millions de dollars à 5 millions de dollars.',
      'déficit',
    ],
    ['es', 'El déficit subió un 25 %, de 4 millones de dólares a 5 millones de dólares.', 'déficit'],
    ['ru', 'Дефицит вырос на 25% — с 4 млн долларов до 5 млн долларов.', 'Дефицит'],
    ['vi', 'Thâm hụt tăng 25% từ 4 triệu USD lên 5 triệu USD.', 'Thâm hụt'],
    ['id', 'Laba naik 25 persen dari US$ 4 juta menjadi US$ 5 juta.', 'Laba'],
    ['ar', 'ارتفع العجز بنسبة 25% من 4 ملايين دولار إلى 5 ملايين دولار.', 'العجز'],
    ['he', 'הגירעון עלה ב-25% מ-4 מיליון דולר ל-5 מיליון דולר.', 'הגירעון'],
    ['th', 'ยอดขาดดุลเพิ่มขึ้น 25% จาก 4 ล้านดอลลาร์ เป็น 5 ล้านดอลลาร์', 'ยอดขาดดุล'],
    ['ja', '赤字は25%増え、400万ドルから500万ドルになった。', '赤字'],
    ['ko', '적자는 25% 증가해 400만 달러에서 500만 달러로 늘었다.', '적자'],
    ['tr', 'Açık yüzde 25 artarak 4 milyon dolardan 5 milyon dolara çıktı.', 'Açık'],
  ])('%s: %s', async (language, text, subject) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [Math.floor(value / 1e6), change?.direction])).toEqual([
      [4, undefined],
      [5, 'up'],
    ]);
    expect(figures[1]?.subject).toBe(subject);
  });

  it.each([
    ['something else moved', 'Profit rose 25% while costs went from $4 million to $5 million.'],
    ['it moved in another sentence', 'Profit rose 25%. The costs went from $4 million to $5 million.'],
  ])('not where %s', async (_, text) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ change }) => change)).toEqual(figures.map(() => null));
    expect(figures.length).toBeGreaterThan(1);
  });
});

describe('what is no change', () => {
  it.each([
    ['ms', 'Sebanyak 1.2 juta pengundi, lebih rendah berbanding 66 peratus pada 2020.'],
    ['id', 'Dari 1,2 juta pemilih, lebih rendah dibandingkan 66 persen pada 2020.'],
  ])('of an amount that something else is over or under (%s)', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ change }) => change)).toEqual(figures.map(() => null));
    expect(figures.length).toBeGreaterThan(1);
  });
});
