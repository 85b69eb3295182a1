import { expect, it } from 'vitest';
import { read } from '../figures/read';

it.each([
  ['en', 'In the first three quarters of 2025 it grew.', '2025-01/2025-09'],
  ['ru', 'В I–III кварталах 2025 года он вырос.', '2025-01/2025-09'],
  ['pl', 'W I-III kwartale 2025 zysk wzrósł.', '2025-01/2025-09'],
  ['en', 'Q1–Q3 2025 sales grew.', '2025-01/2025-09'],
  ['en', 'In the first nine months of the year sales were $5m.', '2026-01/2026-09'],
  ['en', 'Net profit for 1H25 rose.', '2025-01/2025-06'],
  ['en', 'Sales in Q2 2024/25 rose.', '2024/2025'],
  ['en', "Sales in the second quarter of fiscal '24 rose.", '2024-34'],
  ['en', "Sales in fiscal '25 and the fourth quarter '24 rose.", '2025 2024-36'],
  ['en', 'Sales rose in the 2025 fiscal year and the 2024 season.', '2025 2024'],
  ['en', 'Its 2025 third-quarter sales rose, as in its 2024 first half.', '2025-35 2024-01/2024-06'],
  ['en', 'Second-quarter sales rose, as in the third quarter.', ''],
  ['en', 'Second-quarter sales are expected to rise.', '2026-34'],
  ['en', 'First-quarter sales rose from the fourth quarter.', '2026-33 2025-36'],
  ['en', 'Sales in the fourth quarter of 2025 rose from the third quarter.', '2025-36 2025-35'],
  ['de', 'Im zweiten Quartal stieg der Umsatz.', ''],
  ['de', 'In den ersten drei Quartalen 2025 wuchs er.', '2025-01/2025-09'],
  ['de', 'Im 1.-3. Quartal 2025 wuchs er.', '2025-01/2025-09'],
  ['de', 'Im Geschäftsjahr 2024/25 (30. September) wuchs er.', '2024/2025 2026-09-30'],
  ['de', 'Das Jahr lief vom 1. Oktober bis 30. September 2025.', '2024-10-01/2025-09-30'],
  ['fr', 'Sur les trois premiers trimestres 2025, il progresse.', '2025-01/2025-09'],
  ['fr', 'Le 1er semestre 2024-2025 se solde par une perte.', '2024/2025'],
  ['fr', 'À fin juin 2025, la dette baisse.', '2025-06-30'],
  ['es', 'En los nueve primeros meses del año, subió.', '2026-01/2026-09'],
  ['es', 'En los cinco primeros meses del año, subió.', '2026-01/2026-05'],
  ['es', 'En los primeros cinco meses del año, subió.', '2026-01/2026-05'],
  ['pt', 'Nos cinco primeiros meses do ano, subiu.', '2026-01/2026-05'],
  ['ro', 'În primele cinci luni ale anului, a crescut.', '2026-01/2026-05'],
  ['ro', 'În primele șase luni din anul precedent, a crescut.', '2025-01/2025-06'],
  ['es', 'A cierre de junio de 2025, bajó.', '2025-06-30'],
  ['pl', 'Po trzech kwartałach 2025 r. zysk wzrósł.', '2025-01/2025-09'],
  ['pl', 'Do końca 2027 roku firma urośnie.', '2027-12-31'],
  ['ru', 'За 1-3 кварталы 2025 года выручка выросла.', '2025-01/2025-09'],
  ['bg', 'За деветмесечието на 2025 г. тя расте.', '2025-01/2025-09'],
  ['ro', 'În primele nouă luni la 3,4 miliarde lei.', '2026-01/2026-09'],
  ['ro', 'În primele nouă luni vânzările au crescut.', '2026-01/2026-09'],
  ['de', 'In den ersten neun Monaten lag er vorn.', '2026-01/2026-09'],
  ['nl', 'In de eerste negen maanden groeide hij.', '2026-01/2026-09'],
  ['da', 'I de første ni måneder voksede det.', '2026-01/2026-09'],
  ['sv', 'Under de första nio månaderna växte det.', '2026-01/2026-09'],
  ['el', 'Στο εννεάμηνο 2025 αυξήθηκε.', '2025-01/2025-09'],
  ['ar', 'خلال الأشهر التسعة الأولى من عام 2025 ارتفع.', '2025-01/2025-09'],
  ['ja', '2026年3月期第3四半期累計は増加した。', '2025-04/2025-12'],
  ['ko', '지난해 1~3분기 매출이 늘었다.', '2025-01/2025-09'],
  ['zh-Hans', '2025年1-3季度营收增长。', '2025-01/2025-09'],
  ['id', 'Pada 3Q25 naik.', '2025-35'],
  ['zh-Hant', '115年第3季與114年度成長。', '2026-35 2025'],
  ['zh-Hant', '115年1月營收成長。', '2026-01'],
  ['zh-Hans', '下年9月开业，下个月20号签约。', '2027-09 2026-04-20'],
  ['es', 'En el año natural 2025 subió.', '2025'],
  ['el', 'Την τελευταία βδομάδα του Σεπτεμβρίου του 2025 αυξήθηκε.', '2025-09-22/2025-09-28'],
  ['ja', '2025年度上期。2025年度第1四半期。今年度下期。2027年度末。', '2025 2025 2026 2027'],
  ['ja', '2025年上期と2025年12月期第1四半期。', '2025-01/2025-06 2025-33'],
  ['zh-Hant', '累計前4月營收成長。', '2026-01/2026-04'],
  ['zh-Hans', '前四月进口增长，比前一周下降。', '2026-01/2026-04 2026-03-09/2026-03-15'],
  ['zh-Hans', '占当年净利润的45%。', ''],
  ['sv', 'Det var 2019/02/29.', ''],
])('%s: reads as much of a year as is told: %s', async (tag, text, expected) => {
  expect((await read(tag, text)).dates.map(({ date }) => date).join(' ')).toBe(expected);
});

it.each([
  ['en', 'It sold 3 in October alone.'],
  ['es', 'Vendió 3 en octubre.'],
  ['sv', 'Den sålde 3 i oktober.'],
])('%s: takes no number before “in” for the day of a month: %s', async (tag, text) => {
  expect((await read(tag, text)).dates.map(({ date }) => date)).toEqual(['2025-10']);
});

it('takes no first months of something that is no year', async () => {
  expect((await read('en', 'It lasted for the first two months of life.')).dates).toEqual([]);
});
