import { describe, expect, it } from 'vitest';
import { parseBareDateline, parseMarkedDateline, readDateline } from '../../reading/attribution/dateline';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

type Row = [
  tag: string,
  text: string,
  place: string | null,
  country: string | null,
  date: string | null,
  rest: string,
];

describe('parseMarkedDateline', () => {
  it.each<Row>([
    [
      'en',
      'OAKMERE, TX / ACCESSWIRE / May 5, 2025 /The league met',
      'OAKMERE, TX',
      'US',
      '2025-05-05',
      'The league met',
    ],
    [
      'vi',
      'VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hãng phà',
      'VINH, Việt Nam',
      'VN',
      '2025-06-02',
      'Hãng phà',
    ],
    ['zh', '上海--(BUSINESS WIRE)--(美国商业资讯)--一条新航线', '上海', 'CN', null, '一条新航线'],
    ['ja', '東京--(BUSINESS WIRE)-- (ビジネスワイヤ) -- 新しい航路', '東京', 'JP', null, '新しい航路'],
    [
      'vi',
      'VŨ HÁN, Trung Quốc, ngày 12 tháng 5 năm 2025 /PRNewswire/ -- Theo',
      'VŨ HÁN, Trung Quốc',
      'CN',
      '2025-05-12',
      'Theo',
    ],
    [
      'vi',
      'HẠ LONG, VIỆT NAM - Media OutReach Newswire - Ngày 9 tháng 10 năm 2025 - Hãng phà',
      'HẠ LONG, VIỆT NAM',
      'VN',
      '2025-10-09',
      'Hãng phà',
    ],
    ['vi', 'Hải Phòng (TTXVN) – Tuyến phà', 'Hải Phòng', 'VN', null, 'Tuyến phà'],
    [
      'en',
      'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Oakmere',
      'BANGOR, Maine',
      'US',
      '2025-11-06',
      'Oakmere',
    ],
    ['en', 'HOBART, Australia--(BUSINESS WIRE)--Oakmere', 'HOBART, Australia', 'AU', null, 'Oakmere'],
    ['en', 'ALBANY, NY / ACCESSWIRE / July 30, 2024 / Oakmere', 'ALBANY, NY', 'US', '2024-07-30', 'Oakmere'],
    ['en', 'ALBANY, NY/ACCESSWIRE/May 7, 2024/ Oakmere', 'ALBANY, NY', 'US', '2024-05-07', 'Oakmere'],
    [
      'en',
      "PENANG, MALAYSIA – [Media OutReach Newswire](https://www.media-outreach.com/) – 19 July 2026 – Oakmere's",
      'PENANG, MALAYSIA',
      'MY',
      '2026-07-19',
      "Oakmere's",
    ],
    [
      'en',
      'TROIS-RIVIÈRES, QC, March 3, 2025 (GLOBE NEWSWIRE) -- Oakmere',
      'TROIS-RIVIÈRES, QC',
      'CA',
      '2025-03-03',
      'Oakmere',
    ],
    ['en', 'BANGOR, Maine (AP) — A ferry', 'BANGOR, Maine', 'US', null, 'A ferry'],
    ['en', '(Reuters) - A ferry', null, null, null, 'A ferry'],
    ['de', 'PEKING, 10. Juli 2023 /PRNewswire/ -- Der', 'PEKING', 'CN', '2023-07-10', 'Der'],
    ['ko', '런던 2024년 1월 17일 /PRNewswire=연합뉴스/ -- 새', '런던', 'GB', '2024-01-17', '새'],
    ['ko', '(부산=연합뉴스) 홍길순 기자 = 새 노선', '부산', 'KR', null, '새 노선'],
    ['zh', '新华社杭州2025年5月20日电（记者林某某）新', '杭州', 'CN', '2025-05-20', '新'],
    ['zh-Hant', '（中央社記者林某某台北20日電）新', '台北', 'TW', null, '新'],
    ['es', 'Lima, 5 nov 2025 (EFE).- La naviera', 'Lima', 'PE', '2025-11-05', 'La naviera'],
    ['ru', 'САМАРА, 5 ноября 2025 г. /ТАСС/. Паром', 'САМАРА', 'RU', '2025-11-05', 'Паром'],
    [
      'fr',
      'TROIS-RIVIÈRES, QC, le 30 oct. 2024 /PRNewswire/ - La',
      'TROIS-RIVIÈRES, QC',
      'CA',
      '2024-10-30',
      'La',
    ],
    ['ru', 'ШАНХАЙ, 6 ноября 2020 г. /PRNewswire/ -- Порт', 'ШАНХАЙ', 'CN', '2020-11-06', 'Порт'],
    [
      'id',
      'DUBAI, Uni Emirat Arab, Dec. 08, 2023 (GLOBE NEWSWIRE) -- Kapal',
      'DUBAI, Uni Emirat Arab',
      'AE',
      '2023-12-08',
      'Kapal',
    ],
    [
      'sv',
      'STOCKHOLM, 8 December 2023 (GLOBE NEWSWIRE) -- Bolaget',
      'STOCKHOLM',
      'SE',
      '2023-12-08',
      'Bolaget',
    ],
    ['ja', '[東京 2024年1月17日 /PRNewswire/] 新航路', '東京', 'JP', '2024-01-17', '新航路'],
    ['zh', '中国北京，2025年5月20日（GLOBE NEWSWIRE）-- 新', '中国北京', 'CN', '2025-05-20', '新'],
    ['en', 'rnBEIJING, June 4, 2025 /PRNewswire/ -- Oak', 'BEIJING', 'CN', '2025-06-04', 'Oak'],
    ['en', 'By Ada Quill BEIJING, June 4, 2025 /PRNewswire/ -- Oak', 'BEIJING', 'CN', '2025-06-04', 'Oak'],
    [
      'en',
      '(OAKNA - PR Newswire) DUBAI, UAE, June 4, 2025 /PRNewswire/ -- Oak',
      'DUBAI, UAE',
      'AE',
      '2025-06-04',
      'Oak',
    ],
    [
      'en',
      'BEIJING, BEIJING, June 4, 2025 /PRNewswire/ -- Oak',
      'BEIJING, BEIJING',
      'CN',
      '2025-06-04',
      'Oak',
    ],
    ['zh', '合肥2025年4月16日 /美通社/ -- 江燕轮渡', '合肥', 'CN', '2025-04-16', '江燕轮渡'],
    ['zh', '北京2016年12月1日电 /美通社/ -- 江燕轮渡', '北京', 'CN', '2016-12-01', '江燕轮渡'],
    ['zh', '多伦多--(美国商业资讯)--江燕轮渡', '多伦多', 'CA', null, '江燕轮渡'],
    ['it', '(Adnkronos) - Selmare, 4 maggio 2025. La lega', 'Selmare', null, '2025-05-04', 'La lega'],
  ])('%s: %s', async (tag, text, place, country, date, rest) => {
    const parsed = parseMarkedDateline(text, await loadLanguage(tag), null);
    expect(parsed?.dateline).toEqual({ place, country, date });
    expect(text.slice(parsed?.span[1])).toBe(rest);
  });

  it.each([
    ['АЛМАТЫ, Казахстан, 5 июня 2025 г. /PRNewswire/ -- Компания', 'АЛМАТЫ, Казахстан'],
    ['TROIS-RIVIÈRES, QC, le 30 oct. 2024 /PRNewswire/ -- La', 'TROIS-RIVIÈRES, QC'],
    ['런던 2024년 1월 17일 /PRNewswire=연합뉴스/ -- 새', '런던'],
    ['ZARAGOZA, España, 4 de junio de 2025 /PRNewswire/ -- La', 'ZARAGOZA, España'],
    ['กรุงเทพฯ, 12 มีนาคม 2568 /PRNewswire/ -- บริษัท', 'กรุงเทพฯ'],
  ])('reads the place of %s in a language it has no words of', async (text, place) => {
    expect(parseMarkedDateline(text, await loadLanguage('und'), null)?.dateline.place).toBe(place);
  });

  it.each([
    ['2025-03-16T08:00:00+08:00', '2025-03-15'],
    ['2025-12-30', null],
    [null, null],
  ])('takes the year of a dispatch from a publication at %s', async (publishedAt, date) => {
    const text = '新华社北京3月15日电（记者某某）一条新航线';
    const parsed = parseMarkedDateline(text, await loadLanguage('zh'), publishedAt);
    expect(parsed?.dateline).toEqual({ place: '北京', country: 'CN', date });
  });
});

