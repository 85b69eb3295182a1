import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../citation/release-citation';
import type { Attribution } from '../../reading/attribution/attribution';
import type { ArticleReport } from '../../reading/report';
import { sampleWith } from '../components/sample-report';

const cite = (report: Partial<ArticleReport>, attribution: Partial<Attribution> = {}): string =>
  formatCitation(sampleWith(report, attribution).report);

describe('formatCitation', () => {
  it.each<[string, Partial<ArticleReport>, Partial<Attribution>, string]>([
    [
      'a release on the page that shows it',
      {},
      {},
      'Silk Bay Port Committee of the Harbor Party. “Cảng Vịnh Lụa mở bến thứ ba.” Press release, 4 March 2026, via PR Newswire. Shown by Tin Cảng Biển: https://tincangbien.example/cang-vinh-luc',
    ],
    [
      'a release whose own place is known',
      {},
      { originalUrl: 'https://wire.example/releases/77.html' },
      'Silk Bay Port Committee of the Harbor Party. “Cảng Vịnh Lụa mở bến thứ ba.” Press release, 4 March 2026, via PR Newswire. https://wire.example/releases/77.html',
    ],
    [
      'a release that tells little',
      { headline: null },
      {
        issuer: null,
        wire: null,
        dateline: null,
        publishedAt: null,
        publisher: { name: null, domain: null },
      },
      'Press release. https://tincangbien.example/cang-vinh-luc',
    ],
    [
      'a headline with its own mark at the end',
      { headline: 'Is the bay full?' },
      { issuer: null },
      '“Is the bay full?” Press release, 4 March 2026, via PR Newswire. Shown by Tin Cảng Biển: https://tincangbien.example/cang-vinh-luc',
    ],
    [
      'an agency’s story',
      { verdict: 'agency-story' },
      { issuer: null, wire: { id: 'ap', name: 'AP', role: 'newsAgency', ownership: 'cooperative' } },
      'AP. “Cảng Vịnh Lụa mở bến thứ ba.” 5 March 2026. Shown by Tin Cảng Biển: https://tincangbien.example/cang-vinh-luc',
    ],
    [
      'an article by its writers',
      { verdict: 'article' },
      { bylines: ['Mai Lan', 'Ivo Brandt'], canonicalUrl: 'https://tincangbien.example/c' },
      'Mai Lan, Ivo Brandt. “Cảng Vịnh Lụa mở bến thứ ba.” 5 March 2026. Shown by Tin Cảng Biển: https://tincangbien.example/c',
    ],
    [
      'an article of the site itself, on an unknown day',
      { verdict: 'article' },
      { publishedAt: null },
      'Tin Cảng Biển. “Cảng Vịnh Lụa mở bến thứ ba.” https://tincangbien.example/cang-vinh-luc',
    ],
  ])('%s', (_name, report, attribution, expected) => {
    expect(cite(report, attribution)).toBe(expected);
  });
});
