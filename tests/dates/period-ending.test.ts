import { expect, it } from 'vitest';
import { findDates } from '../../reading/dates/find-dates';
import { loadLanguage } from '../../reading/languages/registry';
import { read } from '../figures/read';

it.each([
  ['en', 'For the nine months ended 30 September 2025 it grew.', '2025-01/2025-09'],
  ['en', 'In the three months to 30 June 2025 it grew.', '2025-34'],
  ['en', 'In the year to June 2025 it grew.', '2024-07/2025-06'],
  ['en', 'In the fiscal year ended March 31, 2025, it grew.', '2024-04/2025-03'],
  ['en', 'In the year ended 31 December 2025 it grew.', '2025'],
  ['en', 'In the six-month period ended 30 June 2025 it grew.', '2025-01/2025-06'],
  ['en', 'For the half year ended 30 June 2025 it grew.', '2025-01/2025-06'],
  ['en', 'For the second quarter ended June 30, 2025, it grew.', '2025-34'],
  ['en', 'For the second quarter ended 30 November 2025 it grew.', '2025-09/2025-11'],
  ['en', 'For the first half ended June 30, 2025, it grew.', '2025-01/2025-06'],
  ['en', 'In the December quarter it grew.', '2025-36'],
  ['en', 'In the September 2025 quarter it grew.', '2025-35'],
  ['en', 'In the quarter ended December it grew.', '2025-36'],
  ['en', 'In the half-year to 31 December 2025 it grew.', '2025-07/2025-12'],
  ['en', 'In the first nine months of 2025 it grew.', '2025-01/2025-09'],
  ['fr', "Pour l'exercice clos le 31 mars 2025, la hausse est nette.", '2024-04/2025-03'],
  ['es', 'En el ejercicio cerrado el 30 de junio de 2025 creció.', '2024-07/2025-06'],
  ['it', "Nell'esercizio chiuso al 30 giugno 2025 è cresciuta.", '2024-07/2025-06'],
  ['en', 'In the 1990s it grew.', '1990/1999'],
  ['en', 'In the 21st century it grew.', '2001/2100'],
  ['fr', 'Dans les années 1990, elle a grandi.', '1990/1999'],
  ['de', 'In den 1990er Jahren wuchs sie.', '1990/1999'],
  ['ru', 'В 1990-х годах она росла.', '1990/1999'],
  ['vi', 'Những năm 1990 có tăng.', '1990/1999'],
  ['zh-Hans', '20世纪80年代增长。', '1980/1989'],
  ['zh-Hans', '二〇二五年十二月三十一日开业。', '2025-12-31'],
  ['ja', '二〇二五年に開業した。', '2025'],
  ['ja', '２００４年八月十五日に開業した。', '2004-08-15'],
])('%s: %s', async (tag, text, date) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => mention.date)).toEqual([date]);
});

it.each([
  ['en', 'The first two months of life are hard.', []],
  ['en', 'It took 3 months to 5 May 2025.', ['2025-05-05']],
  ['en', 'A 90s clip.', []],
])('%s: no such period in %s', async (tag, text, expected) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => mention.date)).toEqual(expected);
});

it.each([
  ['en', 'It was built in the 1990s.'],
  ['zh-Hans', '建于20世纪80年代。'],
  ['zh-Hans', '二〇二五年开业。'],
])('%s: a decade or a spelled year is no figure: %s', async (tag, text) => {
  expect((await read(tag, text)).figures).toEqual([]);
});
