import type { Attribution } from '../../reading/attribution/attribution';
import type { Figure } from '../../reading/figures/figure';
import type { ArticleReport, LocatedReport } from '../../reading/report';
import type { Span } from '../../reading/text/span';

const PARAGRAPHS = [
  'Đến cuối năm 2025, cảng Vịnh Lụa bốc dỡ hơn 4,2 triệu container, chiếm 23% lượng hàng của cả vùng.',
  'Dư nợ cho vay đóng tàu đạt 99,84 tỷ nhân dân tệ vào tháng 9 năm 2025, tăng 29,82% so với đầu năm.',
  'Doanh thu vận tải xanh đạt 11,35 tỷ nhân dân tệ (1,56 tỷ USD), và cảng đặt mục tiêu ít nhất 30-35% điện tái tạo vào năm 2030.',
  'Mạng 5G riêng của cảng có tổng công suất 57 EFLOPS, phủ 12,5 km vuông cho 26 tuyến tàu nội địa mới.',
  'Ban quản lý làm việc với 14 ngân hàng.',
];

const TEXT = PARAGRAPHS.join('\n');

/** The place of words in the sample's text. */
export function placeOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The sample has no words "${words}"`);
  return [start, start + words.length];
}

function sentenceOf(words: string): Span {
  return placeOf(PARAGRAPHS.find((paragraph) => paragraph.includes(words)) ?? words);
}

/** A figure of the sample with the fields that matter to a test. */
export function makeFigure(quote: string, fields: Partial<Figure>): Figure {
  return {
    span: placeOf(quote),
    quote,
    kind: 'count',
    value: 0,
    upper: null,
    unit: '',
    comparator: 'exactly',
    asOf: null,
    status: 'stated',
    equivalent: null,
    change: null,
    baseline: null,
    subject: null,
    sentence: sentenceOf(quote),
    key: true,
    ...fields,
  };
}

const FIGURES: readonly Figure[] = [
  makeFigure('4,2 triệu container', {
    value: 4_200_000,
    unit: 'container',
    comparator: 'moreThan',
    asOf: '2025-12-31',
    subject: 'lượng container cảng Vịnh Lụa bốc dỡ',
    change: { direction: 'up', value: 2, unit: 'times', since: null, quote: 'gấp đôi' },
  }),
  makeFigure('23%', {
    kind: 'percent',
    value: 23,
    unit: 'percent',
    asOf: '2025-12-31',
    subject: 'lượng hàng của cả vùng',
  }),
  makeFigure('99,84 tỷ nhân dân tệ', {
    kind: 'money',
    value: 99_840_000_000,
    unit: 'CNY',
    asOf: '2025-09',
    subject: 'dư nợ cho vay đóng tàu đối với các doanh nghiệp vận tải biển trong vùng',
    change: { direction: 'up', value: 29.82, unit: 'percent', since: '2025-01-01', quote: '29,82%' },
    baseline: { value: 76_906_485_903.6, unit: 'CNY' },
  }),
  makeFigure('11,35 tỷ nhân dân tệ', {
    kind: 'money',
    value: 11_350_000_000,
    unit: 'CNY',
    asOf: '2025',
    subject: 'doanh thu vận tải xanh',
    equivalent: { value: 1_560_000_000, unit: 'USD', quote: '1,56 tỷ USD' },
  }),
  makeFigure('30-35%', {
    kind: 'percent',
    value: 30,
    upper: 35,
    unit: 'percent',
    comparator: 'atLeast',
    status: 'target',
    asOf: '2030',
    subject: 'điện tái tạo',
  }),
  makeFigure('57 EFLOPS', { kind: 'measure', value: 57, unit: 'EFLOPS', subject: 'tổng công suất' }),
  makeFigure('26 tuyến tàu nội địa mới', { value: 26, unit: 'tuyến tàu' }),
  makeFigure('12,5 km vuông', { kind: 'measure', value: 12.5, unit: 'square-kilometer', key: false }),
  makeFigure('14 ngân hàng', { value: 14, unit: 'ngân hàng', key: false }),
];

const ATTRIBUTION: Attribution = {
  wire: { id: 'pr-newswire', name: 'PR Newswire', role: 'newswire', ownership: 'private' },
  issuer: { name: 'Silk Bay Port Committee of the Harbor Party', kind: 'political-party' },
  dateline: { place: 'VỊNH LỤA, Lumenia', country: null, date: '2026-03-04' },
  publisher: { name: 'Tin Cảng Biển', domain: 'tincangbien.example' },
  bylines: [],
  publishedAt: '2026-03-05T08:30:00+07:00',
  modifiedAt: null,
  canonicalUrl: null,
  originalUrl: null,
  releaseId: null,
  labels: [],
  evidence: [
    { signal: 'dateline-marker', quote: '/PRNewswire/ --', supports: 'wire' },
    {
      signal: 'source-line',
      quote: 'NGUỒN: Silk Bay Port Committee of the Harbor Party',
      supports: 'issuer',
    },
    { signal: 'dateline', quote: 'VỊNH LỤA, Lumenia, ngày 4 tháng 3 năm 2026', supports: 'dateline' },
    {
      signal: 'image-host',
      quote: 'https://images.release.example/silk-bay-port-terminal-three.jpg',
      supports: 'wire',
    },
    { signal: 'site-name', quote: 'Tin Cảng Biển', supports: 'publisher' },
  ],
};

/** A report on a fictional Vietnamese copy of a release, with all that a view may have to show. */
export const SAMPLE_REPORT: ArticleReport = {
  schema: 1,
  pageUrl: 'https://tincangbien.example/cang-vinh-luc#top',
  language: 'vi',
  verdict: 'press-release',
  confidence: 0.98,
  headline: 'Cảng Vịnh Lụa mở bến thứ ba',
  text: TEXT,
  attribution: ATTRIBUTION,
  figures: FIGURES,
  checks: [
    {
      kind: 'implied-rate',
      quote: '11,35 tỷ nhân dân tệ (1,56 tỷ USD)',
      stated: 7.2756,
      expected: null,
      unit: 'CNY/USD',
      detail: '11,35 tỷ nhân dân tệ / 1,56 tỷ USD = 7.2756 CNY/USD.',
      terms: ['11,35 tỷ nhân dân tệ', '1,56 tỷ USD'],
      range: null,
    },
    {
      kind: 'gloss-mismatch',
      quote: 'nghìn tỷ tỷ tỷ phép tính mỗi giây',
      stated: 1e30,
      expected: 1e18,
      unit: 'EFLOPS',
      detail: '“nghìn tỷ tỷ tỷ phép tính mỗi giây” reads as 1e+30; one EFLOPS is 1e+18.',
      terms: ['nghìn tỷ tỷ tỷ phép tính mỗi giây'],
      range: [1e18, 1e18],
    },
  ],
};

/** The sample report on its page: a line a paragraph after three other lines; the image's address is not in the text. */
export const SAMPLE: LocatedReport = {
  report: SAMPLE_REPORT,
  paragraphs: PARAGRAPHS.map((text, index) => ({ line: index + 3, span: [0, text.length] })),
  wireSite: 'prnewswire.com',
  oddNames: [],
  evidencePlaces: [
    { line: 2, span: [43, 58] },
    { line: 8, span: [0, 50] },
    { line: 2, span: [0, 42] },
    null,
    null,
  ],
};

/** The sample with other parts. */
export function sampleWith(
  report: Partial<ArticleReport>,
  attribution: Partial<Attribution> = {},
): LocatedReport {
  return {
    ...SAMPLE,
    report: { ...SAMPLE_REPORT, ...report, attribution: { ...ATTRIBUTION, ...attribution } },
  };
}
