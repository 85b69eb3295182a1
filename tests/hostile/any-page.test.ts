import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Language } from '../../reading/languages/language';
import { loadLanguage } from '../../reading/languages/registry';
import { readReport } from '../../reading/read-report';
import { brokenPromises } from '../../scripts/fuzz/broken-promises';
import { read } from '../article/pages';
import { anyPage } from './page-grammar';

let languages: readonly Language[];
beforeAll(async () => {
  languages = await Promise.all(['en', 'vi', 'ja', 'ar', 'und'].map(loadLanguage));
});

it('any page yields a report that keeps every promise, the same each time', () => {
  fc.assert(
    fc.property(anyPage, (markup) => {
      const reading = read(markup);
      const again = read(markup);
      expect(again.article).toEqual(reading.article);
      for (const language of languages) {
        const located = readReport(reading.article, language);
        expect(brokenPromises(reading, located)).toEqual([]);
        expect(readReport(again.article, language)).toEqual(located);
      }
    }),
    { numRuns: 120, seed: 20261128 },
  );
});
