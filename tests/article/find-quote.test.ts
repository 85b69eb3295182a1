import { describe, expect, it } from 'vitest';
import type { Article } from '../../reading/article/article';
import { findQuote, quoteAt } from '../../reading/article/find-quote';
import { newsPage, paragraphs, read } from './pages';

const articleOf = (...texts: string[]): Article => ({
  ...read(newsPage(`<article>${paragraphs()}</article>`)).article,
  lines: texts.map((text) => ({ text, place: 'body', kind: 'paragraph', links: [], images: [] })),
});

const FERRY = 'The ferry carried 5% more guests than in the year before.';
const BAKERY = 'The bakery sold 5% more bread than in the year before.';

/** The line in which the words of the first article's line are found in the second. */
function followTo(from: readonly string[], words: string, line: number, to: readonly string[]) {
  const start = from[line]?.indexOf(words) ?? -1;
  const quote = quoteAt(articleOf(...from), { line, span: [start, start + words.length] });
  return quote && findQuote(articleOf(...to), quote);
}

describe('words of an article that was read again', () => {
  it.each<[string, readonly string[], readonly string[], number | null]>([
    ['where they were', [FERRY, BAKERY], [FERRY, BAKERY], 1],
    ['in another line', [FERRY, BAKERY], ['New today.', FERRY, 'Once more.', BAKERY], 3],
    ['by their context and not by their place', [FERRY, BAKERY], [BAKERY, FERRY], 0],
    ['in a line that was joined with another', [FERRY, BAKERY], [`${FERRY} ${BAKERY}`], 0],
    [
      'nowhere, where the same words tell of something else',
      [FERRY, BAKERY],
      [FERRY.replace('year', 'week')],
      null,
    ],
    ['nowhere, where they are gone', [FERRY, BAKERY], ['The bakery is closed.'], null],
  ])('are found %s', (_name, from, to, line) => {
    const found = followTo(from, '5%', 1, to);
    expect(found?.line ?? null).toBe(line);
    if (found) expect(to[found.line]?.slice(found.span[0] - 5, found.span[1])).toBe('sold 5%');
  });

  it('that are a whole line are found with no context at all', () => {
    expect(followTo(['5%'], '5%', 0, ['Growth', '5%'])).toEqual({ line: 1, span: [0, 2] });
  });

  it('are nearest of equals', () => {
    expect(followTo(['a', BAKERY, 'b', BAKERY], '5%', 3, [BAKERY, 'a', BAKERY])?.line).toBe(2);
  });

  it('are nothing at a place that holds none', () => {
    expect(quoteAt(articleOf(FERRY), { line: 7, span: [0, 2] })).toBeNull();
  });
});
