import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('what moved elsewhere is no change of the level', () => {
  it.each([
    ['It had a loss of $9 million, compared with a gain of $2 million.', [9e6, 2e6]],
    ['It had a loss of $9 million vs a gain of $2 million.', [9e6, 2e6]],
    ['Profit was $9 million against a decline of $2 million.', [9e6, 2e6]],
    ['The increase came after a revised 7 percent drop to a level of $9 million.', [7, 9e6]],
    ['Shares fell 3% before climbing to $5.', [3, 5]],
    ['Boats with more than $9 million in aid were 412, an increase of 4%.', [9e6, 4]],
    ['It expected prices to remain at $18, adding that $20 a barrel was possible.', [18, 20]],
    ['It sold 400,000 boats at 50 cents per share to raise 200,000 dollars.', [400_000, 0.5, 200_000]],
    ['Wages at harbors (with more than 90 pilots) rose 7%.', [90, 7]],
  ])('%s', async (text, values) => {
    const { figures } = await read('en', text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
  });

  it('tells no change of the size of the change before', async () => {
    const text =
      'Le PIB a crû de 5 % au premier trimestre, après une progression de 4 % au quatrième trimestre.';
    const { figures } = await read('fr', text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [5, null],
      [4, null],
    ]);
  });

  it('tells no change by the number of those that went the other way', async () => {
    const { figures } = await read('vi', 'Phiên này có 245 mã tăng và 180 mã giảm.');
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [245, null],
      [180, null],
    ]);
  });

  it('tells no change by what something else changed by', async () => {
    const text = 'De kosten stegen met 3 miljoen euro, terwijl de omzet op 9 miljoen euro bleef.';
    const { figures } = await read('nl', text);
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [3e6, null],
      [9e6, null],
    ]);
  });

  it.each([
    ['fi', 'Varastot laskivat 450 tonnista 410 tonniin.', [450, 410]],
    ['cs', 'Zásoby klesly z 450 tun na 410 tun.', [450, 410]],
    ['de', 'Von den 450 Pflegekräften gingen 12 Prozent.', [450, 12]],
    ['ko', '비용이 3억원 늘어 28억원의 손실을 냈다.', [3e8, 28e8]],
    [
      'da',
      'Det er et fald på 12 procent. Overskuddet er faldet fra 45 millioner kroner til 4 millioner kroner.',
      [12, 45e6, 4e6],
    ],
    ['ar', 'بلغت أرباح المصنع 45 مليون ريال، وارتفعت إيراداته بنسبة 12%.', [45e6, 12]],
    [
      'ko',
      '매출 12억원, 손실 3억원, 순이익 2억원이고 매출과 순이익은 각각 6%, 5% 늘었다.',
      [12e8, 3e8, 2e8, 6, 5],
    ],
    ['pl', 'Płace w portach (w których pracuje ponad 90 osób) wzrosły o 7 proc.', [90, 7]],
    ['pt', 'O setor teve queda de 7,8% e de janeiro a setembro de 11,6%.', [7.8, 11.6]],
    ['ko', '매매가와 전세가가 각각 0.47%, 0.75% 상승했다. 전년말 대비 0.08% 하락했다.', [0.47, 0.75, 0.08]],
  ])(
    'tells no change by where a move starts, by a share, by what came of it or of something else: %s: %s',
    async (tag, text, values) => {
      const { figures } = await read(tag, text);
      expect(figures.map(({ value, change }) => [value, change])).toEqual(
        values.map((value) => [value, null]),
      );
    },
  );

  it('goes the way of the verb behind the level where verbs are last', async () => {
    const text =
      'Az áprilisi 4 százalékos növekedés után az eladás 3 százalékkal 9 millió forintra csökkent.';
    const { figures } = await read('hu', text);
    expect(figures.at(-1)).toMatchObject({ value: 9e6, change: { direction: 'down', value: 3 } });
  });

  it.each([
    ['en', 'Sales were $9 million, up $2 million.', 2e6],
    ['en', 'Costs were $9 million, adding $2 million to the loss.', 2e6],
    ['zh-Hans', '收入为9亿元，较上年增长5%。', 5],
    ['ko', '매출은 9억원으로 작년보다 5% 늘었다.', 5],
    ['th', 'จำนวนนักเดินเรือต่างชาติสะสม 5.8 ล้านคน เพิ่มขึ้น 12%', 12],
  ])('a change of it: %s: %s', async (language, text, value) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ change }) => change?.value)).toEqual([value]);
  });

  it('a change behind what the level is compared with', async () => {
    const text =
      'Sales were $9 million in 2024, compared to sales of $8 million in 2023, an increase of 13%.';
    const { figures } = await read('en', text);
    expect(figures.map(({ change }) => change?.value)).toEqual([13, undefined]);
  });
});
