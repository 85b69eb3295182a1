import { describe, expect, it } from 'vitest';
import { toBiblatex } from '../../citation/biblatex';
import { type CitedSource, describeSource } from '../../citation/cited-source';
import { toCslItem } from '../../citation/csl-json';
import { toApa, toChicago } from '../../citation/plain-citation';
import { toRis } from '../../citation/ris';
import { toWikipediaTemplate } from '../../citation/wikipedia';
import type { Attribution } from '../../reading/attribution/attribution';
import type { ArticleReport } from '../../reading/report';
import { sampleWith } from '../components/sample-report';
import { NEWS, RELEASE } from './sample-sources';

const ACCESSED = '2026-11-24';
const UNKNOWN: CitedSource = {
  ...RELEASE,
  authors: [],
  title: null,
  issued: null,
  place: null,
  distributor: null,
  shownBy: null,
};

describe('describeSource', () => {
  const describeWith = (report: Partial<ArticleReport>, attribution: Partial<Attribution> = {}) =>
    describeSource(sampleWith(report, attribution).report);
  const AP = { id: 'ap', name: 'AP', role: 'newsAgency', ownership: 'cooperative' } as const;

  it('names the release and not its copy', () => {
    expect(describeWith({})).toEqual({
      kind: 'press-release',
      authors: ['Silk Bay Port Committee of the Harbor Party'],
      title: 'Cảng Vịnh Lụa mở bến thứ ba',
      issued: '2026-03-04',
      place: 'VỊNH LỤA, Lumenia',
      distributor: 'PR Newswire',
      shownBy: 'Tin Cảng Biển',
      url: 'https://tincangbien.example/cang-vinh-luc',
      language: 'vi',
    });
  });

  it.each<[string, Partial<ArticleReport>, Partial<Attribution>, Partial<CitedSource>]>([
    [
      'the original where the page tells its address',
      {},
      { originalUrl: 'https://wire.example/releases/77.html' },
      { url: 'https://wire.example/releases/77.html', shownBy: null },
    ],
    [
      'the declared address of the page',
      {},
      { canonicalUrl: 'https://tincangbien.example/c' },
      { url: 'https://tincangbien.example/c' },
    ],
    ['nobody for an unnamed issuer', {}, { issuer: null }, { authors: [] }],
    [
      'a release without a dateline by its day of publication',
      {},
      { dateline: null },
      { issued: '2026-03-05', place: null },
    ],
    [
      'an agency’s story',
      { verdict: 'agency-story' },
      { wire: AP },
      { kind: 'news', authors: ['AP'], distributor: 'AP', issued: '2026-03-05', place: null },
    ],
    [
      'an article by its writers',
      { verdict: 'article' },
      { bylines: ['Mai Lan', 'Ivo Brandt'] },
      { kind: 'news', authors: ['Mai Lan', 'Ivo Brandt'], distributor: null, shownBy: 'Tin Cảng Biển' },
    ],
    [
      'an article of the site itself',
      { verdict: 'article' },
      { publishedAt: null },
      { authors: ['Tin Cảng Biển'], issued: null, shownBy: null },
    ],
  ])('names %s', (_name, report, attribution, expected) => {
    expect(describeWith(report, attribution)).toMatchObject(expected);
  });
});

describe('toChicago', () => {
  it.each<[string, CitedSource, string]>([
    [
      'a copied release',
      RELEASE,
      'Lumen Bay Port Authority. “Cảng Vịnh Lụa mở bến thứ ba.” Press release, March 4, 2026, via PR Newswire. Shown by Tin Cảng Biển: https://tincangbien.example/cang-vinh-lua',
    ],
    [
      'a story of two writers',
      NEWS,
      'Mai Lan and Ivo Brandt. “Third terminal opens.” March 5, 2026. Shown by Bay Courier: https://courier.example/third-terminal',
    ],
    [
      'three writers and a month',
      { ...NEWS, authors: ['A', 'B', 'C'], issued: '2026-03' },
      'A, B, and C. “Third terminal opens.” March 2026. Shown by Bay Courier: https://courier.example/third-terminal',
    ],
    [
      'a headline with its own mark at the end',
      { ...RELEASE, title: 'Is the bay\n full?', shownBy: null },
      'Lumen Bay Port Authority. “Is the bay full?” Press release, March 4, 2026, via PR Newswire. https://tincangbien.example/cang-vinh-lua',
    ],
    ['a release that tells nothing', UNKNOWN, 'Press release. https://tincangbien.example/cang-vinh-lua'],
  ])('%s', (_name, source, expected) => {
    expect(toChicago(source)).toBe(expected);
  });
});

