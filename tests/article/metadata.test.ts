import { describe, expect, it } from 'vitest';
import { titleParts } from '../../reading/article/publisher';
import { findShownDay, normalizeDate } from '../../reading/article/stated-date';
import { newsPage, paragraphs, read } from './pages';

const ARTICLE = `<article><h1>Third basin opens</h1>${paragraphs()}</article>`;
const jsonLd = (source: string): string => `<script type="application/ld+json">${source}</script>`;
const articleObject = (properties: object): string =>
  jsonLd(JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...properties }));
const metadataOf = (head: string, body = ARTICLE) => read(newsPage(body, head)).article.metadata;

describe('JSON-LD', () => {
  it.each([
    ['an object', articleObject({ datePublished: '2025-03-03T08:00:00Z' })],
    ['a list', jsonLd('[{"@type":"WebSite"},{"@type":"Article","datePublished":"2025-03-03T08:00:00Z"}]')],
    [
      'a graph',
      jsonLd(
        '{"@graph":[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"datePublished":"2025-03-03T08:00:00Z"}]}',
      ),
    ],
    [
      'an object in another',
      jsonLd(
        '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle","datePublished":"2025-03-03T08:00:00Z"}}',
      ),
    ],
    [
      'one in an HTML comment',
      jsonLd('<!-- {"@type":"NewsArticle","datePublished":"2025-03-03T08:00:00Z"} -->'),
    ],
    [
      'one in CDATA',
      jsonLd('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2025-03-03T08:00:00Z"}\n//]]>'),
    ],
    [
      'one with raw line breaks',
      jsonLd('{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2025-03-03T08:00:00Z"}'),
    ],
    [
      'one behind a broken one',
      `${jsonLd('{"@type": "NewsArticle", ')}${articleObject({ datePublished: '2025-03-03T08:00:00Z' })}`,
    ],
  ])('is read from %s', (_, head) => {
    expect(metadataOf(head).publishedAt).toBe('2025-03-03T08:00:00Z');
  });

  it.each(['{', 'null', '42', '"text"', '[[[[]]]]', ''])('that is %j says nothing', (source) => {
    expect(metadataOf(jsonLd(source)).jsonLdTypes).toEqual([]);
  });

  it('gives types, sections, credits and sources', () => {
    const head = articleObject({
      articleSection: ['Harbor', 'Business'],
      creditText: 'Made-up Wire',
      sourceOrganization: { name: 'Port of Lower Quill' },
      isBasedOn: { url: 'https://port.example/basin' },
    });
    expect(metadataOf(head)).toMatchObject({
      jsonLdTypes: ['NewsArticle'],
      sections: ['Harbor', 'Business'],
      creditText: 'Made-up Wire',
      sourceOrganization: 'Port of Lower Quill',
      basedOnUrl: 'https://port.example/basin',
    });
  });
});

describe('the day of publication', () => {
  const shown = (text: string): string =>
    `<article><h1>Third basin opens</h1><div>${text}</div>${paragraphs()}</article>`;

  it.each([
    [
      'a meta tag',
      '<meta property="article:published_time" content="2025-03-03T08:00+01:00">',
      ARTICLE,
      '2025-03-03T08:00:00+01:00',
    ],
    ['microdata', '', `<meta itemprop="datePublished" content="2025-03-03">${ARTICLE}`, '2025-03-03'],
    [
      'a time element beside the headline',
      '',
      shown('<time datetime="2025-03-03T08:00:00Z">yesterday</time>'),
      '2025-03-03T08:00:00Z',
    ],
    ['a shown day', '', shown('03/05/2025 21:40 · 12 replies'), '2025-05-03'],
  ])('is read from %s', (_, head, body, date) => {
    expect(metadataOf(head, body).publishedAt).toBe(date);
  });

  it('is month first on an American page', () => {
    const markup = newsPage(shown('03/05/2025')).replace('lang="en"', 'lang="en-US"');
    expect(read(markup).article.metadata.publishedAt).toBe('2025-03-05');
  });

  it.each([
    [
      'the date over the menu',
      `<div>Today is 07/07/2025</div>${'<p>Gulls and more gulls.</p>'.repeat(9)}${ARTICLE}`,
    ],
    [
      'a related story',
      `${ARTICLE}<aside><time datetime="2019-01-01">2019</time><p>An older story of the harbor.</p></aside>`,
    ],
    [
      'a day in the text',
      `<article><h1>Third basin opens</h1>${paragraphs()}<p>The first basin had been opened on 04/06/1998 by the old mayor of the town, who liked ships and said so in a long speech.</p></article>`,
    ],
  ])('is not %s', (_, body) => {
    expect(metadataOf('', body).publishedAt).toBeNull();
  });
});

