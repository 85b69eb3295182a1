import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../reading/languages/registry';
import { read } from '../figures/read';

/** Language, a weekday counted from Monday 16 March 2026, a length of time counted from it, a week or day within a period. */
const POSITIVES: readonly (readonly [
  tag: string,
  text: string,
  dates: readonly (readonly [quote: string, date: string])[],
])[] = [
  ['en', 'It opened last Friday.', [['last Friday', '2026-03-13']]],
  ['en', 'It opened two weeks ago.', [['two weeks ago', '2026-03-02']]],
  ['en', 'It opened in the first week of May 2026.', [['first week of May 2026', '2026-05-04/2026-05-10']]],
  ['de', 'Sie öffnete am vergangenen Freitag.', [['vergangenen Freitag', '2026-03-13']]],
  ['de', 'Sie öffnete vor zwei Wochen.', [['vor zwei Wochen', '2026-03-02']]],
  [
    'de',
    'Das war in der ersten Woche des Mai 2026.',
    [['ersten Woche des Mai 2026', '2026-05-04/2026-05-10']],
  ],
  ['fr', 'Il a ouvert vendredi dernier.', [['vendredi dernier', '2026-03-13']]],
  ['fr', 'Il a ouvert il y a 2 semaines.', [['il y a 2 semaines', '2026-03-02']]],
  [
    'fr',
    'La première semaine de mai 2026 est libre.',
    [['première semaine de mai 2026', '2026-05-04/2026-05-10']],
  ],
  ['es', 'Abrió el viernes pasado.', [['viernes pasado', '2026-03-13']]],
  ['es', 'Abrió hace dos semanas.', [['hace dos semanas', '2026-03-02']]],
  [
    'es',
    'Es la primera semana de mayo de 2026.',
    [['primera semana de mayo de 2026', '2026-05-04/2026-05-10']],
  ],
  ['pt', 'Abriu na sexta-feira passada.', [['sexta-feira passada', '2026-03-13']]],
  ['pt', 'Abriu há duas semanas.', [['há duas semanas', '2026-03-02']]],
  [
    'pt',
    'É a primeira semana de maio de 2026.',
    [['primeira semana de maio de 2026', '2026-05-04/2026-05-10']],
  ],
  ['it', 'Ha aperto venerdì scorso.', [['venerdì scorso', '2026-03-13']]],
  ['it', 'Ha aperto due settimane fa.', [['due settimane fa', '2026-03-02']]],
  [
    'it',
    'È la prima settimana di maggio 2026.',
    [['prima settimana di maggio 2026', '2026-05-04/2026-05-10']],
  ],
  ['bg', 'Отвори миналия петък.', [['миналия петък', '2026-03-13']]],
  ['bg', 'Отвори преди две седмици.', [['преди две седмици', '2026-03-02']]],
  [
    'bg',
    'През първата седмица на май 2026 г. беше тихо.',
    [['първата седмица на май 2026 г.', '2026-05-04/2026-05-10']],
  ],
  ['nl', 'De winkel opende afgelopen vrijdag.', [['afgelopen vrijdag', '2026-03-13']]],
  ['nl', 'De winkel opende twee weken geleden.', [['twee weken geleden', '2026-03-02']]],
  ['nl', 'Het is de eerste week van mei 2026.', [['eerste week van mei 2026', '2026-05-04/2026-05-10']]],
  ['sv', 'Butiken öppnade förra fredagen.', [['förra fredagen', '2026-03-13']]],
  ['sv', 'Butiken öppnade för två veckor sedan.', [['två veckor sedan', '2026-03-02']]],
  ['sv', 'Det är första veckan i maj 2026.', [['första veckan i maj 2026', '2026-05-04/2026-05-10']]],
  ['da', 'Butikken åbnede sidste fredag.', [['sidste fredag', '2026-03-13']]],
  ['da', 'Butikken åbnede for to uger siden.', [['to uger siden', '2026-03-02']]],
  ['da', 'Det er den første uge i maj 2026.', [['første uge i maj 2026', '2026-05-04/2026-05-10']]],
  ['nb', 'Butikken åpnet forrige fredag.', [['forrige fredag', '2026-03-13']]],
  ['nb', 'Butikken åpnet for to uker siden.', [['to uker siden', '2026-03-02']]],
  ['nb', 'Det er den første uken i mai 2026.', [['første uken i mai 2026', '2026-05-04/2026-05-10']]],
  ['fi', 'Kauppa avattiin viime perjantaina.', [['viime perjantaina', '2026-03-13']]],
  ['fi', 'Kauppa avattiin kaksi viikkoa sitten.', [['kaksi viikkoa sitten', '2026-03-02']]],
  ['cs', 'Obchod otevřel minulý pátek.', [['minulý pátek', '2026-03-13']]],
  ['cs', 'Obchod otevřel před 2 týdny.', [['před 2 týdny', '2026-03-02']]],
  ['cs', 'Je to první týden v květnu 2026.', [['první týden v květnu 2026', '2026-05-04/2026-05-10']]],
  ['pl', 'Sklep otwarto w zeszły piątek.', [['zeszły piątek', '2026-03-13']]],
  ['pl', 'Sklep otwarto dwa tygodnie temu.', [['dwa tygodnie temu', '2026-03-02']]],
  ['pl', 'To pierwszy tydzień maja 2026.', [['pierwszy tydzień maja 2026', '2026-05-04/2026-05-10']]],
  ['ro', 'Magazinul s-a deschis vinerea trecută.', [['vinerea trecută', '2026-03-13']]],
  ['ro', 'Magazinul s-a deschis acum două săptămâni.', [['acum două săptămâni', '2026-03-02']]],
  ['ro', 'Este prima săptămână din mai 2026.', [['prima săptămână din mai 2026', '2026-05-04/2026-05-10']]],
  ['hu', 'A bolt múlt pénteken nyílt.', [['múlt pénteken', '2026-03-13']]],
  ['hu', 'A bolt két héttel ezelőtt nyílt.', [['két héttel ezelőtt', '2026-03-02']]],
  ['hu', 'A bérlet július 1-jétől drágább.', [['július 1-jétől', '2026-07-01']]],
  [
    'hu',
    'Május 1-je ünnep, március 7én munkanap.',
    [
      ['Május 1-je', '2026-05-01'],
      ['március 7én', '2026-03-07'],
    ],
  ],
  ['hu', 'Ez 2026. május első hete.', [['2026. május első hete', '2026-05-04/2026-05-10']]],
  ['el', 'Άνοιξε την περασμένη Παρασκευή.', [['περασμένη Παρασκευή', '2026-03-13']]],
  ['el', 'Άνοιξε πριν από δύο εβδομάδες.', [['πριν από δύο εβδομάδες', '2026-03-02']]],
  [
    'el',
    'Είναι η πρώτη εβδομάδα του Μαΐου 2026.',
    [['πρώτη εβδομάδα του Μαΐου 2026', '2026-05-04/2026-05-10']],
  ],
  ['ru', 'Магазин открылся в прошлую пятницу.', [['прошлую пятницу', '2026-03-13']]],
  ['ru', 'Магазин открылся две недели назад.', [['две недели назад', '2026-03-02']]],
  ['ru', 'Это первая неделя мая 2026 года.', [['первая неделя мая 2026 года', '2026-05-04/2026-05-10']]],
  [
    'ru',
    'Магазин открылся двадцать пятого мая 2025 года.',
    [['двадцать пятого мая 2025 года', '2025-05-25']],
  ],
  ['uk', 'Крамниця відкрилася минулої п’ятниці.', [['минулої п’ятниці', '2026-03-13']]],
  ['uk', 'Крамниця відкрилася два тижні тому.', [['два тижні тому', '2026-03-02']]],
  [
    'uk',
    'Це перший тиждень травня 2026 року.',
    [['перший тиждень травня 2026 року', '2026-05-04/2026-05-10']],
  ],
  ['tr', 'Mağaza geçen cuma açıldı.', [['geçen cuma', '2026-03-13']]],
  ['tr', 'Mağaza iki hafta önce açıldı.', [['iki hafta önce', '2026-03-02']]],
  ['tr', 'Mayıs 2026 ilk haftası doludur.', [['Mayıs 2026 ilk haftası', '2026-05-04/2026-05-10']]],
  ['ar', 'افتتح المتجر يوم الجمعة الماضي.', [['الجمعة الماضي', '2026-03-13']]],
  ['ar', 'افتتح المتجر قبل 3 أسابيع.', [['قبل 3 أسابيع', '2026-02-23']]],
  [
    'ar',
    'في الأسبوع الأول من مايو 2026 يعمل المتجر.',
    [['أسبوع الأول من مايو 2026', '2026-05-04/2026-05-10']],
  ],
  ['he', 'החנות נפתחה ביום שישי שעבר.', [['יום שישי שעבר', '2026-03-13']]],
  ['he', 'החנות נפתחה לפני 2 שבועות.', [['לפני 2 שבועות', '2026-03-02']]],
  ['hi', 'दुकान पिछले शुक्रवार को खुली।', [['पिछले शुक्रवार', '2026-03-13']]],
  ['hi', 'दुकान दो सप्ताह पहले खुली।', [['दो सप्ताह पहले', '2026-03-02']]],
  ['hi', 'यह मई 2026 का पहला सप्ताह है।', [['मई 2026 का पहला सप्ताह', '2026-05-04/2026-05-10']]],
  ['ja', '先週の金曜日に開店した。', [['先週の金曜日', '2026-03-13']]],
  ['ja', '2週間前に開店した。', [['2週間前', '2026-03-02']]],
  ['ja', '2026年5月の第1週に開く。', [['2026年5月の第1週', '2026-05-04/2026-05-10']]],
  ['ja', '27日に開いた。', [['27日', '2026-03-27']]],
  ['en', 'It opened last year. October was busy.', [['last year', '2025']]],
  [
    'vi',
    'Bến mở từ ngày 1/3 đến ngày 30/6/2026.',
    [['ngày 1/3 đến ngày 30/6/2026', '2026-03-01/2026-06-30']],
  ],
  ['vi', 'Bến mở từ 1/3 đến 30/6/2026.', [['1/3 đến 30/6/2026', '2026-03-01/2026-06-30']]],
  ['vi', 'Từ 1/3 đến 2/3 dân số đi phà.', []],
  [
    'vi',
    'Bến đông hơn tháng 2/2025. Tính chung 4 tháng đầu năm 2026, bến vắng.',
    [
      ['tháng 2/2025', '2025-02'],
      ['Tính chung 4 tháng đầu năm 2026', '2026-01/2026-04'],
    ],
  ],
  [
    'vi',
    'Cửa hàng mở năm ngoái. Tháng 2 khách đông.',
    [
      ['năm ngoái', '2025'],
      ['Tháng 2', '2026-02'],
    ],
  ],
  [
    'ja',
    '青雲工機は12日、2025年3月期の売上高を発表した。',
    [
      ['12日', '2026-03-12'],
      ['2025年3月期', '2024-04/2025-03'],
    ],
  ],
  [
    'zh-Hans',
    '统计部门12日，1月份数据公布。',
    [
      ['12日', '2026-03-12'],
      ['1月份', '2026-01'],
    ],
  ],
  ['ko', '지난주 금요일에 열었다.', [['지난주 금요일', '2026-03-13']]],
  ['ko', '2주 전에 열었다.', [['2주 전', '2026-03-02']]],
  ['ko', '2026년 5월 첫째 주에 연다.', [['2026년 5월 첫째 주', '2026-05-04/2026-05-10']]],
  ['zh-Hans', '商店上周五开业。', [['上周五', '2026-03-13']]],
  ['zh-Hans', '商店5天前开业。', [['5天前', '2026-03-11']]],
  ['zh-Hans', '2026年5月第一周开业。', [['2026年5月第一周', '2026-05-04/2026-05-10']]],
  ['zh-Hant', '商店上週五開業。', [['上週五', '2026-03-13']]],
  ['zh-Hant', '商店5天前開業。', [['5天前', '2026-03-11']]],
  ['vi', 'Cửa hàng mở thứ Sáu tuần trước.', [['thứ Sáu tuần trước', '2026-03-13']]],
  ['vi', 'Cửa hàng mở hai tuần trước.', [['hai tuần trước', '2026-03-02']]],
  [
    'vi',
    'Đó là tuần đầu tiên của tháng 5 năm 2026.',
    [['tuần đầu tiên của tháng 5 năm 2026', '2026-05-04/2026-05-10']],
  ],
  ['th', 'ร้านเปิดเมื่อวันศุกร์ที่แล้ว', [['วันศุกร์ที่แล้ว', '2026-03-13']]],
  ['th', 'ร้านเปิดเมื่อ 2 สัปดาห์ก่อน', [['2 สัปดาห์ก่อน', '2026-03-02']]],
  ['id', 'Toko itu dibuka Jumat lalu.', [['Jumat lalu', '2026-03-13']]],
  ['id', 'Toko itu dibuka dua minggu lalu.', [['dua minggu lalu', '2026-03-02']]],
  ['id', 'Itu minggu pertama Mei 2026.', [['minggu pertama Mei 2026', '2026-05-04/2026-05-10']]],
  ['ms', 'Kedai itu dibuka Jumaat lalu.', [['Jumaat lalu', '2026-03-13']]],
  ['ms', 'Kedai itu dibuka dua minggu lalu.', [['dua minggu lalu', '2026-03-02']]],
  ['ms', 'Itu minggu pertama Mei 2026.', [['minggu pertama Mei 2026', '2026-05-04/2026-05-10']]],
];

