import { expect, it } from 'vitest';
import { read } from '../../read';

const changesOf = async (language: string, text: string): Promise<string[]> =>
  (await read(language, text)).figures.map(({ value, change }) =>
    change ? `${value} ${change.direction} ${change.value}` : `${value}`,
  );

it.each([
  ['pl', 'Zużycie gazu wyniosło 6 TWh i było niższe rok do roku o 9%.', '6 down 9'],
  ['pl', 'Zużycie gazu wyniosło 6 TWh i było wyższe w porównaniu do maja 2025 roku o 9%.', '6 up 9'],
  ['fr', 'La consommation a atteint 6 TWh et était inférieure sur un an de 9 %.', '6 down 9'],
])('looks past what a size is counted from for its adjective: %s: %s', async (language, text, change) => {
  expect(await changesOf(language, text)).toEqual([change]);
});

it.each([
  ['pl', 'Zysk wyniósł 6 mln zł i był niższy o jedną trzecią.', '6000000 down 33.33'],
  ['cs', 'Zisk vzrostl o čtvrtinu a přesáhl 6 milionů korun.', '6000000 up 25'],
])('reads a share in words behind a word for "by": %s: %s', async (language, text, change) => {
  expect(await changesOf(language, text)).toEqual([change]);
});

it.each([
  ['en', 'Profit dropped sharply, by as much as 62%, to $9 million.', '9000000 down 62'],
  ['en', 'Tolls came to $9 million, below the target.', '9000000'],
])('reads "by" behind a comma: %s: %s', async (language, text, change) => {
  expect(await changesOf(language, text)).toEqual([change]);
});

it.each([
  ['en', 'The coast lost 800 hectares of dunes, an increase of 54% on the year before.', '800 up 54'],
  ['de', 'Die Küste verlor 800 Hektar Dünen, ein Anstieg von 54 % gegenüber 2025.', '800 up 54'],
  ['es', 'La costa perdió 800 hectáreas de dunas, un aumento del 54% respecto a 2025.', '800 up 54'],
])('tells how a loss grew: %s: %s', async (language, text, change) => {
  expect(await changesOf(language, text)).toEqual([change]);
});

it.each([
  ['en', 'Sales fell by 300 boats, 5% less than in May.', ['300', '5']],
  [
    'en',
    'The rate was 0.28%, 0.35 percentage points above the May rate (-0.07%).',
    ['0.28 up 0.35', '-0.07'],
  ],
  ['en', 'Compared with May 2024, when it was $7 million, this was a jump of 74%.', ['7000000', '74']],
  ['id', 'Ekspor naik 9% dibandingkan tahun lalu yang mencapai 57 juta ton.', ['9', '57000000']],
  ['es', 'En mayo hubo 650 barcos y en el año suman más de 32 mil, un 30 % más que en 2017.', ['650', '30']],
])('tells of no amount the change of another: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['en', 'Fares came to $9 million, a fall of a third.', ['9000000 down 33.33']],
  ['he', 'המכירות הסתכמו ב-5 מיליון שקל, ירידה של שליש לעומת 2024.', ['5000000 down 33.33']],
  ['id', 'Penjualan mencapai 5 juta euro, turun sepertiga dibandingkan 2024.', ['5000000 down 33.33']],
  ['de', 'Der Verein zählte 900 Boote, im Mai sprang die Hälfte ab.', ['900', '50']],
])(
  'reads a share in words as the size of a change, not as who changed: %s: %s',
  async (language, text, figures) => {
    expect(await changesOf(language, text)).toEqual(figures);
  },
);

it.each([
  ['en', 'The port cut its crew by 600 people, to just under 2,100 pilots.', ['2100 down 600']],
  ['de', 'Die Belegschaft schrumpfte um 600 Personen auf knapp 2.100 Lotsen.', ['2100 down 600']],
  ['pl', 'Zatrudnienie zmniejszyło się o 600 osób, do niespełna 2100 pilotów.', ['2100 down 600']],
  ['en', 'The port lost 600 ropes and has 2,100 pilots.', ['600', '2100']],
])('counts a change by another word than its level: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['en', "Catches came to 28 tonnes and exceeded last year's level by 6%."],
  ['sv', 'Fångsten uppgick till 28 ton och översteg förra årets nivå med 6 procent.'],
  ['ru', 'Улов составил 28 тонн и превысил прошлогодний уровень на 6%.'],
  ['fr', 'La pêche a atteint 28 tonnes, dépassant de 6 % celle de 2025.'],
  ['es', 'La pesca fue de 28 toneladas y superó en un 6 % la de 2025.'],
  ['it', 'Il pescato è stato di 28 tonnellate e ha superato del 6% quello del 2025.'],
  ['ro', 'Captura a fost de 28 de tone și a depășit cu 6% nivelul din 2025.'],
])('tells by how much an amount exceeds another and that one’s day: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, asOf, change }) => [value, asOf, change?.value, change?.since])).toEqual([
    [28, null, 6, '2025'],
  ]);
});

it.each([
  [
    'en',
    'Debt fell by nearly $7 million over the year and was $65 million in May.',
    ['65000000 down 7000000'],
  ],
  ['en', 'Debt fell by $7 million and profit was $65 million.', ['7000000', '65000000']],
])('goes on from the size to what was reached: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['de', 'Im April wurden 6.240 Boote gezählt, das sind 310 weniger als im März.', ['6240 down 310']],
  ['sv', 'I april låg 2318 båtar i hamnen. Det är 146 färre än i mars.', ['2318 down 146']],
  ['da', 'I juni blev der solgt 154 både på Havnsø, og det er 22 flere end i maj.', ['154 up 22']],
  ['en', 'The port has 300 pilots and 20 more in Talweg.', ['300']],
])('reads a bare number as the size that a count changed by: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['ja', '港の収入は18億7000万円（前年比+9.5%）だった。', ['1870000000 up 9.5']],
  ['en', 'Tolls came to 64 million euros (year on year: +3%).', ['64000000 up 3']],
  ['en', 'The yard holds 5 tonnes (+2 tonnes on the year before).', ['5 up 2']],
  ['en', 'The rope is 5 meters (16 feet) long.', ['5']],
])('reads a sign in brackets behind what a size is counted from: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['en', 'We have doubled our crew to 640 pilots since 2022.', ['640 up 2']],
  ['en', 'Orlen doubled and its rival rose to 640 pilots.', ['2', '640']],
  [
    'en',
    'Rye exports held at 2.4 million tonnes in June, while oats, up 31 percent, reached 890,000 tonnes.',
    ['2400000', '31', '890000'],
  ],
])('tells a change of no amount but what its clause leads to: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});

it.each([
  ['ja', '5月の完全失業率は2.6%で、前月より0.1ポイント改善した。', ['2.6', '0.1']],
  ['ja', '5月の完全失業率は2.6%で、前月より0.1ポイント悪化した。', ['2.6', '0.1']],
])('does not say which way a rate went that got better or worse: %s: %s', async (language, text, figures) => {
  expect(await changesOf(language, text)).toEqual(figures);
});
