import { expect, it } from 'vitest';
import { read } from '../../read';

it.each<[language: string, text: string, keys: boolean[]]>([
  ['ja', '売上高の予想を5,000億円から4,800億円に修正した。', [false, true]],
  ['ko', '매출 목표를 3조 5천억원에서 3조 2천억원으로 낮췄다.', [false, true]],
  ['tr', "Zarar 1,2 milyar TL'den 340 milyon TL'ye geriledi.", [false, true]],
  ['hi', 'कर्ज 3,900 करोड़ रुपये से बढ़कर 5,200 करोड़ रुपये हो गया।', [false, true]],
  ['hi', 'दर 4 प्रतिशत से घटाकर 3 प्रतिशत कर दी गई।', [false, true]],
  ['tr', 'Ciro 3,4 milyar liradan 4,1 milyar liraya yükseldi.', [false, true]],
  ['hu', 'A forgalom 3,4 milliárd forintról 4,1 milliárd forintra nőtt.', [false, true]],
  ['tr', "Banka faizini yüzde 42,5'ten yüzde 46'ya yükseltti.", [false, true]],
])('knows where a move starts by the word behind the amount: %s: %s', async (language, text, keys) => {
  expect((await read(language, text)).figures.map(({ key }) => key)).toEqual(keys);
});

it('gives the size of a change to no amount where a move starts', async () => {
  const { figures } = await read(
    'tr',
    "Banka faizini 350 baz puan artırarak yüzde 42,5'ten yüzde 46'ya yükseltti.",
  );
  expect(figures.map(({ value, change }) => [value, change])).toEqual([
    [42.5, null],
    [46, expect.objectContaining({ direction: 'up', value: 3.5, unit: 'percentage-point' })],
  ]);
});

it.each<[language: string, text: string, expected: (string | null)[]]>([
  ['zh-Hans', '今年外贸占比由上年的68.5%提升至71.3%。', ['2025', '2026']],
  ['ru', 'Ставка повышена с 19% до 21%.', [null, null]],
])('gives the day of where a move starts to no other amount: %s: %s', async (language, text, expected) => {
  expect((await read(language, text)).figures.map(({ asOf, upper }) => asOf ?? upper)).toEqual(expected);
});

it.each<[language: string, text: string, value: number, change: string, asOf: string | null]>([
  ['ja', '来港者は39万8,900人と、前年同月を28.5%上回った。', 398_900, 'up 28.5', null],
  ['ja', '漁獲量は前年産比1.8%減の679トンだった。', 679, 'down 1.8', null],
  ['ko', '1분기 전년 동기 대비 12% 늘어난 500억원이다.', 500e8, 'up 12', '2026-33'],
  [
    'tr',
    'Kâr şubatta geçen yılın aynı ayına göre yüzde 24 artarak 3 milyar TL oldu.',
    3e9,
    'up 24',
    '2026-02',
  ],
  ['zh-Hans', '船价每吨20.8元，比前一周下降0.5%。', 20.8, 'down 0.5', null],
  ['zh-Hans', '2月末，不良率为1.32%，较年初下降0.03个百分点；覆盖面为大。', 1.32, 'down 0.03', '2026-02-28'],
  ['zh-Hans', '2月末，不良率为1.32%，较年初下降0.03个百分点；船只为2艘。', 1.32, 'down 0.03', '2026-02-28'],
])('reads a comparison that names its own period: %s: %s', async (language, text, value, change, asOf) => {
  const [figure] = (await read(language, text)).figures;
  expect(figure).toMatchObject({ value, asOf });
  expect(`${figure?.change?.direction} ${figure?.change?.value}`).toBe(change);
});

it('bounds nothing by "higher than" before what a level is compared with', async () => {
  const { figures } = await read('id', 'Inflasi 1,17 persen, lebih tinggi dari 1,65 persen pada Februari.');
  expect(figures.map(({ comparator }) => comparator)).toEqual(['exactly', 'exactly']);
});

it.each<[language: string, text: string, expected: string[]]>([
  [
    'ko',
    '영업손실은 254억원으로 지난해(영업이익 31억원)와 비교해 적자로 돌아섰다.',
    ['25400000000 null stated', '3100000000 2025 stated'],
  ],
  [
    'zh-Hans',
    '净额为3亿元，上年同期为1亿元；负债率68%。',
    ['300000000 null stated', '100000000 2025 stated', '68 null stated'],
  ],
  ['ko', '지난달 물가지수는 116(2020년=100)로 1년 전보다 2.1% 올랐다.', ['2.1 2026-02 stated']],
  ['ko', '1분기 매출 전년比 56%↓', ['56 2026-33 stated']],
  [
    'zh-Hans',
    '2025年净亏12亿元，2024年亏25亿元，减亏52%。',
    ['1200000000 2025 stated', '2500000000 2024 stated', '52 null stated'],
  ],
  [
    'zh-Hans',
    '2月出口增8.1%，预估增2.0%，前值增12.4%。',
    ['8.1 2026-02 stated', '2 2026-02 forecast', '12.4 null stated'],
  ],
  [
    'fi',
    'Yhtiö arvioi liikevaihdoksi 120 milj. euroa (2025: 118 milj. euroa); voitto oli 5 milj. euroa.',
    ['120000000 null forecast', '118000000 2025 stated', '5000000 null stated'],
  ],
  ['id', 'Naik dari realisasi 2025 sebesar Rp4,5 triliun.', ['4500000000000 2025 stated']],
  ['ko', '매출은 500억원으로 2024년 이후 최대다.', ['50000000000 null stated']],
  [
    'ko',
    '수주액은 37억원으로 연간 목표(98억원)의 일부다.',
    ['3700000000 null stated', '9800000000 null target'],
  ],
])('ties what leads to an amount in brackets to no other: %s: %s', async (language, text, expected) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, asOf, status }) => `${value} ${asOf} ${status}`)).toEqual(expected);
});

it('reads "about" between "a year" and its amount', async () => {
  const { figures } = await read('ja', 'CO2排出量を年間約9,500トン減らす。');
  expect(figures[0]?.comparator).toBe('approximately');
});

it('takes the Hindi word for debt for no minus', async () => {
  const { figures } = await read('hi', 'कंपनी का ऋण 5,200 करोड़ रुपये है।');
  expect(figures.map(({ value }) => value)).toEqual([52e9]);
});

it('takes a year that something is less than in for no year of the level', async () => {
  const { figures } = await read('th', 'ปริมาณ 45 ล้านตัน น้อยกว่าปีก่อน 3 ล้านตัน');
  expect(figures.map(({ asOf }) => asOf)).toEqual([null, null]);
});

it('looks past how long something took for the level that changed', async () => {
  const { figures } = await read(
    'fr',
    'La vente atteint 30 millions d’euros sur neuf mois, en hausse de 8 %.',
  );
  expect(figures.map(({ quote, change }) => [quote, change?.value ?? null])).toEqual([
    ['30 millions d’euros', 8],
    ['neuf mois', null],
  ]);
});
