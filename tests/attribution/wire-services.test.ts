import { describe, expect, it } from 'vitest';
import { findWireClosing } from '../../reading/attribution/wire-closing';
import { findWireMarker } from '../../reading/attribution/wire-marker';
import { WIRE_SERVICES } from '../../reading/attribution/wire-services';

/** For each wire service: datelines that carry its mark, closings that are its own, and lines that only mention it. */
const CASES: Readonly<Record<string, { datelines: string[]; closings: string[]; mentions: string[] }>> = {
  'pr-newswire': {
    datelines: [
      'VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hãng phà Lam Giang hôm nay khai trương tuyến mới.',
      'BANGOR, Maine, Oct. 24, 2025 /PRNewswire/ -- Oakmere Ferries today opened a route.',
      'SEVILLA, España, 26 de octubre de 2025 /PRNewswire-HISPANIC PR WIRE/ -- Naviera Olmo abre una ruta.',
      'LEEDS, England, May 4, 2025 /PRNewswire-AsiaNet/ -- Oakmere Ferries opened a route.',
      '부산 2025년 1월 17일 /PRNewswire=연합뉴스/ -- 새 노선이 열렸다.',
      'Medan, Indonesia (ANTARA/PRNewswire)- PT Lintas Selat membuka rute baru.',
      'САМАРА, Россия, 5 июня 2025 г. /PRNewswire/ -- Компания открыла линию.',
      'ضباء، المملكة العربية السعودية، 14 سبتمبر 2025 /PRNewswire/ -- افتتحت الشركة خطًا جديدًا.',
      'ระยอง, 12 มีนาคม 2568 /PRNewswire/ -- บริษัทเปิดเส้นทางใหม่',
      'BRUGES, le 30 oct. 2025 /PRNewswire/ — La compagnie ouvre une ligne.',
    ],
    closings: ['View original content: https://www.prnewswire.com/news-releases/oakmere-302000001.html'],
    mentions: [
      'The ferry line said in a PR Newswire release that it would open a route.',
      'Trong thông cáo phát qua PR Newswire hôm 3/6, hãng phà cho biết sẽ mở tuyến.',
      'The text was sent out over a distributor (PRNewswire) and reached ten papers.',
      'View original content on our partner site',
      'PR Newswire, founded in 1954, distributes releases.',
    ],
  },
  'pr-newswire-asia': {
    datelines: [
      '芜湖2025年4月16日 /美通社/ -- 江燕轮渡公司今日开通新航线。',
      '基隆2025年4月16日電 /美通社/ -- 江燕輪渡今日開航。',
    ],
    closings: [],
    mentions: [
      '江燕轮渡在美通社发布的新闻稿中表示将开通新航线。',
      '公司在新闻稿 /美通社/ 中表示，航线将于五月开通。',
    ],
  },
  'business-wire': {
    datelines: [
      'HOBART, Australia--(BUSINESS WIRE)--Oakmere Ferries opened a route.',
      'GENT, België--(BUSINESS WIRE)--Veerdienst Olm opent een lijn.',
      '温尼伯--(美国商业资讯)--江燕轮渡今日开通新航线。',
    ],
    closings: [
      'View source version on businesswire.com: https://www.businesswire.com/news/home/20250915000001/en/',
    ],
    mentions: [
      'Oakmere told Business Wire that the route would open.',
      'In a statement to the agency (Business Wire), the ferry line said so.',
      'Read more on businesswire.com about ferries',
    ],
  },
  globenewswire: {
    datelines: [
      'ORLÉANS, France, 18 mars 2026 (GLOBE NEWSWIRE) -- La compagnie ouvre une ligne.',
      'GÄVLE, 24 okt. 2025 (GLOBE NEWSWIRE) -- Rederiet öppnar en linje.',
      'BANGOR, Maine, Sept. 10, 2026 (GLOBE NEWSWIRE) – Oakmere opened a route.',
    ],
    closings: [
      'A photo accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/00000000-1111',
    ],
    mentions: [
      'The release went out via GlobeNewswire on Monday.',
      'A photo accompanying this announcement hangs in the hall.',
    ],
  },
  'media-outreach': {
    datelines: [
      'HẠ LONG, VIỆT NAM - Media OutReach Newswire - Ngày 9 tháng 10 năm 2025 - Hãng phà vừa mở tuyến.',
      'PENANG, MALAYSIA – Media OutReach Newswire – 19 July 2026 – Oakmere opened a route.',
      'NINGBO, CHINA - [Media OutReach Newswire](https://www.media-outreach.com/) - 29 June 2026 - A route opened.',
      'MACAO SAR - Media OutReach - 3 May 2021 - A route opened.',
    ],
    closings: ['The issuer is solely responsible for the content of this announcement.'],
    mentions: [
      'The agency - called Media OutReach in its papers - sends releases, and has for years, to many small papers.',
      'The issuer is responsible for its bonds.',
    ],
  },
  'access-newswire': {
    datelines: [
      'ALBANY, NY / ACCESSWIRE / July 30, 2024 / Oakmere Ferries opened a route.',
      'VICTORIA, BC / ACCESS Newswire / September 11, 2026 / Oakmere opened a route.',
      'ALBANY, NY/ACCESSWIRE/May 7, 2024/ Oakmere opened a route.',
    ],
    closings: ['View the original press release on ACCESS Newswire'],
    mentions: ['ACCESS Newswire was called ACCESSWIRE until 2025.'],
  },
  xinhua: {
    datelines: [
      'QINGDAO, March 31 (Xinhua) -- A ferry route opened on Monday.',
      'PORTO, 18 jun (Xinhua) -- Uma linha abriu.',
      '新华社青岛3月15日电（记者某某）一条新航线今日开通。',
      '新華社青島3月15日電 一條新航線今日開通。',
    ],
    closings: ['航线将于五月开通。（新华社）'],
    mentions: ['新华社记者在青岛发现，航线尚未开通。', 'A reporter for Xinhua said that the ferry had left.'],
  },
  reuters: {
    datelines: [
      'OSLO, Sept 10 (Reuters) - A ferry route opened.',
      'OSLO/BERGEN, March 7 (Reuters) - A ferry route opened.',
      '(Reuters) - A ferry route opened.',
      '路透社奥斯陆9月10日电 一条新航线开通。',
    ],
    closings: [],
    mentions: [
      'Ferries will run again, according to Reuters, by May.',
      'She told the news agency (Reuters) - and nobody else - that ferries would run.',
      'A ferry in the harbor. (Reuters)',
      '轮渡公司负责人在接受多家媒体采访时介绍了新航线的开通时间和票价以及今后几年的扩建计划(路透社) - 票价不变',
    ],
  },
  ap: {
    datelines: ['BANGOR, Maine (AP) — A ferry route opened.', 'OLYMPIA (AP) - A ferry route opened.'],
    closings: [],
    mentions: [
      'An Associated Press journalist saw the ferry leave.',
      'The ferry at its pier in Bangor, Oct. 3. (AP)',
    ],
  },
  afp: {
    datelines: ['BREST (AFP) – Une ligne de ferry a ouvert.', '法新社布雷斯特9月10日电 一条新航线开通。'],
    closings: ['La ligne ouvrira en mai. (AFP)'],
    mentions: [
      'A photographer of Agence France-Presse (AFP) saw the ferry leave.',
      'According to AFP, the ferry left.',
    ],
  },
  vna: {
    datelines: ['Hai Phong (VNA) – A ferry route opened.', 'Hải Phòng (TTXVN) - Tuyến phà mới khai trương.'],
    closings: ['Tuyến phà sẽ mở vào tháng 5. (TTXVN)', 'Tuyến phà sẽ mở vào tháng 5./. (TTXVN/Vietnam+)'],
    mentions: ['Theo TTXVN, tuyến phà sẽ mở vào tháng 5.', 'Phóng viên (TTXVN) có mặt tại bến phà.'],
  },
};