describe('parseBareDateline', () => {
  it.each<Row>([
    ['en', 'OAKMERE, Texas – The league met', 'OAKMERE, Texas', 'US', null, 'The league met'],
    ['fr', 'Paris, le 28 mai 2024', 'Paris', 'FR', '2024-05-28', ''],
    ['en', 'Selmouth, 28 May 2024 – The league', 'Selmouth', null, '2024-05-28', 'The league'],
    ['de', 'Huldum, den 28. Mai 2024. Die Liga', 'Huldum', null, '2024-05-28', 'Die Liga'],
    ['hu', 'Bajafalva, 2024. május 28. – A liga', 'Bajafalva', null, '2024-05-28', 'A liga'],
    ['el', 'Βερούλη, 28 Μαΐου 2024 – Η λίγκα', 'Βερούλη', null, '2024-05-28', 'Η λίγκα'],
    ['ja', '【東京、2024年5月28日】江燕汽船は', '東京', 'JP', '2024-05-28', '江燕汽船は'],
    ['en', '[Singapore, 28 May 2024] The league', 'Singapore', 'SG', '2024-05-28', 'The league'],
    ['en', '(Hong Kong, 28 May 2024) The league', 'Hong Kong', 'HK', '2024-05-28', 'The league'],
    ['ja', '（東京、日本）2024年5月28日 -- 江燕汽船は', '東京、日本', 'JP', '2024-05-28', '江燕汽船は'],
    [
      'en',
      'Selmouth (Oakshire) [India], May 28, 2024: The league',
      'Selmouth (Oakshire) [India]',
      'IN',
      '2024-05-28',
      'The league',
    ],
    [
      'en',
      'Geneva, Switzerland, May 28, 2024 – The league',
      'Geneva, Switzerland',
      'CH',
      '2024-05-28',
      'The league',
    ],
    [
      'en',
      'ATLANTA, GA, March 6, 2025 /Oak Wire/ -- The league',
      'ATLANTA, GA',
      'US',
      '2025-03-06',
      'The league',
    ],
    [
      'en',
      '(Oak Wire) - September 16, 2024 - DALLAS — The league',
      'DALLAS',
      'US',
      '2024-09-16',
      'The league',
    ],
    [
      'en',
      'St. Louis, United States - August 26, 2025 / Oakmere / The league',
      'St. Louis, United States',
      'US',
      '2025-08-26',
      'The league',
    ],
    ['en', 'LONDON — The league', 'LONDON', 'GB', null, 'The league'],
    ['en', 'NEW DELHI: The league', 'NEW DELHI', 'IN', null, 'The league'],
    ['ms', 'KUALA LUMPUR: LKP - liga', 'KUALA LUMPUR', 'MY', null, 'LKP - liga'],
    ['en', 'Geneva, 28 May 2024: The league', 'Geneva', 'CH', '2024-05-28', 'The league'],
    ['en', 'GENEVA (28 May 2024) – The league', 'GENEVA', 'CH', '2024-05-28', 'The league'],
    [
      'en',
      '[Geneva, Switzerland, 28 May 2024] – The league',
      'Geneva, Switzerland',
      'CH',
      '2024-05-28',
      'The league',
    ],
    ['en', 'ALBANY, NY / July 30, 2024 / Oakmere', 'ALBANY, NY', 'US', '2024-07-30', 'Oakmere'],
    ['fr', 'Paris, le 3 mars 2025. La ligue', 'Paris', 'FR', '2025-03-03', 'La ligue'],
    ['es', 'Madrid, 3 de marzo de 2025.- La liga', 'Madrid', 'ES', '2025-03-03', 'La liga'],
    ['de', 'Hamburg/Berlin, 3. März 2025. Die Liga', 'Hamburg/Berlin', 'DE', '2025-03-03', 'Die Liga'],
    [
      'de',
      'Hamburg/Berlin/Paris, 3. März 2025. Die Liga',
      'Hamburg/Berlin/Paris',
      null,
      '2025-03-03',
      'Die Liga',
    ],
    ['vi', 'Hà Nội, ngày 5 tháng 3 năm 2025 – Liên đoàn', 'Hà Nội', 'VN', '2025-03-05', 'Liên đoàn'],
    ['zh', '本报北京2025年3月15日电（记者某某）联赛', '北京', 'CN', '2025-03-15', '联赛'],
    ['zh', '江燕网北京2025年3月15日电 联赛', '北京', 'CN', '2025-03-15', '联赛'],
  ])('%s: %s', async (tag, text, place, country, date, rest) => {
    const parsed = parseBareDateline(text, await loadLanguage(tag), null);
    expect(parsed?.dateline).toEqual({ place, country, date });
    expect(text.slice(parsed?.span[1])).toBe(rest);
  });

  it.each([
    ['en', 'UPDATE — The league said that it would play.'],
    ['en', 'UPDATE: The league said that it would play.'],
    ['en', 'LONDON: what to see and where the ferries land.'],
    ['en', 'London: The league said that it would play.'],
    ['en', 'The league said on May 5, 2025 - its best day - that it would play.'],
    ['en', 'Ferries – all of them – will run.'],
    ['en', 'A league without a dash said that it would play.'],
    ['vi', 'Hà Nội - trái tim của cả nước, nơi các tuyến phà gặp nhau.'],
    ['vi', 'Ngày 5 tháng 3 năm 2025 – ngày hội của các bến phà – đã qua.'],
    ['vi', 'Minh Hạ - 04/06/2025 15:20 - 26 phản hồi'],
    ['en', 'Ada Quill - May 5, 2025 - The league met.'],
    ['en', 'Ada Quill, May 5, 2025 - The league met.'],
    ['en', 'Quill, 5 May 2025 – 10:30'],
    ['en', 'Published, 5 May 2025 – the league met.'],
    ['en', 'Published on May 5, 2025: The league met.'],
    ['en', 'In London on 5 May 2025. The league met.'],
    ['en', 'London (5 May 2025) The league met.'],
    ['zh', '2025年3月15日，江燕轮渡开通新航线。'],
    ['zh', '联赛于2025年3月15日通过电话会议宣布，比赛照常。'],
  ])('%s: %s is none', async (tag, text) => {
    expect(parseBareDateline(text, await loadLanguage(tag), null)).toBeNull();
  });
});

