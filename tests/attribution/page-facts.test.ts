import { describe, expect, it } from 'vitest';
import type { StatedAuthor } from '../../reading/article/article';
import { readBylines, readPublisher, toIsoDate } from '../../reading/attribution/page-facts';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

describe('readPublisher', () => {
  it.each([
    [
      'https://www.harborpost.example/a',
      null,
      'Harbor Post',
      { name: 'Harbor Post', domain: 'harborpost.example' },
    ],
    [
      'file:///tmp/a.html',
      'https://m.harborpost.example/a',
      'Harbor Post',
      { name: 'Harbor Post', domain: 'm.harborpost.example' },
    ],
    ['file:///tmp/a.html', null, null, { name: null, domain: null }],
    [
      'https://www.harborpost.example/a',
      null,
      'Associated Press',
      { name: null, domain: 'harborpost.example' },
    ],
    ['https://apnews.com/a', null, 'Associated Press', { name: 'Associated Press', domain: 'apnews.com' }],
  ])('%s, %s, %s', (pageUrl, canonicalUrl, publisher, expected) => {
    expect(readPublisher(sketchArticle({ pageUrl, metadata: { canonicalUrl, publisher } }))).toEqual(
      expected,
    );
  });
});

const author = (name: string, type: StatedAuthor['type'] = 'Person'): StatedAuthor => ({
  name,
  type,
  from: 'json-ld',
});

describe('readBylines', () => {
  it.each<[string, StatedAuthor[], string[]]>([
    ['en', [author('Ada Quill')], ['Ada Quill']],
    ['en', [author('By Ada Quill', null), author('ADA QUILL')], ['Ada Quill']],
    ['en', [author('PR Newswire', 'Organization'), author('Reuters')], []],
    ['en', [author('Newsroom Feed'), author('Harbor Post')], []],
    ['en', [author('https://harborpost.example/ada')], []],
    ['en', [author('Photo: Ada Quill/Oakmere')], []],
    ['en', [author('Ada Quill, AP Sports Writer')], ['Ada Quill']],
    ['en', [author('Ada Quill and Lin Hart, Associated Press')], ['Ada Quill and Lin Hart']],
    ['en', [author('Harborpost.example'), author('quill_ada'), author('adaq')], []],
    ['en', [author('Oakmere Printing Ltd.')], []],
    ['vi', [author('Nguyễn Xuân Trường')], ['Nguyễn Xuân Trường']],
    ['vi', [author('Theo Minh Hạ', null), author('Ban biên tập')], ['Minh Hạ']],
    ['zh', [author('记者：林某某', null), author('编辑部')], ['林某某']],
  ])('%s: %o', async (tag, authors, names) => {
    const article = sketchArticle({ metadata: { authors, publisher: 'Harbor Post' } });
    expect(readBylines(article, await loadLanguage(tag))).toEqual(names);
  });
});

describe('toIsoDate', () => {
  it.each(['2025-05-01', '2025-05-01T21:40:00+07:00', '2025-05-01 21:40:00'])('keeps %s', (date) => {
    expect(toIsoDate(date)).toBe(date);
  });

  it.each(['yesterday', '01/05/2025', '2025-13-45', ''])('%s is none', (date) => {
    expect(toIsoDate(date)).toBeNull();
  });
});
