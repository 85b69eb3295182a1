import { expect, it } from 'vitest';
import { findDates } from '../../reading/dates/find-dates';
import { loadLanguage } from '../../reading/languages/registry';
import { readOne } from '../figures/read';

it.each([
  ['en', 'The fair of 12-15 May 2025 drew crowds.', '12-15 May 2025', '2025-05-12/2025-05-15'],
  ['en', 'The fair of May 12–15, 2025 drew crowds.', 'May 12–15, 2025', '2025-05-12/2025-05-15'],
  ['en', 'Boats of May 12 through 15 were few.', 'May 12 through 15', '2026-05-12/2026-05-15'],
  ['en', 'It ran from 3 May to 5 June 2025.', '3 May to 5 June 2025', '2025-05-03/2025-06-05'],
  ['en', 'It ran between 3 May and 5 June 2025.', '3 May and 5 June 2025', '2025-05-03/2025-06-05'],
  ['en', 'It ran from 28 December to 4 January.', '28 December to 4 January', '2025-12-28/2026-01-04'],
  ['en', 'The 2021–2024 plan is done.', '2021–2024', '2021/2024'],
  ['en', 'The 2024–26 plan is done.', '2024–26', '2024/2026'],
  ['de', 'In den Jahren 2021–23 wuchs sie.', '2021–23', '2021/2023'],
  ['en', 'From 2021 to 2024 it grew.', '2021 to 2024', '2021/2024'],
  ['en', 'The 2024/25 season is over.', '2024/25', '2024/2025'],
  ['en', 'In fiscal year 2024-25 it grew.', 'fiscal year 2024-25', '2024/2025'],
  ['de', 'Die Messe vom 3. bis 5. Mai 2025 war voll.', '3. bis 5. Mai 2025', '2025-05-03/2025-05-05'],
  ['de', 'Im Geschäftsjahr 2024/2025 wuchs sie.', 'Geschäftsjahr 2024/2025', '2024/2025'],
  ['fr', 'Le salon du 3 au 5 mai 2025 fut plein.', '3 au 5 mai 2025', '2025-05-03/2025-05-05'],
  ['it', 'Tra gennaio e giugno 2025 cresce.', 'gennaio e giugno 2025', '2025-01/2025-06'],
  ['cs', 'Mezi lednem a červnem 2025 rostla.', 'lednem a červnem 2025', '2025-01/2025-06'],
  ['es', 'La feria del 3 al 5 de mayo de 2025.', '3 al 5 de mayo de 2025', '2025-05-03/2025-05-05'],
  ['it', 'La fiera dal 3 al 5 maggio 2025.', '3 al 5 maggio 2025', '2025-05-03/2025-05-05'],
  ['ru', 'Ярмарка с 3 по 5 мая 2025 года.', '3 по 5 мая 2025 года', '2025-05-03/2025-05-05'],
  ['pl', 'Targi od 3 do 5 maja 2025 r.', '3 do 5 maja 2025 r.', '2025-05-03/2025-05-05'],
  ['vi', 'Hội chợ từ ngày 3 đến ngày 5/5/2025.', 'ngày 3 đến ngày 5/5/2025', '2025-05-03/2025-05-05'],
  ['zh-Hans', '展会于5月3日至5日举行。', '5月3日至5日', '2026-05-03/2026-05-05'],
  ['ja', '2025年5月3日から5日まで開く。', '2025年5月3日から5日', '2025-05-03/2025-05-05'],
  ['ko', '2021년부터 2024년까지 늘었다.', '2021년부터 2024년', '2021/2024'],
  ['it', 'Tra gennaio e marzo cresce.', 'gennaio e marzo', '2026-01/2026-03'],
  ['ar', 'نمت بين يناير ومارس.', 'يناير ومارس', '2026-01/2026-03'],
  ['he', 'בין ינואר למרץ הוא גדל.', 'ינואר למרץ', '2026-01/2026-03'],
  ['en', 'From January to the end of May it grew.', 'January to the end of May', '2026-01-01/2026-05-31'],
  ['en', 'From October to 22 January it grew.', 'October to 22 January', '2025-10-01/2026-01-22'],
  ['de', 'Von Januar bis Ende Mai wuchs sie.', 'Januar bis Ende Mai', '2026-01-01/2026-05-31'],
  ['fr', 'De janvier à fin mai il augmente.', 'janvier à fin mai', '2026-01-01/2026-05-31'],
  ['pl', 'Od stycznia do końca maja br. rosła.', 'stycznia do końca maja br.', '2026-01-01/2026-05-31'],
  ['zh-Hans', '1月至2月底增长。', '1月至2月底', '2026-01/2026-02'],
  ['th', 'งานวันที่ 1 มกราคม-17 มีนาคม 2568', 'วันที่ 1 มกราคม-17 มีนาคม 2568', '2025-01-01/2025-03-17'],
  ['id', 'Sejak 3 Mei hingga 5 Juni 2025 naik.', '3 Mei hingga 5 Juni 2025', '2025-05-03/2025-06-05'],
  ['el', 'Από τον Ιανουάριο έως τον Μάρτιο αυξήθηκε.', 'Ιανουάριο έως τον Μάρτιο', '2026-01/2026-03'],
] as const)('%s: %s', async (tag, text, quote, date) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => [mention.quote, mention.date])).toEqual([[quote, date]]);
});

it.each([
  ['en', 'Phone +1 138-2021-2024.', []],
  ['en', 'The loan is 5 to 15 million.', []],
  ['en', 'In 2009-11 boats came, and 2031–20 of them left.', ['2009-11', '2031']],
  ['en', 'It rose from 40 in 2021 to 60 in 2024.', ['2021', '2024']],
  ['en', 'On May 12 to 15 people came.', ['2026-05-12']],
  ['en', 'Item 133-03-03-2020 is sold.', []],
] as const)('%s: no interval in %s', async (tag, text, expected) => {
  const dates = findDates(text, await loadLanguage(tag), '2026-03-16');
  expect(dates.map((mention) => mention.date)).toEqual(expected);
});

it('holds a figure for the whole interval that opens with "from"', async () => {
  expect(await readOne('en', 'From 2021 to 2024, 40 million people came.')).toMatchObject({
    asOf: '2021/2024',
  });
  expect(await readOne('id', 'Sejak 3 Mei hingga 5 Juni 2025, penumpang 40 juta orang.')).toMatchObject({
    asOf: '2025-05-03/2025-06-05',
  });
});
