import { describe, expect, it } from 'vitest';
import { attribute } from '../../reading/attribution/attribute';
import { readPublisher, toIsoDate } from '../../reading/attribution/page-facts';
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

describe('toIsoDate', () => {
  it.each(['2025-05-01', '2025-05-01T21:40:00+07:00', '2025-05-01 21:40:00'])('keeps %s', (date) => {
    expect(toIsoDate(date)).toBe(date);
  });

  it.each(['yesterday', '01/05/2025', '2025-13-45', ''])('%s is none', (date) => {
    expect(toIsoDate(date)).toBeNull();
  });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts'])(
  'a canonical address is one of the web, and not %s',
  async (canonicalUrl) => {
    const { attribution } = attribute(
      sketchArticle({ metadata: { canonicalUrl } }),
      await loadLanguage('en'),
    );
    expect(attribution.canonicalUrl).toBeNull();
  },
);