const rows = (choose: (cases: (typeof CASES)[string]) => string[]) =>
  Object.entries(CASES).flatMap(([id, cases]) => choose(cases).map((text) => [id, text] as const));

const closingOf = (text: string) => findWireClosing({ text, links: [] })?.wire.id ?? null;

describe('wire services', () => {
  it('have cases, each of them: add yours to CASES', () => {
    expect(Object.keys(CASES).sort()).toEqual(WIRE_SERVICES.map((wire) => wire.id).sort());
  });

  it.each(rows((cases) => cases.datelines))('%s marks the dateline %s', (id, text) => {
    const marker = findWireMarker(text);
    expect(marker?.wire.id).toBe(id);
    expect(marker && text.slice(...marker.span)).toBeTruthy();
  });

  it.each(rows((cases) => cases.closings))('%s closes with %s', (id, text) => {
    expect(closingOf(text)).toBe(id);
  });

  it.each(rows((cases) => cases.mentions))('%s is only mentioned in %s', (_id, text) => {
    expect(findWireMarker(text)).toBeNull();
    expect(closingOf(text)).toBeNull();
  });
});

describe('findWireMarker', () => {
  it.each([
    ['VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Hôm nay', '/PRNewswire/'],
    ['HOBART, Australia--(BUSINESS WIRE)--Oakmere', '(BUSINESS WIRE)'],
    ['芜湖2025年4月16日 /美通社/ -- 江燕', '/美通社/'],
    ['新华社青岛3月15日电 一条新航线', '新华社青岛3月15日电'],
    ['温尼伯--（美国商业资讯）--江燕', '（美国商业资讯）'],
  ])('spans the mark in %s', (text, mark) => {
    const marker = findWireMarker(text);
    expect(marker && text.slice(...marker.span)).toBe(mark);
  });

  it('takes a mark that ends the line for a dateline in its own element', () => {
    expect(findWireMarker('BANGOR, Maine, Oct. 24, 2025 /PRNewswire/')?.wire.id).toBe('pr-newswire');
  });

  it('reads only the head of a line', () => {
    expect(findWireMarker(`${'Ferries run. '.repeat(30)}OSLO, Sept 10 (Reuters) - A route`)).toBeNull();
  });

  it.each([['(MOZ)'], ['(AFP photo)'], ['(Harbor Post)'], ['/Ferries/']])('knows no wire %s', (mark) => {
    expect(findWireMarker(`BEIRA, May 3 ${mark} - A route opened.`)).toBeNull();
  });

  it('stays quick on a line of openers', () => {
    const start = performance.now();
    expect(findWireMarker('(/-['.repeat(100_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});