describe('toApa', () => {
  it.each<[string, CitedSource, string]>([
    [
      'a copied release',
      RELEASE,
      'Lumen Bay Port Authority. (2026, March 4). Cảng Vịnh Lụa mở bến thứ ba [Press release]. PR Newswire. https://tincangbien.example/cang-vinh-lua',
    ],
    [
      'a release of nobody on an unknown day',
      { ...RELEASE, authors: [], issued: null },
      'Cảng Vịnh Lụa mở bến thứ ba [Press release]. (n.d.). PR Newswire. https://tincangbien.example/cang-vinh-lua',
    ],
    [
      'an agency’s own story',
      { ...NEWS, authors: ['AP'], distributor: 'AP' },
      'AP. (2026, March 5). Third terminal opens. Bay Courier. https://courier.example/third-terminal',
    ],
  ])('%s', (_name, source, expected) => {
    expect(toApa(source)).toBe(expected);
  });
});

describe('toWikipediaTemplate', () => {
  it.each<[string, CitedSource, string]>([
    [
      'a copied release',
      RELEASE,
      '{{cite press release |title=Cảng Vịnh Lụa mở bến thứ ba |url=https://tincangbien.example/cang-vinh-lua |date=2026-03-04 |location=LUMEN BAY, Lumenia |publisher=Lumen Bay Port Authority |agency=PR Newswire |language=vi |via=Tin Cảng Biển |access-date=2026-11-24}}',
    ],
    [
      'a story of two writers in English',
      NEWS,
      '{{cite news |author1=Mai Lan |author2=Ivo Brandt |title=Third terminal opens |url=https://courier.example/third-terminal |date=2026-03-05 |work=Bay Courier |access-date=2026-11-24}}',
    ],
    [
      'an agency’s own story',
      { ...NEWS, authors: ['AP'], distributor: 'AP' },
      '{{cite news |title=Third terminal opens |url=https://courier.example/third-terminal |date=2026-03-05 |work=Bay Courier |agency=AP |access-date=2026-11-24}}',
    ],
    [
      'signs that wikitext would read',
      { ...NEWS, authors: ["O''Hara"], title: 'A|B [[c]] {{d}} <e>', url: 'https://x.example/a|b]c d' },
      '{{cite news |author=O&#39;&#39;Hara |title=A{{!}}B &#91;&#91;c&#93;&#93; &#123;&#123;d&#125;&#125; &#60;e&#62; |url=https://x.example/a%7Cb%5Dc%20d |date=2026-03-05 |work=Bay Courier |access-date=2026-11-24}}',
    ],
  ])('%s', (_name, source, expected) => {
    expect(toWikipediaTemplate(source, ACCESSED)).toBe(expected);
  });
});

describe('toBiblatex', () => {
  it('is a report of a distributor where no issuer is named', () => {
    const entry = toBiblatex({ ...RELEASE, authors: [] }, ACCESSED);
    expect(entry).toContain('@report{2026-cang,');
    expect(entry).toContain('  institution = {PR Newswire},');
    expect(entry).toContain('  note = {Distributed by PR Newswire; shown by Tin Cảng Biển},');
    expect(entry).not.toContain('author');
  });

  it('leaves out what is not known', () => {
    expect(toBiblatex({ ...UNKNOWN, language: 'und' }, ACCESSED)).toBe(
      '@report{pressmark,\n  type = {Press release},\n  url = {https://tincangbien.example/cang-vinh-lua},\n  urldate = {2026-11-24},\n}\n',
    );
  });
});

describe('toRis', () => {
  it('has a field a line, ended as the format wants', () => {
    expect(
      toRis({ ...RELEASE, authors: ['Brandt, Inc.'], title: 'One\ntwo' }, ACCESSED).split('\r\n'),
    ).toEqual([
      'TY  - RPRT',
      'AU  - Brandt Inc.',
      'TI  - One two',
      'M3  - Press release',
      'DA  - 2026/03/04',
      'PY  - 2026',
      'CY  - LUMEN BAY, Lumenia',
      'PB  - PR Newswire',
      'DP  - Tin Cảng Biển',
      'LA  - vi',
      'UR  - https://tincangbien.example/cang-vinh-lua',
      'Y2  - 2026/11/24',
      'ER  - ',
      '',
    ]);
  });
});

describe('toCslItem', () => {
  it('names the site of a copied release as its source', () => {
    expect(toCslItem(RELEASE, ACCESSED)).toEqual({
      id: RELEASE.url,
      type: 'report',
      genre: 'Press release',
      source: 'Tin Cảng Biển',
      title: RELEASE.title,
      author: [{ literal: 'Lumen Bay Port Authority' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      publisher: 'PR Newswire',
      'publisher-place': 'LUMEN BAY, Lumenia',
      URL: RELEASE.url,
      language: 'vi',
    });
  });
});
