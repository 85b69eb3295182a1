import { expect, it } from 'vitest';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { readReport } from '../../reading/read-report';
import { newsPage, paragraphs, read } from '../article/pages';
import { sketchArticle } from '../attribution/article-fixture';
import { readOne } from '../figures/read';

it.each(['\u200B', '\u200C', '\u200D', '\u200E', '\u2060', '\u2063', '\u202E', '\u2066'])(
  'reads a number with %j in it as what readers see',
  async (sign) => {
    expect(await readOne('en', `They sold 12${sign}34 tonnes.`)).toMatchObject({
      value: 1234,
      unit: 'tonne',
    });
    expect(await readOne('en', `They sold 5${sign}000 tonnes.`)).toMatchObject({
      value: 5000,
      unit: 'tonne',
    });
  },
);

const reportOn = async (body: string) =>
  readReport(read(newsPage(`<article>${body}${paragraphs()}</article>`)).article, await loadLanguage('en'))
    .report;

it.each(['\u200E', '\u200F', '\u061C', '\u2068', '\u202A'])(
  'reads over %j between number, scale and unit',
  async (sign) => {
    const { figures } = await reportOn(
      `<p>Oakmere Ferries paid $5${sign} million${sign} for 12${sign}% of the port.</p>`,
    );
    expect(figures.slice(0, 2).map(({ value, unit }) => [value, unit])).toEqual([
      [5_000_000, 'USD'],
      [12, 'percent'],
    ]);
  },
);

it('shows a name without the signs in it that turn the direction of writing', async () => {
  const opening =
    '<p>BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- A route across the bay opened on Monday.</p>';
  const source = '<p>SOURCE Oakmere \u202EFerries\u202C</p>';
  const page = newsPage(`<article>${opening}${paragraphs()}${source}</article>`);
  const { attribution } = readReport(read(page).article, await loadLanguage('en')).report;
  expect(attribution.issuer?.name).toBe('Oakmere Ferries');
  expect(attribution.evidence.map(({ quote }) => quote).join('')).not.toMatch(/[\u202A-\u202E]/);
});

it.each([
  ['a Cyrillic letter', 'PRN\u0435wswire'],
  ['a full-width letter', 'PRNewsw\uFF49re'],
  ['a Greek letter', 'PRNewsw\u03B9re'],
])('counts a name with %s in it as no wire', async (_, name) => {
  const { verdict, attribution } = attribute(
    sketchArticle({
      body: [
        `BANGOR, Maine, Nov. 6, 2025 /${name}/ -- Oakmere Ferries opened a route across the bay on Monday.`,
      ],
    }),
    await loadLanguage('en'),
  );
  expect([verdict, attribution.wire]).toEqual(['article', null]);
});

it('takes no dateline from what readers write below an article', async () => {
  const comment =
    '<p>BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Oakmere Ferries opened a route across the bay.</p>';
  const page = newsPage(
    `<article><h1>Third basin opens</h1>${paragraphs()}</article><section class="comments"><h2>Comments</h2><ol><li>${comment}</li></ol></section>`,
  );
  const { verdict, attribution } = readReport(read(page).article, await loadLanguage('en')).report;
  expect([verdict, attribution.wire, attribution.issuer]).toEqual(['article', null, null]);
});

it('keeps markup in figures and names as the letters that the page shows', async () => {
  const { figures, text } = await reportOn(
    '<p>They sold 5 million &lt;img src=x onerror=alert(1)&gt; and $7 million of &lt;b&gt;bricks&lt;/b&gt;.</p>',
  );
  expect(text).toContain('<img src=x onerror=alert(1)>');
  for (const { span, quote } of figures) expect(text.slice(...span)).toBe(quote);
});

it('reads no figure in a line whose letters are turned around: readers see another', async () => {
  const { figures, text } = await reportOn(
    '<p>The pier cost \u202E000,5\u202C dollars and took 14 months.</p><p>It holds 36 boats.</p>',
  );
  expect(text).toContain('The pier cost 000,5 dollars and took 14 months.');
  expect(figures.slice(0, 1).map(({ quote, span }) => [quote, text.slice(...span)])).toEqual([
    ['36 boats', '36 boats'],
  ]);
});
