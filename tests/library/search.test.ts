import { describe, expect, it } from 'vitest';
import { countValues, filterCards, groupByRelease, NO_FILTER } from '../../library/filter-cards';
import type { Card } from '../../library/kept-report';
import { createSearch, splitTerms } from '../../library/search';

const card = (id: string, fields: Partial<Card>): Card => ({
  id,
  keptAt: '2026-05-18T08:00:00.000Z',
  pinned: false,
  release: id,
  verdict: 'press-release',
  headline: null,
  issuer: null,
  wire: null,
  publisher: null,
  language: 'en',
  day: null,
  figureCount: 0,
  searched: '',
  ...fields,
});

const CARDS = [
  card('vi', {
    language: 'vi',
    headline: 'Cảng Vịnh Lụa đạt kỷ lục',
    issuer: 'Cảng Vịnh Lụa',
    day: '2026-03-02',
  }),
  card('zh', { language: 'zh', headline: '丝湾港口吞吐量创新高', searched: '集装箱420万箱', release: 'vi' }),
  card('th', { language: 'th', searched: 'เรือเฟอร์รี่ลำแรกออกจากท่าเรือเมื่อเช้า' }),
  card('en', {
    headline: 'Harbor breaks its record',
    wire: 'PR Newswire',
    day: '2026-03-01',
    searched: '4.2 million containers',
  }),
];

describe('splitTerms', () => {
  it.each([
    ['Cảng Đà Nẵng', ['cang', 'da', 'nang']],
    ['港口城市', ['港口', '口城', '城市']],
    ['港', ['港']],
    ['5G港口', ['5g', '港口']],
    ['“4.2” — ', ['4', '2']],
  ])('%s', (text, terms) => expect(splitTerms(text)).toEqual(terms));
});

describe('createSearch', () => {
  const { find } = createSearch(CARDS);
  it.each([
    ['cang vinh', ['vi']],
    ['港口', ['zh']],
    ['箱', []],
    ['集装箱', ['zh']],
    ['ท่าเรือ', ['th']],
    ['record harb', ['en']],
    ['newswire', ['en']],
    ['harbor nothing', []],
  ])('finds %s', (query, ids) => expect(find(query)).toEqual(ids));

  it.each([0, 1, 2, 9])('finds the same with %i cards indexed ahead', (most) => {
    const search = createSearch(CARDS);
    expect(search.prepare(most)).toBe(most < CARDS.length);
    expect(search.find('港口')).toEqual(['zh']);
    expect(search.find('record harb')).toEqual(['en']);
    expect(search.prepare(most)).toBe(false);
  });

  it('asks nothing of no words', () => expect(find(' … ')).toBeNull());
});

describe('filterCards', () => {
  it('narrows by what is chosen', () => {
    const ids = (filter: object, found: string[] | null = null) =>
      filterCards(CARDS, { ...NO_FILTER, ...filter }, found).map(({ id }) => id);
    expect(ids({})).toEqual(['vi', 'zh', 'th', 'en']);
    expect(ids({ language: 'zh' })).toEqual(['zh']);
    expect(ids({ from: '2026-03-01', to: '2026-03-01' })).toEqual(['en']);
    expect(ids({ issuer: 'Cảng Vịnh Lụa' })).toEqual(['vi']);
    expect(ids({}, ['en', 'vi', 'gone'])).toEqual(['en', 'vi']);
  });

  it('groups by release and counts values', () => {
    expect(groupByRelease(CARDS).map((group) => group.map(({ id }) => id))).toEqual([
      ['vi', 'zh'],
      ['th'],
      ['en'],
    ]);
    expect(countValues(CARDS, 'wire')).toEqual([['PR Newswire', 1]]);
  });
});
