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
  ['fr', 'Sur les neuf mois à fin juin 2025, la hausse est nette.', '2024-10/2025-06'],
  ['es', 'En los nueve meses hasta junio de 2025 creció.', '2024-10/2025-06'],
  ['pt', 'Nos nove meses até junho de 2025 cresceu.', '2024-10/2025-06'],
  ['it', 'Nei nove mesi fino a giugno 2025 è cresciuta.', '2024-10/2025-06'],
  ['nl', 'In de negen maanden tot juni 2025 groeide zij.', '2024-10/2025-06'],
  ['pl', 'W ciągu dziewięciu miesięcy do czerwca 2025 r. urosła.', '2024-10/2025-06'],
  ['ro', 'În cele nouă luni până în iunie 2025 a crescut.', '2024-10/2025-06'],
  ['sv', 'Under de nio månaderna till juni 2025 växte den.', '2024-10/2025-06'],
  ['da', 'I de ni måneder til juni 2025 voksede den.', '2024-10/2025-06'],
  ['nb', 'I de ni månedene til juni 2025 vokste den.', '2024-10/2025-06'],
  ['ru', 'За девять месяцев до июня 2025 года она выросла.', '2024-10/2025-06'],
  ['uk', "За дев'ять місяців до червня 2025 року вона зросла.", '2024-10/2025-06'],
  ['el', 'Στους εννέα μήνες έως τον Ιούνιο του 2025 αυξήθηκε.', '2024-10/2025-06'],
  ['vi', 'Trong 9 tháng tính đến tháng 6/2025, hãng tăng trưởng.', '2024-10/2025-06'],
  ['en', 'In the 1990s it grew.', '1990/1999'],
  ['en', 'In the 21st century it grew.', '2001/2100'],
  ['fr', 'Dans les années 1990, elle a grandi.', '1990/1999'],
  ['de', 'In den 1990er Jahren wuchs sie.', '1990/1999'],
  ['ru', 'В 1990-х годах она росла.', '1990/1999'],
  ['zh-Hant', '截至2025年9月30日止九個月，收入上升。', '2025-01/2025-09'],
  ['zh-Hant', '截至2025年12月31日止年度，收入上升。', '2025'],
  ['zh-Hant', '公布12月止第四季業績。', '2025-36'],
  ['zh-Hans', '截至2026年2月28日的六个月，收入上升。', '2025-09/2026-02'],
  ['ja', '2025年9月30日に終了した3カ月間で増えた。', '2025-35'],
  ['ko', '2025년 9월 30일로 끝난 분기에 늘었다.', '2025-35'],
  ['hi', '31 मार्च 2026 को समाप्त वित्त वर्ष में बढ़ी।', '2025-04/2026-03'],
  ['hi', 'दिसंबर में समाप्त तिमाही में बढ़ी।', '2025-36'],
  ['th', 'งวดเก้าเดือนสิ้นสุดวันที่ 30 กันยายน 2568 เพิ่มขึ้น', '2025-01/2025-09'],
  ['ar', 'ارتفعت في فترة الستة أشهر المنتهية في 30 يونيو 2025.', '2025-01/2025-06'],
  ['zh-Hant', '前三個季度上升。', '2026-01/2026-09'],
  ['zh-Hans', '首3季度上升。', '2026-01/2026-09'],
  ['ja', '24年度に増えた。', '2024'],
  ['ja', '25年1～9月に増えた。', '2025-01/2025-09'],
  ['ko', '25년 3분기에 늘었다.', '2025-35'],
  ['en', 'The 2025 full-year figures are out.', '2025'],
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
  ['en', 'In the 1987/88 season it grew.', ['1987/1988']],
  ['en', 'It would cost more in a full year.', []],
  ['ja', '前期末より増えた。', []],
  ['ja', '10年の節目を迎えた。', []],
  ['zh-Hant', '公司成立108年。', []],
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