/** Sentences that look like dates and name none. */
const NEGATIVES: readonly (readonly [tag: string, text: string])[] = [
  ['en', 'On Friday 22 people came to the 27th edition.'],
  ['en', 'A share of 1/20, or 2/3 at most, around the clock 24/7.'],
  ['en', 'Last but not least, this one may march on.'],
  ['en', 'The team won 27-7-3 and 5-4.'],
  ['de', 'Am Freitag 22 Gäste, zum ersten Mal die letzte Reihe.'],
  ['de', 'Der Anteil stieg auf 12.5 und 3/4 davon.'],
  ['fr', 'Vendredi 22 personnes sont venues pour la première fois, la 3e place.'],
  ['es', 'El viernes 22 personas fueron por primera vez, el último de 3/4.'],
  ['pt', 'Na sexta-feira 22 pessoas vieram pela primeira vez, o último de 3/4.'],
  ['it', 'Venerdì 22 persone per la prima volta, gli ultimi 3/4.'],
  ['bg', 'В петък 22 души за пръв и последен път.'],
  ['nl', 'Op vrijdag 22 mensen, voor de eerste keer en de laatste.'],
  ['sv', 'På fredag 22 personer, för första gången och den sista.'],
  ['da', 'På fredag 22 personer, for første gang og den sidste.'],
  ['nb', 'På fredag 22 personer, for første gang og den siste.'],
  ['fi', 'Ensimmäinen ja viimeinen 22 ihmistä.'],
  ['cs', 'V pátek 22 lidí, první a poslední.'],
  ['pl', 'W piątek 22 osoby, pierwszy i ostatni raz.'],
  ['ro', 'Vineri 22 de oameni, prima și ultima dată.'],
  ['hu', 'Pénteken 22 ember, az első és az utolsó.'],
  ['el', 'Την Παρασκευή 22 άτομα, η πρώτη και η τελευταία φορά.'],
  ['ru', 'В пятницу 22 человека, первый и последний раз.'],
  ['uk', 'У п’ятницю 22 людини, перший і останній раз.'],
  ['tr', 'Cuma 22 kişi geldi, ilk ve son kez.'],
  ['ar', 'يوم الجمعة 22 شخصا للمرة الأولى والأخيرة.'],
  ['he', 'ביום שישי 22 אנשים באו בפעם הראשונה.'],
  ['hi', 'शुक्रवार 22 लोग आए, पहली और अंतिम बार।'],
  ['ja', '最初の3人と最後の5人が来た。'],
  ['ko', '첫 손님과 마지막 손님 22명이 왔다.'],
  ['zh-Hans', '首个和最后一个客人，共3/4。'],
  ['zh-Hant', '首個和最後一個客人，共3/4。'],
  ['vi', 'Lần đầu tiên có 22 người, lần cuối cùng 3/4.'],
  ['th', 'ครั้งแรกมี 22 คน และครั้งสุดท้าย'],
  ['id', 'Jumat 22 orang datang untuk pertama kali dan terakhir.'],
  ['ms', 'Jumaat 22 orang datang buat kali pertama dan terakhir.'],
];

