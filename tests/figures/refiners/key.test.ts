import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../reading/figures/extract-figures';
import { loadLanguage } from '../../../reading/languages/registry';
import { read } from '../read';

/** The quotes of the key figures of a text. */
async function keyOf(language: string, text: string, headline: string | null = null): Promise<string[]> {
  const { figures } = extractFigures(text, await loadLanguage(language), '2026-03-16', headline);
  return figures.filter(({ key }) => key).map(({ quote }) => quote);
}

it('ranks every amount at its first mention, others of its unit too', async () => {
  const { figures } = await read(
    'en',
    'Sales were €30 million. Costs were €20 million. Sales of €30 million count.',
  );
  expect(figures.map(({ quote, key }) => [quote, key])).toEqual([
    ['€30 million', true],
    ['€20 million', true],
    ['€30 million', false],
  ]);
});

it('takes the mention that the text tells most of', async () => {
  const text = 'Sales were €30 million.\nThe year was good.\nSales reached €30 million, up 5% on the year.';
  const { figures } = await read('en', text);
  expect(figures.map(({ quote, key }) => [quote, key])).toEqual([
    ['€30 million', false],
    ['€30 million', true],
  ]);
});

it('keeps the first mention, though a later one stands better in its sentence', async () => {
  const { figures } = await read('en', 'Of 900 owners 48% sail.\n48% is a lot.');
  expect(figures.map(({ quote, key }) => [quote, key])).toContainEqual(['48%', true]);
  expect(figures.at(-1)).toMatchObject({ quote: '48%', key: false });
});

it.each([
  ['tr', 'Limanda 150 denizciden haber alındı. Vali 150 denizcinin döndüğünü söyledi.', ['150 denizciden']],
  ['ru', 'Помощь получили 350 рыбаков. Власти заплатили 350 рыбакам.', ['350 рыбаков']],
  ['en', '150 boats and 150 boatyards closed.', ['150 boats', '150 boatyards']],
  ['en', 'It trained 150 cooks. The 150 young cooks left.', ['150 cooks']],
  ['en', 'The ferry carried 150 men and 150 women.', ['150 men', '150 women']],
  ['zh-Hans', '上海24家门店停业。24家门店内已无产品。', ['24家门店']],
  ['ja', '漁船150隻と漁師150人が戻った。', ['150隻', '150人']],
])('counts two forms of one noun once: %s', async (language, text, quotes) => {
  expect(await keyOf(language, text)).toEqual(quotes);
});

it('has twelve places at most', async () => {
  const sentences = Array.from(
    { length: 20 },
    (_, index) => `Plant ${'I'.repeat(index)} earned €${index + 31} million.`,
  );
  expect(await keyOf('en', sentences.join(' '))).toHaveLength(12);
});

it('has six of a text of details, though little speaks for any', async () => {
  const sheds = Array.from(
    { length: 16 },
    (_, index) => `Hut ${'I'.repeat(index)} has ${index + 31} square meters.`,
  );
  const text = ['It is a port.', 'It is old.', 'It is small.', ...sheds].join('\n');
  expect(await keyOf('en', text)).toHaveLength(6);
});

describe('what is not key', () => {
  it.each([
    ['a duration', 'en', 'The contract runs for 30 months and is worth €90 million.', '30 months'],
    ['where a move began', 'en', 'The loss narrowed to $3 million from $12 million.', '$12 million'],
    [
      'where a move began, told first',
      'en',
      'The loss narrowed from $12 million to $3 million.',
      '$12 million',
    ],
    [
      'where a verb of its own says so',
      'es',
      'La flota pasó de 4.000 barcas a 8.000 barcas.',
      '4.000 barcas',
    ],
    ['where the word stands behind', 'ja', '売上は7万トンから9万トンに増えた。', '7万トン'],
    ['a price in cents', 'en', 'Power costs 11.4 cents a unit.', '11.4 cents'],
  ])('%s', async (_, language, text, quote) => {
    const { figures } = await read(language, text);
    expect(figures.filter((figure) => figure.quote === quote).map(({ key }) => key)).toEqual([false]);
  });
});

it.each([
  ['no move is told', 'It got $12 million from $3 million of sales.', '$3 million'],
  [
    'a move is told in the sentence before',
    'Sales rose. It got it from $12 million of loans.',
    '$12 million',
  ],
  [
    'a move is told long before',
    `Sales rose, ${'and so it went on '.repeat(12)}with it from $12 million.`,
    '$12 million',
  ],
  ['nothing is before it', 'From $12 million it went on.', '$12 million'],
])('may be key where %s', async (_, text, quote) => {
  expect(await keyOf('en', text)).toContain(quote);
});

it('may be key where "from" opens a range, behind a word of change too', async () => {
  expect(await keyOf('vi', 'Nhà máy cắt giảm từ 500 đến 800 tấn.')).toContain('500 đến 800 tấn');
});

/** More figures than there are places, so that the ranking must choose. */
const RELEASE = [
  'Hollowmere Ferries earned £48 million in 2025, up 12% on the year before.',
  'It carried 3.4 million passengers and expects 3.9 million passengers in 2026.',
  'The new terminal cost £120 million (€140 million) and handles 5,200 cars an hour.',
  'It stands on 14 hectares and has four piers, 38 shops and 260 trees.',
  'The company will cut its emissions by 40% by 2030 and its fuel use by 1.2 million litres.',
  'Its debt came to £210 million, compared with £230 million in 2024.',
  '“Half a million people told us to stay,” said its director. “We needed nine boats and 45 crews.”',
  'About Hollowmere Ferries',
  'The company serves 31 harbors with 64 ships, and 2,300 people work for it.',
].join('\n');

describe('what is key where there is more than fits', () => {
  it.each(['£48 million', '3.4 million passengers', '3.9 million passengers', '£120 million', '40%'])(
    'is %s',
    async (quote) => expect(await keyOf('en', RELEASE)).toContain(quote),
  );
  it.each(['14 hectares', '38 shops', '260 trees', '£230 million', '45 crews', '31 harbors', '64 ships'])(
    'is not %s',
    async (quote) => expect(await keyOf('en', RELEASE)).not.toContain(quote),
  );
});

it('takes what the headline states', async () => {
  expect(await keyOf('en', RELEASE, 'Ferry line opens 38 shops')).toContain('38 shops');
});

describe('the part about the issuer', () => {
  it.each([
    ['begins at a heading', 'About Hollowmere\nIt has 640 employees.', false],
    ['does not begin at a sentence', 'About Hollowmere it says much.\nIt has 640 employees.', true],
  ])('%s', async (_, part, isKey) => {
    const { figures } = await read(
      'en',
      `Good news from the sea, it says, and from all its harbors.\n${part}`,
    );
    expect(figures.map(({ key }) => key)).toEqual([isKey]);
  });
});
