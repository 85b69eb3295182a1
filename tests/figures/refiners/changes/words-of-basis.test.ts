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