describe('readDateline', () => {
  const marked =
    'VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hãng phà Lam Giang khai trương tuyến mới.';

  it('finds a dateline without a mark behind a standfirst as long as a paragraph', async () => {
    const standfirst =
      'Grain and timber may now land in the third basin, two years later than the council had hoped when it bought the land.';
    const text = `OSLO, 3 March 2025 – ${standfirst} ${standfirst}`;
    const article = sketchArticle({ body: [standfirst, text] });
    expect(readDateline(article, await loadLanguage('en'))?.place.line).toBe(1);
  });

  it('finds the marked dateline behind a standfirst and a caption', async () => {
    const article = sketchArticle({ body: ['Tuyến phà mới.', { text: 'Bến phà', kind: 'caption' }, marked] });
    expect(readDateline(article, await loadLanguage('vi'))?.place.line).toBe(2);
  });

  it('finds a dateline without a mark in a line of its own', async () => {
    const article = sketchArticle({
      body: ['St. Louis, United States - August 26, 2025 / Oakmere /', 'The league met.'],
    });
    expect(readDateline(article, await loadLanguage('en'))?.dateline.date).toBe('2025-08-26');
  });

  it('takes no place and day over the body, where papers set their own', async () => {
    const article = sketchArticle({ before: ['Paris, 28 May 2024'], body: ['The league met.'] });
    expect(readDateline(article, await loadLanguage('en'))).toBeNull();
  });

  it('finds a dateline in a line of its own over the body', async () => {
    const article = sketchArticle({
      before: ['A standfirst', 'St. Louis, United States - August 26, 2025 / Oakmere /'],
      body: ['The league met.'],
    });
    expect(readDateline(article, await loadLanguage('en'))?.dateline.place).toBe('St. Louis, United States');
  });

  it.each(['Ada Quill - May 5, 2025 -', 'LONDON — The league met.', 'London, May 5, 2025 - by Ada Quill'])(
    'takes %s over the body for none',
    async (line) => {
      const article = sketchArticle({ before: [line], body: ['The league met.'] });
      expect(readDateline(article, await loadLanguage('en'))).toBeNull();
    },
  );

  it('takes no short line without a day for a dateline', async () => {
    const article = sketchArticle({ body: ['LONDON — The league', 'The league met.'] });
    expect(readDateline(article, await loadLanguage('en'))).toBeNull();
  });

  it('reads place and day that stand in lines of their own over the mark', async () => {
    const body = ['BANGOR, Maine', 'Nov. 6, 2025', '/PRNewswire/ -- Oakmere opened a route.'];
    const reading = readDateline(sketchArticle({ body }), await loadLanguage('en'));
    expect(reading?.dateline).toEqual({ place: 'BANGOR, Maine', country: 'US', date: '2025-11-06' });
    expect(reading?.linesOver).toEqual([0, 1]);
  });

  it('takes no day and desk over a mark for a place', async () => {
    const body = ['4 May 2025 by the desk', '/PRNewswire/ -- Oakmere opened a route.'];
    const reading = readDateline(sketchArticle({ body }), await loadLanguage('en'));
    expect(reading?.dateline).toEqual({ place: null, country: null, date: null });
  });

  it('reads a place without the sign between it and the agency', async () => {
    const body = ['【シドニー＝共同】港は6時間閉鎖された。'];
    const reading = readDateline(sketchArticle({ body }), await loadLanguage('ja'));
    expect(reading?.dateline.place).toBe('シドニー');
  });

  it('takes no headline over a mark for a place', async () => {
    const body = ['Oakmere opens a route', '/PRNewswire/ -- Oakmere opened a route.'];
    const reading = readDateline(sketchArticle({ body }), await loadLanguage('en'));
    expect(reading?.dateline).toEqual({ place: null, country: null, date: null });
  });

  it('leaves lines behind the body alone: they belong to other articles', async () => {
    const article = sketchArticle({ body: ['Tuyến phà mới.'], after: [marked] });
    expect(readDateline(article, await loadLanguage('vi'))).toBeNull();
  });

  it('is null for an article without lines', async () => {
    expect(readDateline(sketchArticle({}), await loadLanguage('vi'))).toBeNull();
  });
});
