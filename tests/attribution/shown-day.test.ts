import { describe, expect, it } from 'vitest';
import { findShownDay } from '../../reading/attribution/shown-day';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

const HEADLINE = 'Third basin opens';
const TEXT = 'The harbor opened its third basin on Monday, two years later than the council had planned it.';

describe('the day that a page shows by its headline', () => {
  it.each([
    ['en', 'Published 3 March 2025, 8:15 am', '2025-03-03'],
    ['en', 'March 3, 2025', '2025-03-03'],
    ['en', 'Updated 5 March 2025 · first published 3 March 2025', '2025-03-03'],
    ['de', 'Montag, 3. März 2025, 8:15 Uhr', '2025-03-03'],
    ['fr', 'Publié le 3 mars 2025 à 8h15', '2025-03-03'],
    ['pl', '3 marca 2025', '2025-03-03'],
    ['ru', '3 марта 2025, 08:15', '2025-03-03'],
    ['el', '3 Μαρτίου 2025', '2025-03-03'],
    ['vi', 'Thứ hai, ngày 3 tháng 3 năm 2025', '2025-03-03'],
    ['zh', '2025年3月3日 08:15', '2025-03-03'],
    ['ko', '2025년 3월 3일', '2025-03-03'],
    ['ar', '3 مارس 2025', '2025-03-03'],
    ['en', 'March 2025', null],
    ['en', '3 March', null],
    ['en', '3 March 1824', null],
    ['en', 'Season 2025', null],
  ])('in %s: %s', async (tag, line, day) => {
    const article = sketchArticle({ headline: HEADLINE, before: [HEADLINE, line], body: [TEXT] });
    expect(findShownDay(article, await loadLanguage(tag))?.day ?? null).toBe(day);
  });

  it.each([
    ['right over the headline', ['3 March 2025', HEADLINE], [TEXT], '2025-03-03'],
    ['under the headline, not over it', ['5 May 2025', HEADLINE, '3 March 2025'], [TEXT], '2025-03-03'],
    ['at the head of the body', [HEADLINE], ['Ada Quill, 3 March 2025', TEXT], '2025-03-03'],
    ['over the menu', ['5 May 2025', 'Home', 'News', 'Sports', HEADLINE], [TEXT], null],
    ['in the text', [HEADLINE], [TEXT, TEXT, TEXT, TEXT, 'It was sold on 3 March 2025.'], null],
  ])('%s', async (_, before, body, day) => {
    const article = sketchArticle({ headline: HEADLINE, before, body });
    expect(findShownDay(article, await loadLanguage('en'))?.day ?? null).toBe(day);
  });
});
