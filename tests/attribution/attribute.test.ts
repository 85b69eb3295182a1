import { describe, expect, it } from 'vitest';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, type LineSketch, linkOn, sketchArticle } from './article-fixture';

const attributeIn = async (tag: string, sketch: ArticleSketch) =>
  attribute(sketchArticle(sketch), await loadLanguage(tag));

const HEADLINE = 'Oakmere Ferries opens a route';
const TEXT =
  'Oakmere Ferries opened a route across the bay on Monday, the first in ten years, and sold out its first day.';
const PIXEL: LineSketch = {
  text: '',
  images: [{ src: 'https://rt.prnewswire.com/rt.gif?NewsItemId=VN00001', alt: '' }],
};

describe('attribute', () => {
  const release: ArticleSketch = {
    headline: 'Lam Giang mở tuyến phà mới',
    before: ['Cảng 24h'],
    body: [
      'VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- Theo Khu bến mới, tuyến phà dài 12 km đã mở cửa.',
      'Lam Giang mở tuyến phà mới',
      'nguồn: Oakmere Party of the New Harbor',
      PIXEL,
    ],
    metadata: {
      publisher: 'Cảng 24h',
      publishedAt: '2025-06-02T21:40:00+07:00',
      sections: ['Thông cáo báo chí'],
    },
  };

  it('tells who issued, who distributed, who shows', async () => {
    const { verdict, confidence, attribution } = await attributeIn('vi', release);
    expect(verdict).toBe('press-release');
    expect(confidence).toBe(0.98);
    expect(attribution).toMatchObject({
      wire: { id: 'pr-newswire', name: 'PR Newswire', role: 'newswire', ownership: 'private' },
      issuer: { name: 'Oakmere Party of the New Harbor', kind: 'political-party' },
      dateline: { place: 'VINH, Việt Nam', country: 'VN', date: '2025-06-02' },
      publisher: { name: 'Cảng 24h', domain: 'harborpost.example' },
      publishedAt: '2025-06-02T21:40:00+07:00',
      releaseId: 'VN00001',
      labels: ['Thông cáo báo chí'],
    });
  });

  it('proves each conclusion with the exact words, where they stand', async () => {
    const { attribution, evidencePlaces } = await attributeIn('vi', release);
    const { lines } = sketchArticle(release);
    expect(attribution.evidence.map(({ signal, supports }) => `${supports} by ${signal}`)).toEqual([
      'wire by dateline',
      'wire by tracker',
      'issuer by source-line',
      'dateline by dateline',
      'publisher by site-name',
      'published by publication-date',
      'label by label',
    ]);
    expect(evidencePlaces).toHaveLength(attribution.evidence.length);
    evidencePlaces.forEach((place, index) => {
      if (place)
        expect(lines[place.line]?.text.slice(...place.span)).toBe(attribution.evidence[index]?.quote);
    });
    expect(evidencePlaces.filter((place) => place !== null)).toHaveLength(3);
  });

  it('finds the release at its wire through the link at the end', async () => {
    const text = 'View original content: here';
    const href =
      'https://c212.net/c/link/?u=https%3A%2F%2Fwww.prnewswire.com%2Fnews-releases%2Foakmere-302000001.html';
    const body = [`BANGOR, Maine /PRNewswire/ -- ${TEXT}`, { text, links: [linkOn(text, 'here', href)] }];
    const { attribution } = await attributeIn('en', { body });
    expect(attribution.originalUrl).toBe('https://www.prnewswire.com/news-releases/oakmere-302000001.html');
    expect(attribution.releaseId).toBe('302000001');
    expect(attribution.evidence).toContainEqual({
      signal: 'original-link',
      quote: attribution.originalUrl,
      supports: 'original',
    });
  });

  it('proves a release of no wire by its own blocks and the words of the site', async () => {
    const body = [TEXT, 'About Oakmere Ferries', 'It has run since 1901.', 'Media contact: Ada Quill'];
    const after = ['This is a press release from Oakmere Ferries.'];
    const { verdict, attribution } = await attributeIn('en', { headline: HEADLINE, body, after });
    expect(verdict).toBe('press-release');
    expect(attribution.evidence.map(({ signal, supports }) => `${supports} by ${signal}`)).toEqual(
      expect.arrayContaining(['label by statement', 'issuer by boilerplate']),
    );
  });

  it.each([
    ['de', 'Die Fährwerk AG eröffnet eine Linie.', 'Quelle: Pressemitteilung der Fährwerk AG', 'Fährwerk AG'],
    ['de', 'Die Fährwerk AG eröffnet eine Linie.', 'Quelle: Pressemitteilung', 'Fährwerk AG'],
    ['en', 'Oakmere Ferries opens a route.', 'Source: Press release by Oakmere Ferries', 'Oakmere Ferries'],
    ['es', 'Naviera Faro abre una ruta.', 'Fuente: nota de prensa de Naviera Faro', 'Naviera Faro'],
    ['nl', 'Veer de Plas opent een lijn.', '(Bron: persbericht Veer de Plas)', 'Veer de Plas'],
    ['ru', 'Компания «Паром» открыла линию.', 'Источник: пресс-релиз компании «Паром»', '«Паром»'],
    ['ja', 'オークメア汽船が航路を開いた。', '出典：オークメア汽船プレスリリース', 'オークメア汽船'],
    ['zh', '月湾轮渡开通新航线。', '（来源：月湾轮渡新闻稿）', '月湾轮渡'],
    ['nl', 'Veer de Plas BV opent een lijn.', 'Bron: Veer de Plas BV (persbericht)', 'Veer de Plas BV'],
    ['cs', 'Delfína, a.s., otevřela linku.', 'Zdroj: TZ', undefined],
    ['fi', 'Majakka Oy avaa reitin.', 'Lähde: Majakka Oy, tiedote', 'Majakka Oy'],
    [
      'vi',
      'Công ty Cổ phần Phà Lam mở tuyến.',
      'Nguồn: thông cáo báo chí Công ty Cổ phần Phà Lam',
      'Công ty Cổ phần Phà Lam',
    ],
  ] as const)('%s: %s is of a release where its source is one: %s', async (tag, text, source, issuer) => {
    const { verdict, attribution } = await attributeIn(tag, { headline: HEADLINE, body: [text, source] });
    expect(verdict).toBe('press-release');
    expect(attribution.issuer?.name).toBe(issuer);
    expect(attribution.evidence).toContainEqual({ signal: 'statement', quote: source, supports: 'label' });
  });

  it.each([
    ['de', 'Die Fährwerk AG eröffnet eine Linie.', 'Quelle: Pressemitteilung, eigene Recherche'],
    ['de', 'Die Fährwerk AG eröffnet eine Linie.', 'Pressemitteilung der Fährwerk AG ist noch keine da.'],
    ['en', 'Oakmere Ferries opens a route.', 'Source: press releases and court files'],
  ] as const)('%s: %s is an article where its sources are more: %s', async (tag, text, source) => {
    const { verdict } = await attributeIn(tag, { headline: HEADLINE, body: [text, source] });
    expect(verdict).toBe('article');
  });

  it('accuses nobody without a sign', async () => {
    const { attribution } = await attributeIn('en', { body: [TEXT, 'Source: Harbor Office'] });
    expect(attribution).toMatchObject({ wire: null, issuer: null, dateline: null, labels: [], evidence: [] });
  });
});

describe('bad input', () => {
  it.each<[string, ArticleSketch]>([
    ['a line of five million units', { headline: HEADLINE, body: ['Ferries run. '.repeat(400_000)] }],
    ['twenty thousand lines', { headline: HEADLINE, body: Array.from({ length: 20_000 }, () => TEXT) }],
    ['lone surrogates', { headline: '\ud83d', before: ['\udc00'], body: ['\ud83d (AP) — \udc00', '\ud83d'] }],
  ])('%s is read in good time', async (_what, sketch) => {
    const start = performance.now();
    expect((await attributeIn('en', sketch)).body.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
