import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

type Row = readonly [language: string, text: string, quote: string, value: number, unit: string];

const MONEY: readonly Row[] = [
  ['en', 'The grant came to US$1.2bn.', 'US$1.2bn', 1.2e9, 'USD'],
  ['en', 'Sales were $84.6 million.', '$84.6 million', 84_600_000, 'USD'],
  ['en', 'A fee of A$42m was paid.', 'A$42m', 42_000_000, 'AUD'],
  ['en', 'They raised RMB 11.35 billion.', 'RMB 11.35 billion', 11_350_000_000, 'CNY'],
  ['en', 'It cost 3 million euros.', '3 million euros', 3_000_000, 'EUR'],
  ['en', 'The fund holds 35 crore rupees.', '35 crore rupees', 350_000_000, 'INR'],
  ['en', 'Each unit costs twenty cents.', 'twenty cents', 0.2, 'USD'],
  ['en', 'Net debt was MSEK 120.', 'MSEK 120', 120_000_000, 'SEK'],
  ['en', 'The deal is worth half a million dollars.', 'half a million dollars', 500_000, 'USD'],
  ['en', 'The loan was £2,000.', '£2,000', 2000, 'GBP'],
  ['en', 'It paid USD $15 million.', 'USD $15 million', 15_000_000, 'USD'],
  ['en', 'It paid CAD $15 million.', 'CAD $15 million', 15_000_000, 'CAD'],
  ['en', 'It paid NZD $4.', 'NZD $4', 4, 'NZD'],
  ['en', 'It paid CNY ¥15 million.', 'CNY ¥15 million', 15_000_000, 'CNY'],
  ['es', 'Pagó COP $15 millones.', 'COP $15 millones', 15_000_000, 'COP'],
  ['fr', 'Elle a payé CAD $15 millions.', 'CAD $15 millions', 15_000_000, 'CAD'],
  ['zh-Hans', '支付CAD $15万。', 'CAD $15万', 150_000, 'CAD'],
  ['pt', 'Pagou BRL R$15 milhões.', 'BRL R$15 milhões', 15_000_000, 'BRL'],
  ['vi', 'Dự án trị giá 3,5 tỷ đồng.', '3,5 tỷ đồng', 3_500_000_000, 'VND'],
  ['vi', 'Khoản vay 12 triệu USD.', '12 triệu USD', 12_000_000, 'USD'],
  ['vi', 'Giá bán 41.200 đồng.', '41.200 đồng', 41_200, 'VND'],
  ['vi', 'Doanh số 7,25 tỉ nhân dân tệ.', '7,25 tỉ nhân dân tệ', 7_250_000_000, 'CNY'],
  ['vi', 'Vốn 1,1 nghìn tỷ đồng.', '1,1 nghìn tỷ đồng', 1_100_000_000_000, 'VND'],
  ['vi', 'Quỹ có hai tỷ đồng.', 'hai tỷ đồng', 2_000_000_000, 'VND'],
  ['zh-Hans', '营业额为128.6亿元。', '128.6亿元', 12_860_000_000, 'CNY'],
  ['zh-Hans', '总投资新台币86亿元。', '新台币86亿元', 8_600_000_000, 'TWD'],
  ['zh-Hans', '融资2.87亿美元。', '2.87亿美元', 287_000_000, 'USD'],
  ['zh-Hans', '出口3800万美元。', '3800万美元', 38_000_000, 'USD'],
  ['zh-Hans', '售价3万4000日元。', '3万4000日元', 34_000, 'JPY'],
];

const SHARES: readonly Row[] = [
  ['en', 'Demand met 47 per cent.', '47 per cent', 47, 'percent'],
  ['en', 'The margin widened to 27.8%.', '27.8%', 27.8, 'percent'],
  ['en', 'Rates moved by 240 basis points.', '240 basis points', 2.4, 'percentage-point'],
  ['en', 'The poll gives her a 5-point lead.', '5-point', 5, 'percentage-point'],
  ['en', 'One-third of the seats are sold.', 'One-third', 33.33, 'percent'],
  ['vi', 'Tỷ lệ lấp đầy 90%.', '90%', 90, 'percent'],
  ['vi', 'Lãi suất ở mức 4,5 phần trăm.', '4,5 phần trăm', 4.5, 'percent'],
  ['zh-Hans', '占比达百分之二。', '百分之二', 2, 'percent'],
  ['zh-Hans', '约占四成。', '四成', 40, 'percent'],
];

