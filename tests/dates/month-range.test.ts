import { expect, it } from 'vitest';
import { findDates } from '../../reading/dates/find-dates';
import { loadLanguage } from '../../reading/languages/registry';

it.each([
  ['de', 'Von Januar bis September 2025 kamen Gäste.', 'Januar bis September 2025', '2025-01/2025-09'],
  ['de', 'Im Zeitraum April–Juni wurde gebaut.', 'April–Juni', '2025-04/2025-06'],
  ['de', 'Von Oktober bis März 2025 ruhte der Bau.', 'Oktober bis März 2025', '2024-10/2025-03'],
  ['en', 'Sales for January-March 2025 rose.', 'January-March 2025', '2025-01/2025-03'],
  ['en', 'Sales for January-March of last year rose.', 'January-March of last year', '2025-01/2025-03'],
  ['en', 'Sales for May to June this year rose.', 'May to June this year', '2026-05/2026-06'],
  [
    'de',
    'Von Mai bis Juni vergangenen Jahres sank es.',
    'Mai bis Juni vergangenen Jahres',
    '2025-05/2025-06',
  ],
  ['es', 'Vendió más entre mayo y junio del año pasado.', 'mayo y junio del año pasado', '2025-05/2025-06'],
  ['tr', 'Geçen yılın ocak-mart döneminde arttı.', 'Geçen yılın ocak-mart', '2025-01/2025-03'],
  ['en', 'Last year in August it rose.', 'Last year in August', '2025-08'],
  ['de', 'Im vergangenen Jahr im August stieg es.', 'vergangenen Jahr im August', '2025-08'],
  ['fr', "L'an dernier, en août, il a monté.", "L'an dernier, en août", '2025-08'],
  ['es', 'Subió en agosto del año pasado.', 'agosto del año pasado', '2025-08'],
  ['it', "L'anno scorso ad agosto è salito.", 'anno scorso ad agosto', '2025-08'],
  ['sv', 'I fjol i augusti steg det.', 'I fjol i augusti', '2025-08'],
  ['da', 'Sidste år i august steg det.', 'Sidste år i august', '2025-08'],
  ['pl', 'W ubiegłym roku w sierpniu wzrosło.', 'ubiegłym roku w sierpniu', '2025-08'],
  ['cs', 'Loni v srpnu to vzrostlo.', 'Loni v srpnu', '2025-08'],
] as const)('%s: %s', async (tag, text, quote, date) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => [mention.quote, mention.date])).toEqual([[quote, date]]);
});

it('takes no number behind a month for its day where the day goes first', async () => {
  expect(findDates('Im Mai 30 Filialen.', await loadLanguage('de'), '2026-03-16')).toMatchObject([
    { quote: 'Mai', date: '2026-05' },
  ]);
});