describe('a stated date', () => {
  it.each([
    ['2025-03-03', '2025-03-03'],
    ['20250303', '2025-03-03'],
    ['2025/03/03', '2025-03-03'],
    ['2025-03-03 08:15', '2025-03-03T08:15:00'],
    ['2025-03-03T08:15:30.123+0700', '2025-03-03T08:15:30+07:00'],
    ['2025-03-03T08:15:30 UTC', '2025-03-03T08:15:30Z'],
    ['Mon, 03 Mar 2025 08:00:00 GMT', '2025-03-03T08:00:00.000Z'],
    ['2568-03-03', '2025-03-03'],
    ['0000-00-00', null],
    ['2025-13-40', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%j is %j', (stated, date) => {
    expect(normalizeDate(stated)).toBe(date);
  });

  it.each([
    ['Thứ bảy, 03/05/2025 21:40', 'vi', '2025-05-03'],
    ['3.5.2025', 'de', '2025-05-03'],
    ['2025年5月3日 8时', 'zh', '2025-05-03'],
    ['2025. 5. 3.', 'ko', '2025-05-03'],
    ['3/5/2568', 'th', '2025-05-03'],
    ['05/13/2025', 'en', '2025-05-13'],
    ['05/03/2025', 'en-US', '2025-05-03'],
    ['call 03/05/20251', 'en', null],
    ['version 1.2.3', 'en', null],
    ['31/31/2025', 'en', null],
  ])('%j shown on a page in %s is %j', (line, language, date) => {
    expect(findShownDay(line, language)).toBe(date);
  });
});

describe('the publisher', () => {
  it.each([
    [
      'JSON-LD before all others',
      `${articleObject({ publisher: { '@type': 'Organization', name: 'The Quill Courier' } })}<meta property="og:site_name" content="courier">`,
      'The Quill Courier',
    ],
    [
      'an object that JSON-LD refers to',
      jsonLd(
        '[{"@type":"NewsArticle","publisher":{"@id":"#us"}},{"@type":"Organization","@id":"#us","name":"The Quill Courier"}]',
      ),
      'The Quill Courier',
    ],
    ['the site name', '<meta property="og:site_name" content="Courier Online">', 'Courier Online'],
    ['the application name', '<meta name="application-name" content="Courier App">', 'Courier App'],
    ['the end of the title', '', 'Quill Courier'],
  ])('is %s', (_, head, name) => {
    expect(metadataOf(head).publisher).toBe(name);
  });

  it.each([
    ['Third basin opens to ships - Quill Courier', 'Third basin opens to ships', 'Quill Courier'],
    [
      'Courier : Third basin opens to ships of all kinds',
      'Third basin opens to ships of all kinds',
      'Courier',
    ],
    ['Third basin opens | Harbor | Quill Courier', 'Third basin opens | Harbor', 'Quill Courier'],
    ['Third basin opens', 'Third basin opens', null],
  ])('and the headline in the title %j are told apart', (title, headline, site) => {
    expect(titleParts(title, null)).toEqual({ headline, site });
  });

  it.each([
    ['Opinion | Third basin opens - Quill Courier', 'Quill Courier'],
    ['Quill Courier : News : Third basin opens', 'Quill Courier'],
    ['Third basin opens // QC.EXAMPLE - North Quay', 'QC.EXAMPLE'],
    ['Third basin opens', null],
  ])('stands in the title %j beside the headline, where the host may tell it', (title, site) => {
    expect(titleParts(title, 'Third basin opens', 'https://north.qc.example/1').site).toBe(site);
  });

  it.each([
    ['a day', 'Third basin opens - 3 May 2012', ''],
    ['the headline', 'Third basin opens', '<meta property="og:site_name" content="Third basin opens">'],
    ['a letter', 'Third basin opens', '<meta property="og:site_name" content="Q.">'],
  ])('is not %s', (_, title, head) => {
    const html = `<html><head><title>${title}</title>${head}</head><body>${ARTICLE}</body></html>`;
    expect(read(html).article.metadata.publisher).toBeNull();
  });

  it('is not most of a headline that has a dash', () => {
    const headline = 'Third basin – opens to ships of all kinds';
    const html = `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs()}</article></body></html>`;
    expect(read(html).article.metadata.publisher).toBeNull();
  });

  it.each([
    ['© 2024 Copyright Quill Courier. All rights reserved.', 'Quill Courier'],
    ['© 2007 - 2012 г. Курьер', 'Курьер'],
    ['© 2026 Quill Courier · Privacy · Terms', 'Quill Courier'],
    ['© Quill Courier – a paper of the Quill House', 'Quill Courier'],
    ['Copyright © 2002-2019 - Designed by Sea Pages - Powered by Quay', null],
  ])('is in %j: %s', (line, name) => {
    const html = `<html><head><title>Third basin opens</title></head><body>${ARTICLE}<footer>${line}</footer></body></html>`;
    expect(read(html).article.metadata.publisher).toBe(name);
  });

  it('has its sign for “and” decoded, which JSON-LD leaves as it is in markup', () => {
    const head = articleObject({ publisher: { name: 'Quill &amp; Courier' } });
    expect(metadataOf(head).publisher).toBe('Quill & Courier');
  });

  it('is the holder of the copyright when nothing else tells', () => {
    const markup = `<html><head><title>Third basin opens</title></head><body>${ARTICLE}<footer>© 2024–2025 Quill Courier. All rights reserved.</footer></body></html>`;
    expect(read(markup).article.metadata.publisher).toBe('Quill Courier');
  });

  it('is nobody when nothing tells', () => {
    expect(
      read(`<html><head><title>Third basin opens</title></head><body>${ARTICLE}</body></html>`).article
        .metadata.publisher,
    ).toBeNull();
  });
});

describe('the authors', () => {
  it.each([
    [
      'persons and organizations of JSON-LD',
      articleObject({
        author: [
          { '@type': 'Person', name: 'Ada Quill' },
          { '@type': 'Organization', name: 'Made-up Wire' },
        ],
      }),
      ARTICLE,
      [
        ['Ada Quill', 'Person', 'json-ld'],
        ['Made-up Wire', 'Organization', 'json-ld'],
      ],
    ],
    [
      'names in JSON-LD',
      articleObject({ author: ['Ada Quill', 'Bo Reed'] }),
      ARTICLE,
      [
        ['Ada Quill', null, 'json-ld'],
        ['Bo Reed', null, 'json-ld'],
      ],
    ],
    [
      'a meta tag once',
      '<meta name="author" content="Ada Quill"><meta property="article:author" content="https://social.example/ada"><meta name="byl" content="Ada Quill">',
      ARTICLE,
      [['Ada Quill', null, 'meta']],
    ],
    [
      'a byline',
      '',
      `<article><h1>Third basin opens</h1><div class="byline">By <a href="/ada">Ada Quill</a></div>${paragraphs()}</article>`,
      [['Ada Quill', null, 'byline']],
    ],
    [
      'a byline beside the name of the site',
      '<meta name="author" content="Quill Courier">',
      `<article><h1>Third basin opens</h1><div class="byline">Ada Quill</div>${paragraphs()}</article>`,
      [
        ['Quill Courier', null, 'meta'],
        ['Ada Quill', null, 'byline'],
      ],
    ],
    ['nobody', '', ARTICLE, []],
  ])('are %s', (_, head, body, authors) => {
    expect(metadataOf(head, body).authors.map(({ name, type, from }) => [name, type, from])).toEqual(authors);
  });
});

describe('the headline', () => {
  it.each([
    ['the heading, not the logo', '', `<h1>Quill Courier</h1>${ARTICLE}`, 'Third basin opens'],
    [
      'the heading that the page names',
      '<meta property="og:title" content="Third basin opens">',
      `<h1>Harbor news of the whole week</h1>${ARTICLE}`,
      'Third basin opens',
    ],
    [
      'a lower heading that the page names',
      '',
      `<h1>Quill Courier</h1><article><h2>Third basin opens</h2>${paragraphs()}</article>`,
      'Third basin opens',
    ],
    [
      'the heading in parts',
      '',
      `<article><h1><span>Third basin</span> <em>opens</em></h1>${paragraphs()}</article>`,
      'Third basin opens',
    ],
    ['the title without the site', '', `<article>${paragraphs()}</article>`, 'Third basin opens'],
    [
      'the heading without the tags in it',
      '',
      `<article><h1>Third basin opens<span><a href="/h">Harbor</a> <a href="/s">Ships</a></span></h1>${paragraphs()}</article>`,
      'Third basin opens',
    ],
    [
      'the heading with what the title leaves out',
      '',
      `<article><h1>Third basin opens two years later than planned</h1>${paragraphs()}</article>`,
      'Third basin opens two years later than planned',
    ],
  ])('is %s', (_, head, body, headline) => {
    expect(read(newsPage(body, head)).article.headline).toBe(headline);
  });

  it('is never the name of the site', () => {
    const markup = `<html><head><title>Quill Courier</title><meta property="og:site_name" content="Quill Courier"></head><body><h1>Quill Courier</h1>${paragraphs()}</body></html>`;
    expect(read(markup).article.headline).toBeNull();
  });
});

describe('labels', () => {
  it('are the short words beside the headline', () => {
    const body = `<div><span>Partner content</span></div>${ARTICLE}`;
    expect(metadataOf('', body).labels).toEqual(['Partner content']);
  });

  it('are no links and no dates', () => {
    const body = `<div><a href="/s">Harbor</a></div><div>3 May 2025</div>${ARTICLE}`;
    expect(metadataOf('', body).labels).toEqual([]);
  });

  it('takes none over a row of links, which is over the article', () => {
    const row = '<div>Sponsored content</div><div><a href="/">Home</a> <a href="/news">News</a></div>';
    const body = `${row}<div>Partner content</div>${ARTICLE}`;
    expect(metadataOf('', body).labels).toEqual(['Partner content']);
  });
});

describe('addresses', () => {
  it('are absolute', () => {
    expect(
      metadataOf(
        '<link rel="canonical" href="/basin"><meta name="original-source" content="//port.example/7">',
      ),
    ).toMatchObject({
      canonicalUrl: 'https://news.example/basin',
      syndicationSourceUrl: 'https://port.example/7',
    });
  });

  it('that are none are null', () => {
    expect(metadataOf('<link rel="canonical" href="http://[broken">').canonicalUrl).toBeNull();
  });
});
