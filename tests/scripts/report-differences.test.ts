import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../reading/attribution/attribution';
import type { ArticleReport } from '../../reading/report';
import { differencesOf } from '../../scripts/report-differences';

interface Said extends Partial<Pick<ArticleReport, 'text' | 'verdict' | 'headline' | 'confidence'>> {
  readonly publishedAt?: string | null;
}

function reportWith({ publishedAt = null, ...said }: Said): ArticleReport {
  const attribution = { publisher: { name: 'Harbor Post', domain: 'post.example' }, publishedAt };
  return {
    schema: 1,
    pageUrl: 'https://post.example/1',
    language: 'en',
    verdict: 'article',
    confidence: 0.9,
    headline: 'Quay opens',
    text: 'one\ntwo',
    figures: [],
    checks: [],
    ...said,
    attribution: attribution as unknown as Attribution, // what is compared of it
  };
}

describe('two reports on a page', () => {
  it.each<[string, Said]>([
    ['nothing', {}],
    ['white space', { text: 'one\n\n two ', headline: 'Quay  opens' }],
    ['how sure they are', { confidence: 0.8 }],
  ])('agree when they differ by %s', (_, said) => {
    expect(differencesOf(reportWith({}), reportWith(said))).toEqual([]);
  });

  it.each<[string, Said, object]>([
    ['a line', { text: 'one\nthree' }, { part: 'text', one: 'two', other: 'three' }],
    ['a line at the end', { text: 'one\ntwo\nthree' }, { part: 'text', one: null, other: 'three' }],
    ['the verdict', { verdict: 'none' }, { part: 'verdict', one: 'article', other: 'none' }],
    ['the headline', { headline: null }, { part: 'headline', one: 'Quay opens', other: null }],
    ['the day', { publishedAt: '2026-03-04' }, { part: 'publishedAt', one: null, other: '2026-03-04' }],
  ])('differ by %s', (_, said, difference) => {
    expect(differencesOf(reportWith({}), reportWith(said))).toEqual([difference]);
  });
});
