import { describe, expect, it } from 'vitest';
import { formatFigure, formatPart } from '../../components/format/format-amount';
import { formatLanguage } from '../../components/format/format-language';
import { formatNumber, numberFormat } from '../../components/format/format-number';
import { formatDay, formatPeriod } from '../../components/format/format-period';
import type { Words } from '../../components/words';
import { en } from '../../components/words/en';
import { ja } from '../../components/words/ja';
import { vi } from '../../components/words/vi';
import type { Figure } from '../../reading/figures/figure';
import { makeFigure } from './sample-report';

/** `Intl` sets spaces of many kinds and marks of direction; tests compare what is left. */
const plain = (text: string | null): string | null =>
  text?.replace(/\s+/g, ' ').replace(/[\u200E\u200F\u061C]/g, '') ?? null;

const WORDS: Readonly<Record<string, Words>> = { vi, ja };

const presentation = (locale: string) => ({ words: WORDS[locale] ?? en, locale, currencies: [] });

const amount = (kind: Figure['kind'], unit: string, value: number, upper: number | null = null): Figure =>
  makeFigure('23%', { kind, unit, value, upper, quote: `0 ${unit}` });

const YUAN = amount('money', 'CNY', 11_350_000_000);
const DOLLARS = amount('money', 'USD', 1_560_000_000);
const SHARE = amount('percent', 'percent', 29.82);
const SHARES = amount('percent', 'percent', 30, 35);
const POINTS = amount('percentage-point', 'percentage-point', 2.4);
const TRIPLED = amount('multiple', 'times', 3);
const AREA = amount('measure', 'square-kilometer', 12.5);
const SPEED = amount('measure', 'kilometer-per-hour', 350);
const COUNT = amount('count', 'container', 4_235_678);
const FEW = amount('count', 'container', 12_345);

describe('a figure’s value in the reader’s locale', () => {
  it.each<[string, Figure, string]>([
    ['en', YUAN, 'CN¥11.35B'],
    ['en-GB', YUAN, 'CN¥11.35bn'],
    ['vi', YUAN, '11,35 tỷ CN¥'],
    ['de', YUAN, '11,35 Mrd. CN¥'],
    ['ar', YUAN, '11.35 مليار CNY'],
    ['zh-Hans', YUAN, 'CNY 113.5亿'],
    ['en', DOLLARS, 'USD 1.56B'],
    ['en-CA', DOLLARS, 'US$1.56B'],
    ['vi', DOLLARS, '1,56 tỷ US$'],
    ['de', DOLLARS, '1,56 Mrd. USD'],
    ['en', SHARE, '29.82%'],
    ['vi', SHARE, '29,82%'],
    ['de', SHARE, '29,82 %'],
    ['ar', SHARE, '29.82%'],
    ['en', SHARES, '30% – 35%'],
    ['de', SHARES, '30–35 %'],
    ['en', POINTS, '2.4 percentage points'],
    ['en', amount('percentage-point', 'percentage-point', 1), '1 percentage point'],
    ['vi', POINTS, '2,4 điểm phần trăm'],
    ['en', TRIPLED, '3×'],
    ['vi', TRIPLED, '3 lần'],
    ['en', SPEED, '350 km/h'],
    ['ar', SPEED, '350 كم/س'],
    ['en', COUNT, '4.236 million'],
    ['vi', COUNT, '4,236 triệu'],
    ['en', FEW, '12,345'],
    ['de', FEW, '12.345'],
    ['en', amount('money', 'EUR', 3_000_000, 5_000_000), '€3–5M'],
    ['de', amount('money', 'EUR', 3_000_000, 5_000_000), '3–5 Mio. €'],
    ['en', amount('money', 'JPY', 980), 'JPY 980'],
    ['en', amount('count', 'FLOP', 1e18), '10¹⁸'],
    ['de', amount('count', 'FLOP', 2.5e18), '2,5 × 10¹⁸'],
  ])('%s: %o', (locale, figure, expected) => {
    expect(plain(formatFigure(figure, presentation(locale)).text)).toBe(expected);
  });

  it.each<[Figure, { text: string; unit: string | null; exact: string | null }]>([
    [YUAN, { text: 'CN¥11.35bn', unit: null, exact: 'CN¥11,350,000,000' }],
    [COUNT, { text: '4.236 million', unit: null, exact: '4,235,678' }],
    [FEW, { text: '12,345', unit: null, exact: null }],
    [AREA, { text: '12.5', unit: 'km²', exact: null }],
    [amount('measure', 'EFLOPS', 57), { text: '57', unit: 'EFLOPS', exact: null }],
    // A unit that the article's words name in another way, and nothing here knows: the article's words stand alone.
    [
      { ...amount('measure', 'acre-foot', 5), quote: '5 mẫu nước' },
      { text: '5 mẫu nước', unit: null, exact: null },
    ],
  ])('with its unit and all digits: %o', (figure, expected) => {
    const { text, unit, exact } = formatFigure(figure, presentation('en-GB'));
    expect({ text: plain(text), unit, exact: plain(exact) }).toEqual(expected);
  });
});

