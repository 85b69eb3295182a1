import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LanguagePack, RegionNames } from '../../reading/languages/language-pack';
import { PACK_LANGUAGES } from '../../scripts/language-packs/languages';
import { buildPack, buildRegions, packFileName, serialize } from '../../scripts/language-packs/pack';

const LANGUAGES = new URL('../../reading/languages/', import.meta.url);

/** A pack and its overlay share 9 kB, and the hand-written overlay takes the rest. */
const LARGEST_GZIPPED = 5.5 * 1024;

const readCommitted = (folder: 'packs' | 'regions', tag: string): string =>
  readFileSync(new URL(`${folder}/${packFileName(tag)}`, LANGUAGES), 'utf8');

const packs = new Map(
  PACK_LANGUAGES.map((tag) => [tag, JSON.parse(readCommitted('packs', tag)) as LanguagePack]),
);

function packOf(tag: string): LanguagePack {
  const pack = packs.get(tag);
  if (!pack) throw new Error(`no pack of ${tag}`);
  return pack;
}

const regionsOf = (tag: string): RegionNames => JSON.parse(readCommitted('regions', tag)) as RegionNames;

/** Where a form stands in a part of a pack: its keys. */
const keysOf = (table: Readonly<Record<string, readonly string[]>>, form: string): string[] =>
  Object.keys(table).filter((key) => table[key]?.includes(form));

const inAnyCase = (table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(table).map(([key, forms]) => [key, forms.map((form) => form.toLowerCase())]),
  );