const MEASURES: readonly Row[] = [
  ['en', 'The pipe is 38km long.', '38km', 38, 'kilometer'],
  ['en', 'A 96-hectare farm.', '96-hectare', 96, 'hectare'],
  ['en', 'The plant makes 310 megalitres.', '310 megalitres', 310, 'megaliter'],
  ['pl', 'Podczas 15-minutowej przerwy.', '15-minutowej', 15, 'minute'],
  ['ru', 'Начался 15-минутный перерыв.', '15-минутный', 15, 'minute'],
  ['en', 'A 1.5-million-barrel tank.', '1.5-million-barrel', 1_500_000, 'barrel'],
  ['en', 'The port took 5.49m teu.', '5.49m teu', 5_490_000, 'teu'],
  ['en', 'The 5,000 mAh battery.', '5,000 mAh', 5000, 'mAh'],
  ['vi', 'Máy có màn hình 6,7 inch.', '6,7 inch', 6.7, 'inch'],
  ['zh-Hans', '6000毫安时电池。', '6000毫安时', 6000, 'mAh'],
  ['en', 'It runs at 60MW.', '60MW', 60, 'megawatt'],
  ['en', 'It runs at 60 mW.', '60 mW', 60, 'milliwatt'],
  ['vi', 'Kho rộng 68.000 m².', '68.000 m²', 68_000, 'square-meter'],
  ['vi', 'Công suất 57 EFLOPS.', '57 EFLOPS', 57, 'EFLOPS'],
  ['vi', 'Sản lượng 415.000 tấn.', '415.000 tấn', 415_000, 'tonne'],
  ['zh-Hans', '用电4.7亿千瓦时。', '4.7亿千瓦时', 470_000_000, 'kilowatt-hour'],
  ['zh-Hans', '占地480亩。', '480亩', 480, '亩'],
];

const COUNTS: readonly Row[] = [
  ['en', 'The site employs 2,150 people.', '2,150 people', 2150, 'people'],
  ['en', 'It built 12 pumping stations.', '12 pumping stations', 12, 'pumping stations'],
  ['en', 'Half a million people came.', 'Half a million people', 500_000, 'people'],
  ['vi', 'Tỉnh đã ban hành 26 chính sách.', '26 chính sách', 26, 'chính sách'],
  ['de', 'Die Steine-Welt 99 verschiedene Sets.', '99 verschiedene Sets', 99, 'Sets'],
  ['en', 'It polled 1,000 U.S. adults.', '1,000 U.S. adults', 1000, 'U.S. adults'],
  ['zh-Hans', '订购36列列车。', '36列列车', 36, '列车'],
  ['vi', 'Tổng số 6.300 kỹ sư.', '6.300 kỹ sư', 6300, 'kỹ sư'],
  ['en', 'There 12 mills closed.', '12 mills', 12, 'mills'],
  ['vi', 'Hãng có 6.300 kỹ sư.', '6.300 kỹ sư', 6300, 'kỹ sư'],
  ['zh-Hans', '公司有1.24万人。', '1.24万人', 12_400, '人'],
  ['zh-Hans', '供电3万户家庭。', '3万户家庭', 30_000, '家庭'],
  ['zh-Hans', '新增42个国家。', '42个国家', 42, '国家'],
];

describe.each([
  ['money', MONEY],
  ['percent', SHARES],
  ['measure', MEASURES],
  ['count', COUNTS],
] as const)('%s', (kind, rows) => {
  it.each(rows)('%s: %s', async (language, text, quote, value, unit) => {
    const figure = await readOne(language, text);
    expect(figure).toMatchObject({ quote, value, unit });
    expect(figure.kind).toBe(unit === 'percentage-point' ? 'percentage-point' : kind);
    expect(text.slice(...figure.span)).toBe(quote);
  });
});

