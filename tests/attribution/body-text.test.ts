import { describe, expect, it } from 'vitest';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, sketchArticle } from './article-fixture';

async function bodyOf(tag: string, sketch: ArticleSketch): Promise<string[]> {
  const article = sketchArticle(sketch);
  return attribute(article, await loadLanguage(tag)).body.map(
    ({ line, span }) => article.lines[line]?.text.slice(...span) ?? '',
  );
}

const HEADLINE = 'Phà Lam Giang mở tuyến mới';
const DATELINE = 'VINH, Việt Nam, ngày 2 tháng 6 năm 2025 /PRNewswire/ -- ';

describe('the body of a release', () => {
  it('has neither dateline nor repeated headline nor source line', async () => {
    const body = [`${DATELINE}Hãng phà mở tuyến.`, 'Tuyến dài 12 km.', HEADLINE, 'nguồn: Hãng phà Lam Giang'];
    expect(await bodyOf('vi', { headline: HEADLINE, body })).toEqual([
      'Hãng phà mở tuyến.',
      'Tuyến dài 12 km.',
    ]);
  });

  it('keeps standfirst, headings and the paragraph about the issuer', async () => {
    const body = [
      { text: 'Tuyến phà đầu tiên sau mười năm.', kind: 'heading' as const },
      `${DATELINE}Hãng phà mở tuyến.`,
      'Về Phà Lam Giang',
      'Hãng có 14 chiếc phà.',
      'Liên hệ báo chí: Minh Hạ, 000 111 222',
      'NGUỒN: Hãng phà Lam Giang',
    ];
    expect(await bodyOf('vi', { headline: HEADLINE, body })).toEqual([
      'Tuyến phà đầu tiên sau mười năm.',
      'Hãng phà mở tuyến.',
      'Về Phà Lam Giang',
      'Hãng có 14 chiếc phà.',
    ]);
  });

  it('keeps a last sentence that begins with a word for keywords', async () => {
    const body = [
      'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Oakmere Ferries opened a route.',
      'Hashtags are painted on each ferry: a tide, a gull, a bell.',
    ];
    expect(await bodyOf('en', { body })).toEqual([
      'Oakmere Ferries opened a route.',
      'Hashtags are painted on each ferry: a tide, a gull, a bell.',
    ]);
  });

  it('has no contacts, keywords, captions, addresses of photos and closing forms', async () => {
    const body = [
      'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Oakmere Ferries opened a route.',
      { text: 'The ferry at its pier', kind: 'caption' as const },
      'Photo - https://mma.prnewswire.com/media/1/ferry.jpg',
      'Hashtag: #Ferries #Oakmere',
      'Contacts',
      'Ada Quill',
      'press@oakmere.example',
      'About Oakmere Ferries',
      'Oakmere Ferries has run since 1901.',
      'View original content: https://www.prnewswire.com/news-releases/oakmere-302000001.html',
      'SOURCE Oakmere Ferries',
      'Related Links',
    ];
    expect(await bodyOf('en', { body })).toEqual([
      'Oakmere Ferries opened a route.',
      'About Oakmere Ferries',
      'Oakmere Ferries has run since 1901.',
    ]);
  });

  it('has no contacts behind a label that other words end', async () => {
    const body = [
      'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Oakmere Ferries opened a route.',
      'For more information, please write to:',
      'Ada Quill',
      '555-0100',
    ];
    expect(await bodyOf('en', { body })).toEqual(['Oakmere Ferries opened a route.']);
  });

  it.each([
    'Oakmere keeps the first version at businesswire.com: https://businesswire.com/news/home/20250915000001/en/',
    'Se originalet hos distributøren: https://www.businesswire.com/news/home/20250915000001/no/',
  ])('has no line that leads to the release: %s', async (text) => {
    const body = ['HOBART, Australia--(BUSINESS WIRE)--Oakmere Ferries opened a route.', text];
    expect(await bodyOf('en', { body })).toEqual(['Oakmere Ferries opened a route.']);
  });

  it('leaves out the place and the day that stand in lines of their own over the mark', async () => {
    const body = ['BANGOR, Maine', 'Nov. 6, 2025', '/PRNewswire/ -- Oakmere Ferries opened a route.'];
    expect(await bodyOf('en', { body })).toEqual(['Oakmere Ferries opened a route.']);
  });

  it('leaves out a dateline that stands in a line of its own', async () => {
    const body = ['BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ --', 'Oakmere Ferries opened a route.'];
    expect(await bodyOf('en', { body })).toEqual(['Oakmere Ferries opened a route.']);
  });
});

describe("the body of a wire's copy", () => {
  it.each([
    ['vi', 'Tuyến phà sẽ mở vào tháng 5. (TTXVN)', 'Tuyến phà sẽ mở vào tháng 5.'],
    [
      'en',
      'A route opened. The issuer is solely responsible for all wording and content of this announcement.',
      'A route opened.',
    ],
  ])('%s: ends before the signature of %s', async (tag, text, kept) => {
    expect(await bodyOf(tag, { body: ['(Reuters) - A ferry ran.', text] })).toEqual(['A ferry ran.', kept]);
  });
});

describe('the body of an ordinary article', () => {
  it('has neither label nor day of a line over it', async () => {
    const body = ['Lehdistötiedote 4. toukokuuta 2026', 'Lautta kulkee taas.'];
    expect(await bodyOf('fi', { body })).toEqual(['Lautta kulkee taas.']);
  });

  it('has neither the label that opens it nor the statement of the site that closes it', async () => {
    const body = [
      'PRESS RELEASE – The ferry runs again.',
      'It is full.',
      'This is a press release from the ferry.',
    ];
    expect(await bodyOf('en', { body })).toEqual(['The ferry runs again.', 'It is full.']);
  });

  it("has no agency's name that stands under it", async () => {
    const body = ['Fergen går igjen.', 'Den er full.', 'NTB'];
    expect(await bodyOf('nb', { body })).toEqual(['Fergen går igjen.', 'Den er full.']);
  });

  it('keeps a credit', async () => {
    const body = ['The league met.', 'Source: Harbor Office'];
    expect(await bodyOf('en', { body })).toEqual(body);
  });

  it('keeps lines that only look like a frame', async () => {
    const body = ['Contact: how a league lost touch', 'The league met.', 'Source code was not on its list.'];
    expect(await bodyOf('en', { body })).toEqual(body);
  });

  it('has no keyword line', async () => {
    expect(await bodyOf('vi', { body: ['Liên đoàn họp.', 'Từ khóa: liên đoàn, họp'] })).toEqual([
      'Liên đoàn họp.',
    ]);
  });

  it('is empty when the page has none', async () => {
    expect(await bodyOf('en', {})).toEqual([]);
  });
});
