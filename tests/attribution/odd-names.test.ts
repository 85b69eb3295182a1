import { describe, expect, it } from 'vitest';
import { findLookAlikes } from '../../reading/attribution/odd-names';
import { loadLanguage } from '../../reading/languages/registry';
import { readReport } from '../../reading/read-report';
import { newsPage, paragraphs, read } from '../article/pages';

describe('a word of two alphabets', () => {
  it.each([
    ['a Cyrillic letter', 'the PRN\u0435wswire mark', ['PRN\u0435wswire']],
    ['a Greek letter', 'PRNewsw\u03B9re', ['PRNewsw\u03B9re']],
    ['two Greek letters', 'Oakm\u03BFre L\u03B1k\u03B1', ['Oakm\u03BFre', 'L\u03B1k\u03B1']],
    ['an Armenian o', 'Oakm\u0585re', ['Oakm\u0585re']],
    ['a full-width letter', 'PRNewsw\uFF49re', ['PRNewsw\uFF49re']],
    ['a letter for formulas', 'Oak\u{1D426}ere', ['Oak\u{1D426}ere']],
    ['a Latin letter in a Russian word', 'Га\u0061нь \u0441\u0061мара', ['Га\u0061нь', '\u0441\u0061мара']],
    ['many', 'P\u0430yl\u043Ene and \u0421itybank', ['P\u0430yl\u043Ene', '\u0421itybank']],
  ])('with %s is odd', (_, text, odd) => {
    expect(findLookAlikes(text)).toEqual(odd);
  });

  it.each([
    ['one alphabet each', 'Oakmere Ferries и Лебедь, Ωμέγα'],
    ['a foreign name with an ending', 'SMS\u043A\u0438 и IT\u0448\u043D\u0438\u043A\u0438'],
    ['a joined word', 'USB-кабель, e-mail-адрес'],
    ['signs of science', 'ΔT, kΩ, μm, αB'],
    ['a Japanese name in full width', '\uFF2E\uFF34\uFF34\u30C7\u30FC\u30BF'],
    ['decomposed accents', 'Que\u0301bec, Vie\u0302\u0323t Nam'],
  ])('is not %s', (_, text) => {
    expect(findLookAlikes(text)).toEqual([]);
  });
});

const DATELINE = 'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ';

async function oddNamesOf(opening: string, closing: string, head = '') {
  const body = `<p>${opening}A route across the bay opened on Monday.</p>${paragraphs()}<p>${closing}</p>`;
  const { article } = read(newsPage(`<article>${body}</article>`, head));
  return readReport(article, await loadLanguage('en'));
}

describe('the names of a page', () => {
  it('are not odd on an honest page, nor on one that keeps a name together in a line of the other direction', async () => {
    const { oddNames } = await oddNamesOf(DATELINE, 'SOURCE \u2068Oakmere\u2069 \u200EFerries');
    expect(oddNames).toEqual([]);
  });

  it('are shown as they stand, with what is odd about them', async () => {
    const { report, oddNames } = await oddNamesOf(DATELINE, 'SOURCE Oakm\u0435re Ferries');
    expect(report.attribution.issuer?.name).toBe('Oakm\u0435re Ferries');
    expect(oddNames).toEqual([{ kind: 'look-alike', quote: 'Oakm\u0435re' }]);
  });

  it('are odd where a mark only looks like a wire\u2019s', async () => {
    const { report, oddNames } = await oddNamesOf(DATELINE.replace('News', 'N\u0435ws'), 'The end of it.');
    expect(report.attribution.wire).toBeNull();
    expect(oddNames).toEqual([{ kind: 'look-alike', quote: 'PRN\u0435wswire' }]);
  });

  it('are odd where signs turn their letters around', async () => {
    const { report, oddNames } = await oddNamesOf(DATELINE, 'SOURCE Oakmere \u202EFerries\u202C');
    expect(report.attribution.issuer?.name).toBe('Oakmere Ferries');
    expect(oddNames).toContainEqual({ kind: 'turned', quote: 'SOURCE Oakmere Ferries' });
  });

  it('are odd where the data about the page turn them', async () => {
    const { report, oddNames } = await oddNamesOf(
      '',
      'The end of it.',
      '<meta property="og:site_name" content="Harbor \u202EPost">',
    );
    expect(report.attribution.publisher.name).toBe('Harbor \u202EPost');
    expect(oddNames).toEqual([{ kind: 'turned', quote: 'Harbor \u202EPost' }]);
  });
});
