import { expect, it } from 'vitest';
import { readSentence } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';

const READ_ON = '2026-06-10';

it.each([
  ['en', 'In the first five months of the year it grew.', '2026-01/2026-05'],
  ['de', 'In den ersten fünf Monaten stieg der Absatz.', '2026-01/2026-05'],
  ['de', 'In den ersten 5 Monaten des Jahres stieg er.', '2026-01/2026-05'],
  ['fr', 'Sur les cinq premiers mois, elle progresse.', '2026-01/2026-05'],
  ['fr', 'Sur les premiers 5 mois de 2025, elle progresse.', '2025-01/2025-05'],
  ['es', 'En los primeros cinco meses, subió.', '2026-01/2026-05'],
  ['pt', 'Nos primeiros cinco meses, subiu.', '2026-01/2026-05'],
  ['it', 'Nei primi cinque mesi cresce.', '2026-01/2026-05'],
  ['nl', 'In de eerste vijf maanden groeide het.', '2026-01/2026-05'],
  ['sv', 'Under årets fem första månader växte den.', '2026-01/2026-05'],
  ['sv', 'De första fem månaderna växte den.', '2026-01/2026-05'],
  ['da', 'I årets første fem måneder voksede det.', '2026-01/2026-05'],
  ['da', 'I de fem første måneder voksede det.', '2026-01/2026-05'],
  ['nb', 'I årets fem første måneder vokste det.', '2026-01/2026-05'],
  ['nb', 'De fem første månedene vokste det.', '2026-01/2026-05'],
  ['fi', 'Viiden ensimmäisen kuukauden aikana myynti kasvoi.', '2026-01/2026-05'],
  ['pl', 'Przez pięć pierwszych miesięcy rosła.', '2026-01/2026-05'],
  ['pl', 'Po pięciu miesiącach 2025 r. urosła.', '2025-01/2025-05'],
  ['cs', 'Za prvních pět měsíců rostl.', '2026-01/2026-05'],
  ['cs', 'Za pět měsíců roku 2025 rostl.', '2025-01/2025-05'],
  ['hu', 'Az első öt hónapban nőtt.', '2026-01/2026-05'],
  ['ro', 'În primele cinci luni a crescut.', '2026-01/2026-05'],
  ['el', 'Τους πρώτους πέντε μήνες αυξήθηκε.', '2026-01/2026-05'],
  ['el', 'Το πρώτο πεντάμηνο αυξήθηκε.', '2026-01/2026-05'],
  ['ru', 'За первые два месяца года рост продолжился.', '2026-01/2026-02'],
  ['ru', 'За пять месяцев 2025 года она выросла.', '2025-01/2025-05'],
  ['uk', "За перші п'ять місяців зросла.", '2026-01/2026-05'],
  ['tr', 'İlk beş ayda arttı.', '2026-01/2026-05'],
  ['ar', 'نمت في الأشهر الخمسة الأولى.', '2026-01/2026-05'],
  ['hi', 'पहले पांच महीनों में बिक्री बढ़ी।', '2026-01/2026-05'],
  ['ko', '첫 5개월 동안 늘었다.', '2026-01/2026-05'],
  ['zh-Hans', '前5月增长。', '2026-01/2026-05'],
  ['zh-Hans', '2025年5月增长。', '2025-05'],
  ['zh-Hans', '今年五月增长。', '2026-05'],
  ['zh-Hant', '出口2025年增長12%，月增3%。', '2025'],
  ['vi', 'Sau 5 tháng năm 2025, sản lượng tăng.', '2025-01/2025-05'],
  ['vi', 'Ngày 9 tháng 5 năm 2025, sản lượng tăng.', '2025-05-09'],
  ['en', 'In the last six months of 2025 it grew.', '2025-07/2025-12'],
  ['en', 'In the final three months of 2025 it grew.', '2025-36'],
  ['en', 'It will grow in the remaining three months of the year.', ''],
  ['en', 'In the busiest three months of 2025 it grew.', '2025'],
  ['de', 'In den letzten sechs Monaten 2025 wuchs er.', '2025-07/2025-12'],
  ['pl', 'W ostatnich trzech miesiącach 2025 r. wzrosła.', '2025'],
  ['ru', 'За последние шесть месяцев 2025 года она выросла.', '2025-07/2025-12'],
  ['id', 'Selama tiga bulan terakhir 2025 naik.', '2025-36'],
  ['vi', 'Trong 3 tháng cuối năm 2025, sản lượng tăng.', '2025-36'],
  ['en', 'They are the first five months of life.', ''],
  ['de', 'Fünf Monate wuchs er.', ''],
])('%s: "%s" speaks of %s', async (language, text, days) => {
  const { dates } = readSentence(text, await loadLanguage(language), READ_ON);
  expect(dates.map(({ date }) => date).join(' ')).toBe(days);
});
