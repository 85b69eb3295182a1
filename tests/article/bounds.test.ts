import { describe, expect, it } from 'vitest';
import { readArticle } from '../../reading/article/read-article';
import { parsePage, textPageDocument } from '../../scripts/page-document';
import { newsPage, PAGE_URL, PARAGRAPHS, paragraphs, read, textsAt } from './pages';

describe('a page at the edge of what there is', () => {
  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
    ['an empty body', newsPage('')],
    ['scripts alone', newsPage('<script>document.write("x")</script>')],
  ])('with %s has no article', (_, markup) => {
    const { article } = read(markup);
    expect(article.pageKind).toBe('none');
    expect(article.lines).toEqual([]);
  });

  it('keeps a lone surrogate where it stands', () => {
    const { article } = read(
      newsPage(
        `<article><p>A stray half \uD83D of a sign stands in this sentence of ours.</p>${paragraphs()}</article>`,
      ),
    );
    expect(article.lines[0]?.text).toContain('\uD83D');
  });

  it('of 20,000 nested elements is read', () => {
    const markup = newsPage(`${'<div>'.repeat(20_000)}${paragraphs()}`);
    expect(textsAt(read(markup), 'body')).toEqual(PARAGRAPHS);
  }, 20_000);

  it.each([
    ['one paragraph', `<p>${`${PARAGRAPHS[0]} `.repeat(40_000)}</p>`],
    ['many paragraphs', paragraphs().repeat(13_000)],
  ])(
    'of 5 MB in %s is cut, and says so',
    (_, markup) => {
      const { article } = read(newsPage(`<article>${markup}</article>`));
      const length = article.lines.reduce((sum, { text }) => sum + text.length, 0);
      expect(article.leftOut).toEqual(['text']);
      expect(length).toBeGreaterThan(100_000);
      expect(length).toBeLessThanOrEqual(500_000);
    },
    30_000,
  );
});

describe('a page without markup', () => {
  it('has a paragraph for each line', () => {
    const document = textPageDocument(`# Third basin opens\n\n${PARAGRAPHS.join('\n')}\n`, PAGE_URL);
    const { article } = readArticle(document, PAGE_URL);
    expect(article.headline).toBe('Third basin opens');
    expect(article.pageKind).toBe('article');
    expect(article.lines.filter(({ place }) => place === 'body').map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a paragraph a line', PARAGRAPHS.join('\n')],
    ['wrapped by hand', PARAGRAPHS.map((text) => text.replace(/(.{30,50}) /g, '$1\n')).join('\n\n')],
  ])('shown by the browser, %s', (_, text) => {
    const document = parsePage(`<html><head></head><body><pre>${text}</pre></body></html>`, PAGE_URL);
    const { article } = readArticle(document, PAGE_URL);
    expect(article.lines.map((line) => line.text)).toEqual(PARAGRAPHS);
  });
});
