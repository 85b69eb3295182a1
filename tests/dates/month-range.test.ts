import { expect, it } from 'vitest';
import { findDates } from '../../reading/dates/find-dates';
import { loadLanguage } from '../../reading/languages/registry';

it.each([
  ['de', 'Von Januar bis September 2025 kamen Gäste.', 'Januar bis September 2025', '2025-01/2025-09'],
  ['de', 'Im Zeitraum April–Juni wurde gebaut.', 'April–Juni', '2025-04/2025-06'],
  ['de', 'Von Oktober bis März 2025 ruhte der Bau.', 'Oktober bis März 2025', '2024-10/2025-03'],
  ['en', 'Sales for January-March 2025 rose.', 'January-March 2025', '2025-01/2025-03'],
] as const)('%s: %s', async (tag, text, quote, date) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => [mention.quote, mention.date])).toEqual([[quote, date]]);
});

it('takes no number behind a month for its day where the day goes first', async () => {
  expect(findDates('Im Mai 30 Filialen.', await loadLanguage('de'), '2026-03-16')).toMatchObject([
    { quote: 'Mai', date: '2026-05' },
  ]);
});
