import { expect, it } from 'vitest';
import { siteCountry } from '../../reading/attribution/home-country';
import { sketchArticle } from './article-fixture';

it.each<[string, string | null, string | null]>([
  ['https://www.quillpost.com.au/a-1', 'en', 'AU'],
  ['https://quillpost.example/a-1', 'es-AR', 'AR'],
  ['https://quillpost.ca/a-1', 'en_US', 'CA'],
  ['https://quillpost.example/a-1', 'en_US', 'US'],
  ['https://quillpost.example/a-1', 'zh-Hant-HK', 'HK'],
  ['https://quillpost.example/a-1', 'zh-Hant', null],
  ['https://quillpost.example/a-1', null, null],
  ['file:///quillpost.html', null, null],
])('the site at %s in the language %s is at home in %s', (pageUrl, htmlLanguage, country) => {
  expect(siteCountry(sketchArticle({ pageUrl, metadata: { htmlLanguage } }))).toBe(country);
});
