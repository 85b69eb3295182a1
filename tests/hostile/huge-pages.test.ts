import { expect, it } from 'vitest';
import { type ArticleReading, readArticle } from '../../reading/article/read-article';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';
import { readReport } from '../../reading/read-report';
import { parsePage } from '../../scripts/page-document';
import { newsPage, PAGE_URL, PARAGRAPHS, paragraphs, read, textsAt } from '../article/pages';

/** Milliseconds that no busy machine needs. */
const BUSY = 180_000;

/** Reads an article that grows after its page was parsed, as scripts let it grow. */
function readGrown(grow: (document: Document) => void): ArticleReading {
  const document = parsePage(newsPage(`<article><p></p>${paragraphs()}</article>`), PAGE_URL);
  grow(document);
  return readArticle(document, PAGE_URL);
}

const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

it('leaves JSON-LD of 20 MB alone, reads the article, and says so', () => {
  const data = `{"@type":"NewsArticle","headline":"x","keywords":[${'"quay",'.repeat(3_000_000)}"end"]}`;
  const plain = newsPage(`<article>${paragraphs()}</article>`);
  const heavy = newsPage(
    `<article>${paragraphs()}</article>`,
    `<script type="application/ld+json">${data}</script>`,
  );
  const reading = read(heavy);
  expect(textsAt(reading, 'body')).toEqual(PARAGRAPHS);
  expect(reading.article.metadata.jsonLdTypes).toEqual([]);
  expect(read(plain).article.lines).toEqual(reading.article.lines);
  expect(reading.article.leftOut).toEqual(['data']);
  expect(read(plain).article.leftOut).toEqual([]);
});

it.each([
  ['of 600 objects', `[${'{"@type":"Thing"},'.repeat(600)}{"@type":"NewsArticle"}]`],
  ['nested 40 deep', `${'{"@type":"Thing","about":'.repeat(40)}{}${'}'.repeat(40)}`],
])('reads JSON-LD %s as far as it reads, and says so', (_, data) => {
  const page = newsPage(
    `<article>${paragraphs()}</article>`,
    `<script type="application/ld+json">${data}</script>`,
  );
  const { article } = read(page);
  expect([article.leftOut, article.metadata.jsonLdTypes]).toEqual([['data'], ['Thing']]);
});

it('cuts a text of 100 MB in one node, and says so', () => {
  const sentence = `${PARAGRAPHS[0]} `;
  const reading = readGrown((document) => {
    document
      .querySelector('p')
      ?.append(document.createTextNode(sentence.repeat(Math.ceil(100_000_000 / sentence.length))));
  });
  expect(reading.article.leftOut).toEqual(['text']);
  expect(reading.article.lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(500_000);
});

it(
  'reads no more of 10^6 nodes than it can, and says so',
  async () => {
    const reading = readGrown((document) => {
      const article = document.querySelector('article');
      for (let count = 0; count < 100_000; count++) {
        const line = document.createElement('p');
        for (let part = 0; part < 9; part++) line.append(document.createTextNode('Quay. '));
        article?.append(line);
      }
    });
    expect(reading.article.leftOut).toEqual(['text']);
    const { report } = readReport(reading.article, await loadLanguage('en'));
    expect(report.text.length).toBeLessThanOrEqual(500_000);
  },
  BUSY,
);

it(
  'reads 10^5 figures in proportion to a tenth of them',
  async () => {
    const language = await loadLanguage('en');
    const text = (count: number): string => 'They paid $5 million. It rose 3%.\n'.repeat(count / 2);
    extractFigures(text(1000), language, null);
    const tenth = seconds(() => extractFigures(text(10_000), language, null));
    let found = 0;
    const whole = seconds(() => {
      found = extractFigures(text(100_000), language, null).figures.length;
    });
    expect(found).toBe(100_000);
    expect(whole / tenth).toBeLessThan(10 * 5);
  },
  BUSY,
);
