import { describe, expect, it } from 'vitest';
import { read } from '../../read';

const asOfs = async (language: string, text: string): Promise<(string | null)[]> =>
  (await read(language, text)).figures.map(({ asOf }) => asOf);

const sinces = async (language: string, text: string): Promise<(string | null | undefined)[]> =>
  (await read(language, text)).figures.map(({ change }) => change?.since);

describe('periods carried over sentences', () => {
  it.each([
    [
      'tr',
      'Çınar Cam, yılın üçüncü çeyreğinde 240 milyon lira kâr açıkladı. Geçen yılın aynı döneminde kâr 190 milyon liraydı. Gelirler 870 milyon liraya ulaştı.',
    ],
    [
      'hi',
      'दूसरी तिमाही में लाभ 240 करोड़ रुपये रहा। पिछले साल की समान तिमाही में यह 190 करोड़ रुपये था। आय 870 करोड़ रुपये रही।',
    ],
    [
      'en',
      'In the third quarter of 2025 profit was $240 million. In the same period last year it was $190 million. Revenue was $870 million.',
    ],
  ])('carry no period of the year before on (%s)', async (language, text) => {
    expect((await asOfs(language, text))[2]).toBeNull();
  });

  it.each([
    ['en', 'On Monday the share fell 3%. Sales came to $4 million.'],
    ['es', 'El título bajó ayer un 3%. Las ventas fueron de 4 millones de euros.'],
  ])('carry no day on that tells when there was news (%s)', async (language, text) => {
    expect((await asOfs(language, text))[1]).toBeNull();
  });

  it.each([
    ['ja', '2026年2月20日に発表した調査によると、1月の失業率は2.4%だった。失業者数は172万人だった。'],
    ['ko', '2026년 2월 20일 발표한 조사에 따르면 1월 실업률은 2.4%였다. 실업자는 172만 명이었다.'],
  ])('carry no day on that something was published (%s)', async (language, text) => {
    expect((await asOfs(language, text)).at(-1)).toBeNull();
  });

  it('carry none of several on', async () => {
    const text = 'Sales were $3 million in 2024 and $4 million in 2025. Profit was $1 million.';
    expect(await asOfs('en', text)).toEqual(['2024', '2025', null]);
  });

  it('is counted from no day on which something was announced', async () => {
    const text =
      'The firm sold 400 boats in the first half, it announced today. Sales rose 4% to $30 million from the same period last year.';
    expect(await sinces('en', text)).toEqual([undefined, '2025-01/2025-06']);
  });

  it.each([
    ['fr', 'Ventes de 40 M€ en 2025 (20 M€ au deuxième trimestre 2025).', ['2025', '2025-34']],
    ['es', 'Cayó en 400 barcos en enero respecto al mes anterior (-4%).', ['2026-01']],
    ['nl', 'Over de eerste twee maanden van het jaar zijn 40 boten verkocht.', ['2026-01/2026-02']],
  ])('and an amount has that of its own (%s)', async (language, text, expected) => {
    expect((await asOfs(language, text)).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ['ja', '10月の電力指数（2020年=100）は上昇した。上昇率は前月の2.9%から0.1ポイント広がった。'],
    ['ko', '10월 전력지수(2020년=100)가 올랐다. 전월 상승률은 2.4%였다.'],
  ])('count from no year that an index is set by (%s)', async (language, text) => {
    for (const asOf of await asOfs(language, text)) expect(asOf ?? '2025').toMatch(/^2025/);
  });

  it.each([
    ['vi', 'Trong tháng 2, tỉnh đón 1,2 triệu lượt khách, tăng 13% so với tháng trước.', '2026-01'],
    ['zh-Hans', '2月份全国失业率为5.1%，比上月下降0.1个百分点。', '2026-01'],
    ['en', 'In February, 1.2 million guests came, up 13% from last month.', '2026-01'],
    ['th', 'เดือนมกราคม มีลูกค้า 46 ล้านราย เพิ่มขึ้น 5% จากไตรมาสก่อน', '2025-36'],
    ['zh-Hant', '去年第4季營收51億元，較上季成長6%。', '2025-35'],
  ])('count a change from the month or quarter before the level (%s)', async (language, text, since) => {
    expect(await sinces(language, text)).toEqual([since]);
  });

  it.each([
    ['zh-Hant', '今年柚子產量6.9萬公噸，較去年減少15%；產地價45元，較去年同期上漲20%。', ['2025', '2025']],
    [
      'en',
      'Sales were $12 million, up 5% compared with 2025. Profit was $3 million, up 8% from the same period last year.',
      ['2025', '2025'],
    ],
  ])(
    'count from the text’s day behind what something was compared with (%s)',
    async (language, text, since) => {
      expect(await sinces(language, text)).toEqual(since);
    },
  );

  it.each([
    [
      'en',
      'In January 2026 profit was $18 million, compared with last year’s $15 million.',
      ['2026-01', '2025'],
    ],
    [
      'id',
      'Pada Januari 2026 laba Rp 18 miliar, naik 20% dibandingkan periode yang sama tahun lalu sebesar Rp 15 miliar.',
      ['2026-01', '2025-01'],
    ],
    [
      'ms',
      'Pada Januari 2026 untung RM18 juta, berbanding tempoh sama tahun lalu sebanyak RM15 juta.',
      ['2026-01', '2025-01'],
    ],
    [
      'vi',
      'Tháng 1/2026 lãi 18 tỷ đồng, tăng so với cùng kỳ năm ngoái là 15 tỷ đồng.',
      ['2026-01', '2025-01'],
    ],
    ['zh-Hans', '2026年1月营收18亿元，较去年同期的15亿元增长20%。', ['2026-01', '2025-01']],
    ['zh-Hant', '2026年1月通膨率1.2%，較2025年12月的1.1%微升。', ['2026-01', '2025-12']],
    ['th', 'เดือนมกราคม 2569 กำไร 18 ล้านบาท เพิ่มขึ้นจากช่วงเดียวกันของปีก่อนที่ 15 ล้านบาท', ['2026-01', '2025-01']],
  ])(
    'give the day behind "compared with" to the amount right behind it (%s)',
    async (language, text, asOf) => {
      expect(await asOfs(language, text)).toEqual(asOf);
    },
  );

  it.each([
    ['en', 'In January 2026 profit rose compared with 2024 to $18 million.', ['2026-01']],
    ['fr', 'Depuis 2024 quelque 300 emplois ont été créés.', [null]],
    ['vi', 'Kể từ năm 2024 có 300 căn hộ được xây.', [null]],
    ['ru', 'С 2024 года построено 300 домов.', [null]],
    ['en', 'In May 2025 prices rose 3%. Since 2020 costs have risen 35%.', ['2025-05', null]],
    ['da', 'I maj 2025 steg priserne 3 pct. Siden 2020 er priserne steget 35 pct.', ['2025-05', null]],
  ])('but to none that it only counts from (%s)', async (language, text, asOf) => {
    expect(await asOfs(language, text)).toEqual(asOf);
  });
});

describe('the whole year behind a part of it', () => {
  it.each<[language: string, text: string, days: (string | null)[]]>([
    ['en', 'Fourth-quarter sales were $3 million; full-year sales were $12 million.', ['2025-36', '2025']],
    ['en', 'Fourth-quarter sales were $3 million and full-year sales were $12 million.', ['2025-36', '2025']],
    [
      'en',
      'Sales rose to $3 million in the fourth quarter. Full-year profit was $2 million.',
      ['2025-36', '2025'],
    ],
    [
      'en',
      'In the first quarter it expects $4 million and for the full year $16 million.',
      ['2026-33', '2026'],
    ],
    [
      'en',
      'In 2025 sales were $3 million. In the previous full year they were $2 million.',
      ['2025', '2024'],
    ],
    ['en', 'Full-year sales were $12 million, it said on 5 February.', [null]],
    [
      'en',
      'It expects $4 million for the first quarter, $16 million for the full year.',
      ['2026-33', '2026'],
    ],
    ['de', 'Im vierten Quartal 2025 waren es 3 Mio. Euro, im Gesamtjahr 12 Mio. Euro.', ['2025-36', '2025']],
    ['zh-Hans', '第四季度营收12.4亿元；全年营收45.6亿元。', ['2025-36', '2025']],
    ['zh-Hans', '2025年第四季度净利润3.2亿元。全年净利润11.5亿元，员工800人。', ['2025-36', '2025', '2025']],
  ])('%s: %s', async (language, text, days) => {
    expect(await asOfs(language, text)).toEqual(days);
  });

  it('is not the one that is over for what is expected behind its last quarter', async () => {
    const text =
      'Sales in the fourth quarter of 2025 were $3 million. For the full year it expects $12 million.';
    expect((await asOfs('en', text))[1]).not.toBe('2025');
  });
});
