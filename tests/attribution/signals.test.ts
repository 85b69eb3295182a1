import { describe, expect, it } from 'vitest';
import type { StatedAuthor } from '../../reading/article/article';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, linkOn, sketchArticle } from './article-fixture';

const attributeIn = async (tag: string, sketch: ArticleSketch) =>
  attribute(sketchArticle(sketch), await loadLanguage(tag));

const author = (name: string): StatedAuthor => ({ name, type: 'Person', from: 'json-ld' });
const HEADLINE = 'Oakmere Ferries opens a route';
const TEXT =
  'Oakmere Ferries opened a route across the bay on Monday, the first in ten years, and sold out its first day.';
const CLOSING = 'View original content: https://www.prnewswire.com/news-releases/oakmere-302000001.html';

describe('a trace of a wire', () => {
  it.each<
    [signal: string, tag: string, sketch: ArticleSketch, quote: string, line: number | null, start: number]
  >([
    [
      'byline',
      'en',
      {
        before: ['By PR Newswire | May 4'],
        body: [TEXT, CLOSING],
        metadata: { authors: [author('PR Newswire')] },
      },
      'PR Newswire',
      0,
      3,
    ],
    [
      'byline',
      'en',
      { body: [TEXT, CLOSING], after: ['By PR Newswire'], metadata: { authors: [author('PR Newswire')] } },
      'PR Newswire',
      null,
      0,
    ],
    [
      'section',
      'en',
      { pageUrl: 'https://a.example/pr-newswire/ferries', body: [TEXT, CLOSING] },
      'pr-newswire',
      null,
      0,
    ],
    [
      'source-credit',
      'en',
      { before: ['May 4 | Source: PR Newswire'], body: [TEXT, CLOSING] },
      'PR Newswire',
      0,
      16,
    ],
    [
      'source-credit',
      'ja',
      {
        headline: HEADLINE,
        before: [HEADLINE, '2025年5月4日 PR TIMES'],
        body: [TEXT, { text: '', images: [{ src: 'https://prtimes.jp/i/1/1.png', alt: '' }] }],
      },
      'PR TIMES',
      1,
      10,
    ],
    [
      'source-credit',
      'en',
      { headline: HEADLINE, before: [HEADLINE, 'AFP, NORTH OAKMERE'], body: [TEXT] },
      'AFP, NORTH OAKMERE',
      1,
      0,
    ],
    ['dateline', 'en', { body: [`OSLO (AP) — ${TEXT}`] }, 'OSLO (AP) —', 0, 0],
    ['closing', 'en', { body: [TEXT, CLOSING] }, CLOSING, 1, 0],
    [
      'wire-link',
      'en',
      { body: [{ text: TEXT, links: [linkOn(TEXT, 'route', 'https://www.prnewswire.com/x')] }, CLOSING] },
      'https://www.prnewswire.com/x',
      null,
      0,
    ],
  ])('%s is proved with its words, where they stand: %s', async (signal, tag, sketch, quote, line, start) => {
    const { attribution, evidencePlaces } = await attributeIn(tag, sketch);
    const at = attribution.evidence.findIndex((each) => each.signal === signal && each.supports === 'wire');
    expect(attribution.evidence[at]?.quote).toBe(quote);
    expect(evidencePlaces[at]).toEqual(line === null ? null : { line, span: [start, start + quote.length] });
  });
});

describe('an address at a wire', () => {
  const ADDRESS = 'https://www.prnewswire.com/news-releases/oakmere-302000001.html';
  it.each([
    ['https://www.harborpost.example/ferries', true],
    [ADDRESS, false],
  ])('declared by %s is a trace of another hand: %s', async (pageUrl, isTrace) => {
    const sketch = { pageUrl, body: [TEXT, CLOSING], metadata: { canonicalUrl: ADDRESS } };
    const { attribution } = await attributeIn('en', sketch);
    expect(attribution.evidence.some(({ signal }) => signal === 'canonical')).toBe(isTrace);
  });
});

describe('a full dateline without a mark', () => {
  const SOURCE = 'SOURCE: OAKMERE FERRIES';
  it.each<[what: string, opening: string, verdict: string]>([
    ['place and day', 'OAKMERE, Maine, Nov. 6, 2025 -- ', 'press-release'],
    ['a place alone', 'OAKMERE, Maine -- ', 'article'],
    ['a day alone', 'Nov. 6, 2025 -- ', 'article'],
    ['none', '', 'article'],
  ])('tips the scales: %s', async (_what, opening, verdict) => {
    const sketch = { headline: HEADLINE, body: [`${opening}${TEXT}`, SOURCE] };
    expect((await attributeIn('en', sketch)).verdict).toBe(verdict);
  });
});