describe('parts of a figure', () => {
  it.each<[string, { value: number; unit: string; quote?: string }, Figure, string, string | null]>([
    ['a computed baseline', { value: 64_227_391_775.8, unit: 'CNY' }, YUAN, 'CN¥64.23bn', null],
    ['a small computed baseline', { value: 12.345678, unit: 'square-kilometer' }, AREA, '12.35', 'km²'],
    ['a change in percent', { value: 29.82, unit: 'percent', quote: '29,82%' }, YUAN, '29.82%', null],
    ['a multiple', { value: 2, unit: 'times', quote: 'gấp đôi' }, AREA, '2×', null],
    [
      'another currency',
      { value: 1_560_000_000, unit: 'USD', quote: '1,56 tỷ USD' },
      YUAN,
      'US$1.56bn',
      null,
    ],
    ['counted things', { value: 1_200, unit: 'container', quote: '1.200' }, COUNT, '1,200', null],
    ['another measure', { value: 3.1, unit: 'acre', quote: '3,1 mẫu' }, AREA, '3.1 ac', null],
    // Three capitals are a currency only in a figure of money.
    [
      'a symbol like a code',
      { value: 80_000, unit: 'DWT', quote: '80.000 DWT' },
      amount('measure', 'DWT', 1),
      '80,000',
      'DWT',
    ],
  ])('%s', (_name, part, figure, text, unit) => {
    const formatted = formatPart(part, figure, presentation('en-GB'));
    expect({ text: plain(formatted.text), unit: formatted.unit }).toEqual({ text, unit });
  });

  it('shows powers of ten in a range', () => {
    expect(formatNumber({ value: 1e18, upper: 1e21 }, {}, 'short', 'en')).toBe('10¹⁸ – 10²¹');
  });
});

describe('days and periods', () => {
  it.each([
    ['2024-12-31', 'en-GB', '31 Dec 2024'],
    ['2024-12-31', 'de', '31. Dez. 2024'],
    ['2024-09', 'en', 'Sep 2024'],
    ['2024-09', 'vi', 'thg 9 2024'],
    ['2024', 'en', '2024'],
    ['2025-33', 'en', 'Q1 2025'],
    ['2025-35', 'en', 'Q3 2025'],
    ['2025-35', 'vi', 'quý 3/2025'],
    ['2025-35', 'ja', '2025年第3四半期'],
    ['2025-35', 'zh', 'Q3 2025'],
    ['2025-35', 'ar-EG', 'Q٣ ٢٠٢٥'],
    ['2025', 'ja', '2025年'],
    ['2025', 'fa', '۲۰۲۵'],
    ['2025-09', 'th', 'ก.ย. 2025'],
    ['2024-01/2024-06', 'en', 'Jan – Jun 2024'],
    ['2024-01/2024-06', 'de', 'Jan.–Juni 2024'],
    ['2023-11/2024-02', 'en', 'Nov 2023 – Feb 2024'],
    ['2023/2025', 'en', '2023 – 2025'],
    ['2024-36/2025-33', 'en', 'Q4 2024 – Q1 2025'],
    ['2024/2025-06', 'en', '2024 – Jun 2025'],
    ['soon', 'en', 'soon'],
    ['2024/soon', 'en', '2024/soon'],
  ])('%s in %s is %s', (edtf, locale, expected) => {
    expect(plain(formatPeriod(edtf, presentation(locale)))).toBe(expected);
  });

  it('takes an instant’s day as the page wrote it', () => {
    expect(formatDay('2026-03-05T00:30:00+07:00', presentation('en-GB'))).toBe('5 Mar 2026');
  });
});

describe('names of languages', () => {
  it.each([
    ['vi', 'en', 'Vietnamese'],
    ['vi', 'vi', 'Tiếng Việt'],
    ['und', 'en', null],
    ['not a tag', 'en', null],
    ['qqq', 'en', null],
  ])('%s in %s is %s', (tag, inLanguage, expected) => {
    expect(formatLanguage(tag, inLanguage)).toBe(expected);
  });
});

describe('numberFormat', () => {
  it('makes a format once', () => {
    const options = { style: 'currency', currency: 'NOK' } as const;
    expect(numberFormat('nb', options)).toBe(numberFormat('nb', { ...options }));
    expect(numberFormat('nb', options)).not.toBe(numberFormat('en', options));
  });
});