describe.each(PACK_LANGUAGES)('the pack of %s', (tag) => {
  it('is what the generator makes of CLDR', () => {
    expect(readCommitted('packs', tag)).toBe(serialize(buildPack(tag)));
    if (tag !== 'und') expect(readCommitted('regions', tag)).toBe(serialize(buildRegions(tag)));
  });

  it('is small enough', () => {
    expect(gzipSync(readCommitted('packs', tag), { level: 9 }).length).toBeLessThanOrEqual(LARGEST_GZIPPED);
  });

  it('has every form of a unit once, with no padding and no direction marks', () => {
    const forms = Object.values(packOf(tag).units).flat();
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(form).toMatch(/^\S(?:[^\u00A0\u200E\u200F\u202F]*\S)?$/u);
  });

  it('names no unit by a form the international pack has', () => {
    const international = new Set(tag === 'und' ? [] : Object.values(packOf('und').units).flat());
    expect(
      Object.values(packOf(tag).units)
        .flat()
        .filter((form) => international.has(form)),
    ).toEqual([]);
  });

  it('gives every scale word one power', () => {
    const words = Object.values(packOf(tag).scales)
      .flat()
      .map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  it('has twelve months, seven weekdays and four quarters', () => {
    const { months, weekdays, quarters } = packOf(tag);
    expect([months.length, weekdays.length, quarters.length]).toEqual([12, 7, 4]);
  });

  it('knows the code of every currency it names', () => {
    const codes = Object.keys(packOf('und').currencies);
    const { currencies, currencyHeads } = packOf(tag);
    expect(codes).toEqual(
      expect.arrayContaining([...Object.keys(currencies), ...Object.values(currencyHeads).flat()]),
    );
  });
});

it.each([
  ['en', 'thousand', '3'],
  ['en', 'million', '6'],
  ['en', 'billion', '9'],
  ['en', 'bn', '9'],
  ['en', 'trillion', '12'],
  ['bg', 'хиляди', '3'],
  ['bg', 'милиарда', '9'],
  ['vi', 'nghìn', '3'],
  ['vi', 'triệu', '6'],
  ['vi', 'tỷ', '9'],
  ['vi', 'nghìn tỷ', '12'],
  ['zh-Hans', '万', '4'],
  ['zh-Hans', '亿', '8'],
  ['zh-Hans', '万亿', '12'],
])('%s: %s scales by 10^%s', (tag, word, power) => {
  expect(keysOf(packOf(tag).scales, word)).toEqual([power]);
});

it.each([
  ['en', '.', ','],
  ['vi', ',', '.'],
  ['zh-Hans', '.', ','],
])('%s writes decimals after "%s" and groups with "%s"', (tag, decimal, group) => {
  expect(packOf(tag).numbers).toEqual({ decimal, group, digits: '' });
});

it.each([
  ['en', 'us dollars', 'USD'],
  ['en', 'chinese yuan', 'CNY'],
  ['en', 'euros', 'EUR'],
  ['bg', 'евро', 'EUR'],
  ['bg', 'щатски долара', 'USD'],
  ['vi', 'đồng việt nam', 'VND'],
  ['vi', 'nhân dân tệ', 'CNY'],
  ['vi', 'đô la mỹ', 'USD'],
  ['vi', 'euro', 'EUR'],
  ['zh-Hans', '人民币', 'CNY'],
  ['zh-Hans', '美元', 'USD'],
  ['zh-Hans', '越南盾', 'VND'],
  ['und', 'us$', 'USD'],
  ['und', 'a$', 'AUD'],
  ['und', 'c$', 'CAD'],
  ['und', '€', 'EUR'],
  ['und', '₫', 'VND'],
  ['und', 'hk$', 'HKD'],
])('%s: %s is %s', (tag, name, code) => {
  expect(keysOf(inAnyCase(packOf(tag).currencies), name)).toEqual([code]);
});

it.each([
  ['en', 'dollars', ['USD', 'AUD', 'CAD', 'HKD']],
  ['en', 'pounds', ['GBP', 'EGP']],
  ['en', 'kroner', ['NOK', 'DKK']],
  ['en', 'yen', ['JPY']],
  ['en', 'yuan', ['CNY']],
  ['en', 'dong', ['VND']],
  ['bg', 'долара', ['USD', 'AUD', 'CAD', 'HKD']],
  ['vi', 'đô la', ['USD', 'AUD', 'CAD', 'HKD']],
  ['vi', 'đồng', ['VND']],
  ['vi', 'yên', ['JPY']],
  ['vi', 'won', ['KRW']],
  ['zh-Hans', '元', ['USD', 'EUR', 'JPY']],
  ['zh-Hans', '法郎', ['CHF']],
  ['zh-Hans', '铢', ['THB']],
  ['und', '$', ['USD', 'AUD', 'CAD', 'HKD']],
  ['und', '¥', ['JPY', 'CNY']],
  ['und', 'kr', ['SEK', 'NOK', 'DKK', 'ISK']],
])('%s: %s may be %j first', (tag, head, codes) => {
  expect(packOf(tag).currencyHeads[head]?.slice(0, codes.length)).toEqual(codes);
});

it.each([
  ['en', ['us', 'new', 'hong', 'real', 'south', 'united']],
  ['bg', ['така', 'сол', 'реал', 'нов', 'турска']],
  ['vi', ['đô', 'nhân', 'mỹ', 'mới', 'bảng', 'dân tệ']],
  ['zh-Hans', ['美', '币', '联', '新']],
])('%s: countries, modifiers and everyday words are no currency', (tag, words) => {
  expect(words.filter((word) => word in packOf(tag).currencyHeads)).toEqual([]);
});

it.each([
  ['und', 'kWh', 'kilowatt-hour'],
  ['und', 'GWh', 'gigawatt-hour'],
  ['und', 'TWh', 'terawatt-hour'],
  ['und', 'km²', 'square-kilometer'],
  ['und', 'm2', 'square-meter'],
  ['und', 'mW', 'milliwatt'],
  ['und', 'psi', 'pound-force-per-square-inch'],
  ['und', 'mSv', 'millisievert'],
  ['und', 'MW', 'megawatt'],
  ['und', 't', 'tonne'],
  ['en', 'kilowatt-hours', 'kilowatt-hour'],
  ['en', 'kilowatt hours', 'kilowatt-hour'],
  ['en', 'terawatt-hours', 'terawatt-hour'],
  ['en', 'kilometres', 'kilometer'],
  ['en', 'tonnes', 'tonne'],
  ['en', 'tons', 'ton'],
  ['en', 'gallons', 'gallon'],
  ['bg', 'километра', 'kilometer'],
  ['bg', 'метричен тон', 'tonne'],
  ['vi', 'tấn', 'tonne'],
  ['vi', 'mét vuông', 'square-meter'],
  ['vi', 'gigaoát giờ', 'gigawatt-hour'],
  ['zh-Hans', '吨', 'tonne'],
  ['zh-Hans', '千瓦时', 'kilowatt-hour'],
  ['zh-Hans', '吉瓦时', 'gigawatt-hour'],
  ['zh-Hans', '公顷', 'hectare'],
])('%s: %s is a %s', (tag, form, id) => {
  expect(keysOf(packOf(tag).units, form)).toEqual([id]);
});

it.each([
  ['en', ['in', 'pt', 'm', 'mi', 'points', 'pm', 'teslas', 'cups']],
  ['bg', ['бар', 'възел', 'точка']],
  ['vi', ['m', 'điểm', 'mẫu', 'phần', 'gigapa']],
  ['zh-Hans', ['点', '节', '杯', 'G焦耳']],
  ['und', ['in', 'mi', 'ft', 'to', 'bar', 'KM']],
])('%s: %j are no units', (tag, forms) => {
  const known = new Set(Object.values(packOf(tag).units).flat());
  expect(forms.filter((form) => known.has(form))).toEqual([]);
});

it.each([
  ['en', 1, ['January', 'Jan']],
  ['en', 9, ['September', 'Sep', 'Sept']],
  ['bg', 2, ['февруари', 'фев']],
  ['vi', 4, ['tháng 4', 'thg 4']],
  ['zh-Hans', 12, ['十二月', '12月']],
])('%s: month %i is %j', (tag, month, names) => {
  expect(packOf(tag).months[month - 1]).toEqual(names);
});

it.each([
  ['en', 0, 'Sunday'],
  ['vi', 1, 'Thứ Hai'],
  ['zh-Hans', 6, '星期六'],
])('%s: weekday %i from Sunday is %s', (tag, day, name) => {
  expect(packOf(tag).weekdays[day]).toContain(name);
});

it.each([
  ['en', 1, '2nd quarter'],
  ['en', 1, 'Q2'],
  ['vi', 3, 'Quý 4'],
  ['zh-Hans', 0, '第一季度'],
  ['und', 2, 'Q3'],
])('%s: quarter at %i is %s', (tag, quarter, name) => {
  const forms = [...(packOf('und').quarters[quarter] ?? []), ...(packOf(tag).quarters[quarter] ?? [])];
  expect(forms).toContain(name);
});

it.each([
  ['en', 'last year', 'year-1'],
  ['en', 'next quarter', 'quarter+1'],
  ['bg', 'миналата година', 'year-1'],
  ['vi', 'năm ngoái', 'year-1'],
  ['vi', 'năm nay', 'year+0'],
  ['vi', 'Hôm qua', 'day-1'],
  ['zh-Hans', '去年', 'year-1'],
  ['zh-Hans', '本月', 'month+0'],
])('%s: "%s" is %s', (tag, words, key) => {
  expect(keysOf(packOf(tag).relative, words)).toEqual([key]);
});

it.each([
  ['en', 'China', 'CN'],
  ['en', 'United Kingdom', 'GB'],
  ['en', 'UK', 'GB'],
  ['en', 'US', 'US'],
  ['en', 'Kosovo', 'XK'],
  ['bg', 'Китай', 'CN'],
  ['bg', 'България', 'BG'],
  ['vi', 'Trung Quốc', 'CN'],
  ['vi', 'Hoa Kỳ', 'US'],
  ['vi', 'Mỹ', 'US'],
  ['zh-Hans', '越南', 'VN'],
])('%s: %s is the country %s', (tag, name, code) => {
  expect(keysOf(regionsOf(tag), name)).toEqual([code]);
});

it.each(PACK_LANGUAGES)('%s: 5 ft are feet, not forints', (tag) => {
  expect(keysOf(inAnyCase(packOf(tag).currencies), 'ft')).toEqual([]);
});

it.each(['EU', 'EZ', 'UN', 'AC', 'ZZ', 'XA'])('%s is no country', (code) => {
  for (const tag of PACK_LANGUAGES) if (tag !== 'und') expect(regionsOf(tag)).not.toHaveProperty(code);
});

describe('a language that is not committed', () => {
  it.each([
    ['de', 'Milliarden', '9'],
    ['de', 'Billionen', '12'],
    ['es', 'M', '6'],
    ['fr', 'mille', '3'],
    ['hi', 'करोड़', '7'],
    ['ja', '兆', '12'],
    ['pt', 'bilhões', '9'],
    ['pt', 'mil milhões', '9'],
    ['ru', 'млрд', '9'],
    ['zh-Hant', '兆', '12'],
  ])('%s: %s scales by 10^%s', (tag, word, power) => {
    expect(keysOf(buildPack(tag).scales, word)).toEqual([power]);
  });

  it.each([
    ['de', 'dollar', 'USD'],
    ['es', 'dólares', 'USD'],
    ['fr', 'yens', 'JPY'],
    ['ja', 'ドル', 'USD'],
    ['ja', '円', 'JPY'],
    ['ko', '원', 'KRW'],
    ['pl', 'złotych', 'PLN'],
    ['ru', 'долларов', 'USD'],
    ['th', 'บาท', 'THB'],
  ])('%s: %s is %s first', (tag, head, code) => {
    expect(buildPack(tag).currencyHeads[head]?.[0]).toBe(code);
  });
});
