import { describe, expect, it } from 'vitest';
import { parseDigits } from '../../../reading/figures/numerals/separators';
import { read } from '../read';

describe('parseDigits', () => {
  it.each([
    ['1234', '.', '1234'],
    ['1,234', '.', '1234'],
    ['1,234', ',', '1.234'],
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['0,125', '.', '0.125'],
    ['100,000', ',', '100000'],
    ['3,000', ',', '3.000'],
    ['3.000', '.', '3.000'],
    ['0,000', ',', '0.000'],
    ['1250,000', ',', '1250.000'],
    ['12,5', '.', '12.5'],
    ['1.234.567', '.', '1234567'],
    ['1,234,567.89', ',', '1234567.89'],
    ['1.234.567,89', '.', '1234567.89'],
    ["1'234'567", '.', '1234567'],
    ['10 000', ',', '10000'],
    ['12,34,567', '.', '1234567'],
    ['.77', '.', '0.77'],
    [',0012', ',', '0.0012'],
  ] as const)('%s with decimal mark %s is %s', (digits, decimal, plain) => {
    expect(parseDigits(digits, decimal)).toBe(plain);
  });

  it.each(['1.2.3', '192.168.1.2', '12,34,5', '1.23.456', '1234.567.890', "1,234'567", '1٫2٫3', '1٫2,3'])(
    '%s is no number',
    (digits) => {
      expect(parseDigits(digits, '.')).toBeNull();
    },
  );
});

describe('the style of a page', () => {
  it('reads a Vietnamese text in its own style', async () => {
    const { numerals } = await read('vi', 'Bán 1.234 tấn và 2,5 ha.');
    expect(numerals.map((n) => n.value)).toEqual([1234, 2.5]);
  });

  it('follows the text where its certain numbers all speak for the other style', async () => {
    const { numerals } = await read('vi', 'Bán 1.25 ha, 12.5 ha và 1,234 tấn.');
    expect(numerals.map((n) => n.value)).toEqual([1.25, 12.5, 1234]);
  });

  it.each<[what: string, language: string, numbers: string, values: number[]]>([
    ['two kinds of marks', 'vi', '1,234.567; 2,345.678; 1,234', [1234.567, 2345.678, 1234]],
    ['many points', 'en', '1.234.567; 2.345.678; 1.234', [1_234_567, 2_345_678, 1234]],
    ['many commas', 'vi', '1,234,567; 2,345,678; 1,234', [1_234_567, 2_345_678, 1234]],
    ['one or two digits of an amount', 'vi', '12.5 ha; 1.25%; 1,234', [12.5, 1.25, 1234]],
    ['one or two digits behind more than two', 'vi', '112.5; 101.25; 1,234', [112.5, 101.25, 1234]],
    ['no more than one of the other style', 'vi', '112.5; 1,234', [112.5, 1.234]],
    ['one of the other style that is a share', 'es', '22.4%; 21,996', [22.4, 21_996]],
    ['one of its own style', 'vi', '112.5; 101.25; 2,5; 1,234', [112.5, 101.25, 2.5, 1.234]],
    [
      'three zeros as its own style has them',
      'vi',
      '112.5; 101.25; 15.000; 1,234',
      [112.5, 101.25, 15_000, 1.234],
    ],
    ['groups of three zeros', 'es', '100,000; 12,000; 3,125', [100_000, 12_000, 3125]],
    [
      'groups of three zeros of both styles',
      'es',
      '100,000; 12,000; 3,125; 3.000',
      [100_000, 12_000, 3.125, 3000],
    ],
    ['two prices with zeros, which tell nothing', 'it', '1,700 euro; 1,800 euro', [1.7, 1.8]],
    ['decimals that end in zero', 'es', '3,400 millones; 1,234', [3_400_000_000, 1234]],
    ['decimals that end in zero beside its own style', 'es', '3,400 millones; 2,5%', [3_400_000, 2.5]],
    ['no decimals that end in zero where all countries have one style', 'it', '3,400 milioni', [3_400_000]],
    ['no other decimals', 'es', '3,456 millones', [3_456_000]],
    ['points before three zeros', 'en', '1.000; 12.000; 3.125', [1, 12, 3.125]],
    ['no name of a model', 'da', 'V126-3.3 MW; N90-2.5 MW; 1.250 møller', [126, 3.3, 90, 2.5, 1250]],
    [
      'thousands of what is counted as its own style has them',
      'nb',
      '3.9 prosent; 81.250 ferjer',
      [3.9, 81_250],
    ],
    ['no three digits of an amount', 'it', '3.9%; 81.250 euro', [3.9, 81.25]],
    ['three digits, which tell nothing', 'vi', '1234.567; 0.125; 1,234', [1234.567, 0.125, 1.234]],
  ])('is told by %s: %s: %s', async (_, language, numbers, values) => {
    const { numerals } = await read(language, numbers);
    expect(numerals.map((n) => n.value)).toEqual(values);
  });
});