/** Days that only their place tells: no figure holds as of them. */
const LOOSE: typeof POSITIVES = [
  ['en', 'It opens two weeks after 1 May 2025.', [['two weeks after 1 May 2025', '2025-05-15']]],
  ['en', 'It opens 3 days before the 12th of May.', [['3 days before the 12th of May', '2026-05-09']]],
  ['en', 'It grew in the past two years.', [['past two years', '2024-03-16/2026-03-16']]],
  ['de', 'Sie öffnete drei Tage nach dem 1. Mai 2025.', [['drei Tage nach dem 1. Mai 2025', '2025-05-04']]],
  ['fr', 'Il ouvre deux jours après le 1er mai 2025.', [['deux jours après le 1er mai 2025', '2025-05-03']]],
  ['es', 'Volverá el 15.', [['15', '2026-03-15']]],
  ['it', 'Tornerà il 15.', [['15', '2026-03-15']]],
  ['fr', 'Il reviendra le 15.', [['15', '2026-03-15']]],
  ['sv', 'Hon kommer den 15.', [['15', '2026-03-15']]],
  ['hi', 'वह 22 तारीख को लौटेगी।', [['22 तारीख', '2026-03-22']]],
  ['es', 'Nació el 9 de 8 de 1971 aquí.', [['9 de 8 de 1971', '1971-08-09']]],
  ['nl', 'Vrijdag de 13e kwam hij.', [['Vrijdag de 13e', '2026-03-13']]],
  ['pt', 'Abriu nesta terça-feira (10).', [['nesta terça-feira (10', '2026-03-10']]],
  ['en', '24 12 2025', [['24 12 2025', '2025-12-24']]],
  ['en', 'Out on 5.13', [['5.13', '2026-05-13']]],
  ['en', '3 20', []],
  ['en', '1-2', []],
];

describe('days that count from another', () => {
  it.each(LOOSE)('%s: %s', async (tag, text, expected) => {
    const { dates } = await read(tag, text);
    expect(dates.map(({ quote, date }) => [quote, date])).toEqual(expected);
  });

  it.each(POSITIVES)('%s: %s', async (tag, text, expected) => {
    const { dates } = await read(tag, text);
    expect(dates.map(({ quote, date }) => [quote, date])).toEqual(expected);
  });

  it.each(NEGATIVES)('%s: no date in %s', async (tag, text) => {
    const { dates } = await read(tag, text);
    expect(dates).toEqual([]);
  });

  it.each([[POSITIVES], [NEGATIVES]])(
    'has rows in every language',
    (rows: readonly (readonly [tag: string, ...unknown[]])[]) => {
      expect([...new Set(rows.map(([tag]) => tag))].sort()).toEqual([...knownLanguages].sort());
    },
  );
});
