import { expect, it } from 'vitest';
import { attribute } from '../../reading/attribution/attribute';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

const DATELINE = 'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ';
const TEXT = 'Oakmere Ferries opened a route across the bay on Monday, the first in ten years.';
const SOURCE = 'SOURCE Oakmere Ferries';

const attributionOf = async (isHidden: boolean) =>
  attribute(
    sketchArticle({
      body: [
        { text: `${DATELINE}${TEXT}`, isHidden },
        { text: SOURCE, isHidden },
      ],
    }),
    await loadLanguage('en'),
  );

it('reads a dateline and a source line that readers see', async () => {
  const { verdict, attribution } = await attributionOf(false);
  expect([verdict, attribution.issuer?.name]).toEqual(['press-release', 'Oakmere Ferries']);
});

it('takes no evidence from lines that readers do not see, but keeps them as text', async () => {
  const { verdict, attribution, body } = await attributionOf(true);
  expect(verdict).toBe('article');
  expect([attribution.wire, attribution.issuer, attribution.dateline]).toEqual([null, null, null]);
  expect(attribution.evidence.filter(({ quote }) => `${DATELINE}${TEXT}\n${SOURCE}`.includes(quote))).toEqual(
    [],
  );
  expect(body.map(({ line }) => line)).toEqual([0, 1]);
});