describe('times and days beside amounts', () => {
  it.each([
    [
      'de',
      'Der Lauf beginnt um 9.30 Uhr und endet um 15.45 Uhr. Gut 12.400 Läufer legen 42,195 Kilometer zurück.',
    ],
    [
      'de',
      'Der Lauf beginnt um 12.30 Uhr und endet um 15.45 Uhr. Gut 12.400 Läufer legen 42,195 Kilometer zurück.',
    ],
    [
      'de',
      'Das Fest dauert vom 3.10. bis zum 5.10. in Talweg. Gut 12.400 Läufer legen 42,195 Kilometer zurück.',
    ],
    [
      'it',
      'Si parte alle 9.30 e si chiude alle 15.45 a Valmora. Circa 12.400 atleti corrono per 42,195 chilometri.',
    ],
    ['es', 'De 9.30 h a 15.45 h en Valmora. Unos 12.400 atletas corren 42,195 kilómetros.'],
  ])('%s: "%s" keeps its own style', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value }) => value)).toEqual([12_400, 42.195]);
  });
});

it.each(['\u00A0', '\u2005', '\u2006', '\u2009', '\u202F'])(
  'reads thousands behind the blank %j',
  async (blank) => {
    const { figures } = await read('de', `Rund 38${blank}664 Menschen kamen.`);
    expect(figures).toMatchObject([{ value: 38_664, unit: 'Menschen', comparator: 'approximately' }]);
  },
);

describe('numbers in words and mixed forms', () => {
  it.each([
    ['en', 'twenty-one', 21],
    ['en', 'two hundred and ten', 210],
    ['en', 'three hundred thousand', 300_000],
    ['en', '322 hundred', 32_200],
    ['en', '4.35 million', 4_350_000],
    ['vi', 'hai mươi lăm', 25],
    ['vi', 'một trăm lẻ năm', 105],
    ['vi', '2 tỷ 500 triệu', 2_500_000_000],
    ['vi', '2 phẩy 5', 2.5],
    ['zh-Hans', '一亿二千万', 120_000_000],
    ['zh-Hans', '1億2000万', 120_000_000],
    ['zh-Hans', '一千零十', 1010],
    ['zh-Hans', '500余万', 5_000_000],
    ['zh-Hans', '１．０７５３', 1.0753],
  ])('%s: %s is %d', async (language, text, value) => {
    const { numerals } = await read(language, text);
    expect(numerals.map((n) => n.value)).toEqual([value]);
  });

  it('rounds once: the value is the double nearest to the exact decimal', async () => {
    const { numerals } = await read('en', '4.35 hundred, 0.1 million and 1.005 thousand');
    expect(numerals.map((n) => n.value)).toEqual([435, 100_000, 1005]);
  });
});

it.each([
  ['es-MX', '1,500 pesos', 1500],
  ['es-MX', '1.5 pesos', 1.5],
  ['es-AR', '1.500 pesos', 1500],
  ['es', '1.500 euros', 1500],
  ['de-CH', '1.500 Franken', 1500],
  ['en-GB', '1,500 pounds', 1500],
])('marks of the region: %s: %s', async (tag, text, value) => {
  const { numerals } = await read(tag, text);
  expect(numerals.map((n) => n.value)).toEqual([value]);
});
