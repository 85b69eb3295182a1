import { describe, expect, it } from 'vitest';
import { Microdata } from '../../reading/article/microdata';
import { parsePage } from '../../scripts/page-document';
import { newsPage, PAGE_URL } from './pages';

const microdataOf = (body: string): Microdata => new Microdata(parsePage(newsPage(body), PAGE_URL));
const thing = (inner: string): string =>
  `<div itemscope itemtype="https://schema.org/NewsArticle">${inner}</div>`;

describe('microdata', () => {
  it.each([
    ['its content', '<meta itemprop="author" content=" Ada  Quill ">', 'Ada Quill'],
    ['its day', '<time itemprop="author" datetime="2025-03-03">Monday</time>', '2025-03-03'],
    ['its text', '<span itemprop="author">\n Ada Quill\n</span>', 'Ada Quill'],
    [
      'the name in it',
      '<span itemprop="author" itemscope>By <b itemprop="name">Ada Quill</b>, editor</span>',
      'Ada Quill',
    ],
    ['the first of many', '<b itemprop="author">Ada Quill</b><b itemprop="author">Bo Reed</b>', 'Ada Quill'],
    ['one of several properties', '<b itemprop="creator  author">Ada Quill</b>', 'Ada Quill'],
    ['nothing where it is empty', '<b itemprop="author"> </b>', null],
    ['nothing where it is a whole text', `<b itemprop="author">${'Ada Quill '.repeat(40)}</b>`, null],
    ['nothing where it is not there', '<b itemprop="editor">Ada Quill</b>', null],
  ])('gives %s', (_, markup, value) => {
    expect(microdataOf(thing(markup)).valueOf('author')).toBe(value);
  });

  it('tells what it has, and of which things', () => {
    const data = microdataOf(
      `${thing('<b itemprop="author">Ada</b>')}${thing('')}<i itemscope itemtype="https://schema.org/Person"></i>`,
    );
    expect([data.has('author'), data.has('editor')]).toEqual([true, false]);
    expect(data.types).toEqual(['https://schema.org/NewsArticle', 'https://schema.org/Person']);
  });

  it('is none without a thing', () => {
    const data = microdataOf('<b itemprop="author">Ada Quill</b>');
    expect([data.valueOf('author'), data.types]).toEqual([null, []]);
  });

  it('is read no further than a list of things is long', () => {
    const data = microdataOf(thing(`${'<b itemprop="name">A</b>'.repeat(2500)}<b itemprop="author">Ada</b>`));
    expect([data.has('name'), data.has('author')]).toEqual([true, false]);
  });
});