describe('a range that ends with zero', () => {
  it.each(['It fell from $5 – 0 that day.', 'Between $5 and 0 million.'])(
    'is no range that falls, and breaks nothing: %s',
    async (text) => {
      const { figures } = await read('en', text);
      expect(figures.filter(({ upper }) => upper !== null)).toEqual([]);
    },
  );
});

describe('what is no figure', () => {
  it.each([
    ['en', 'Call +1 (800) 555-0142 or 1-800-555-0142.'],
    ['en', 'The talks begin at 8:30 a.m. on March 9.'],
    ['en', 'Section 27A of the act of 1933 applies.'],
    ['en', 'Its CL-36 robots met Covid-19 rules and ISO 9001:2015.'],
    ['en', 'He owned an iPhone 17 and ran Windows 11.'],
    ['en', 'It ranks among the Top 50 of the 41st list.'],
    ['en', 'Since 2011 it has grown.'],
    ['en', 'A 501c3 nonprofit and other 501(c)3 nonprofits came.'],
    ['en', 'She doubled down on it, with an option for 20 more.'],
    ['sv', 'Vid 15-tiden var alla hemma.'],
    ['en', 'She won five years ago.'],
    ['en', 'A 43-year-old man, 11-years-old then, hit a 3-pointer.'],
    ['ko', '30대 여성이 다쳤다.'],
    ['nl', 'Een man van 45 jaar kwam om.'],
    ['en', 'Read more at https://paper.example/2024/05/12-tips.'],
    ['en', 'We met twice and wrote to form@desk9.example.'],
    ['vi', 'Theo Điều 15, dự án đứng thứ 3 từ năm 2024.'],
    ['vi', 'Hotline 0912 345 678.'],
    ['vi', 'Giai đoạn 2 bắt đầu từ ngày 3/6.'],
    ['zh-Hans', '排名第187位，见第四十二条。'],
    ['zh-Hans', '公司2024年发布《2024年度报告》。'],
  ])('%s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.filter((f) => f.unit !== 'times').map((f) => f.quote)).toEqual([]);
  });
});

describe('letters that are the sign of a currency', () => {
  it.each([
    ['The levy brings R50bn a year.', 'ZAR', 50e9],
    ['The levy brings R1.2 million a year.', 'ZAR', 1.2e6],
    ['The levy brings N5bn a year.', 'NGN', 5e9],
    ['The boat costs N45,000.', 'NGN', 45_000],
    ['The levy brings KSh1.2 billion a year.', 'KES', 1.2e9],
    ['The levy brings TSh 5 billion a year.', 'TZS', 5e9],
    ['The levy brings Tk 50 crore a year.', 'BDT', 5e8],
    ['The levy brings GH¢50 million a year.', 'GHS', 5e7],
    ['The levy brings 50 million cedis a year.', 'GHS', 5e7],
    ['The levy brings SR50 million a year.', 'SAR', 5e7],
    ['The levy brings QR50 million a year.', 'QAR', 5e7],
    ['The levy brings KD 50 million a year.', 'KWD', 5e7],
    ['The levy brings BD50m a year.', 'BHD', 5e7],
    ['The levy brings RO 50 million a year.', 'OMR', 5e7],
    ['The levy brings Rs 4,500 Cr a year.', 'INR', 45e9],
    ['The levy brings Rs 1.2 lakh cr a year.', 'INR', 1.2e12],
    ['The levy brings Rs1.2tr a year.', 'INR', 1.2e12],
  ] as const)('%s', async (text, unit, value) => {
    expect(await readOne('en', text)).toMatchObject({ kind: 'money', unit, value });
  });

  it.each([
    'Take the N2 to gate P5.',
    'It wears an N95 mask and sits in K12.',
    'It is a P50 of the R22 kind.',
  ])('and are none before what is no large number: %s', async (text) => {
    expect((await read('en', text)).figures).toEqual([]);
  });
});
