import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../../../reading/languages/registry';
import { read } from '../../read';

/** An amount of the third quarter of 2025, and one of the same quarter a year before. */
const ROWS: readonly (readonly [tag: string, text: string])[] = [
  [
    'en',
    'In the third quarter of 2025 it earned 45 million euros, compared with 40 million euros a year earlier.',
  ],
  [
    'en',
    'In the third quarter of 2025 it earned 45 million euros, and 40 million euros in the same period last year.',
  ],
  [
    'en',
    'In the third quarter of 2025 it earned 45 million euros, and 40 million euros in the year-ago quarter.',
  ],
  [
    'en',
    'It earned 45 million euros in the third quarter of 2025; a year earlier it earned 40 million euros.',
  ],
  [
    'en',
    'In the third quarter of 2025 it earned 45 million euros, and 40 million euros in the same period in 2024.',
  ],
  ['en', 'In the third quarter of 2025 it earned 45 million euros, and 40 million euros a year ago.'],
  [
    'en',
    'In the third quarter of 2025 it earned 45 million euros, up from 40 million euros in the prior-year third quarter.',
  ],
  ['de', 'Im dritten Quartal 2025 verdiente sie 45 Mio. Euro (Vorjahr: 40 Mio. Euro).'],
  ['de', 'Im dritten Quartal 2025 verdiente sie 45 Mio. Euro, im Vorjahresquartal waren es 40 Mio. Euro.'],
  ['fr', 'Au troisième trimestre 2025, elle a gagné 45 M€ contre 40 M€ un an plus tôt.'],
  ['fr', 'Au troisième trimestre 2025, elle a gagné 45 M€ contre 40 M€, un an plus tôt.'],
  ['fr', 'Au troisième trimestre 2025, elle a gagné 45 M€ contre 40 M€ il y a un an.'],
  [
    'fr',
    'Au troisième trimestre 2025, elle a gagné 45 M€, contre 40 M€ sur la même période de l’année précédente.',
  ],
  [
    'es',
    'En el tercer trimestre de 2025 ganó 45 millones de euros, frente a 40 millones de euros en el mismo periodo del año anterior.',
  ],
  [
    'it',
    'Nel terzo trimestre 2025 ha guadagnato 45 milioni di euro, contro i 40 milioni di euro dello stesso periodo dell’anno precedente.',
  ],
  [
    'pt',
    'No terceiro trimestre de 2025 lucrou 45 milhões de euros, contra 40 milhões de euros no mesmo período do ano anterior.',
  ],
  [
    'nl',
    'In het derde kwartaal van 2025 verdiende het 45 miljoen euro; in dezelfde periode vorig jaar was dat 40 miljoen euro.',
  ],
  [
    'sv',
    'Under tredje kvartalet 2025 tjänade bolaget 45 miljoner kronor, mot 40 miljoner kronor samma period föregående år.',
  ],
  ['da', 'I 3. kvartal 2025 tjente selskabet 45 mio. kr. mod 40 mio. kr. i samme periode sidste år.'],
  [
    'nb',
    'I tredje kvartal 2025 tjente selskapet 45 millioner kroner, mot 40 millioner kroner i samme periode året før.',
  ],
  ['fi', 'Kolmannella neljänneksellä 2025 tulos oli 45 miljoonaa euroa, vuotta aiemmin 40 miljoonaa euroa.'],
  ['pl', 'W III kwartale 2025 r. zarobiła 45 mln zł, a w analogicznym okresie roku poprzedniego 40 mln zł.'],
  ['cs', 'Ve 3. čtvrtletí 2025 vydělala 45 mil. Kč, ve stejném období loňského roku 40 mil. Kč.'],
  [
    'ru',
    'В III квартале 2025 года она заработала 45 млн рублей против 40 млн рублей за аналогичный период прошлого года.',
  ],
  ['uk', 'У III кварталі 2025 року вона заробила 45 млн грн проти 40 млн грн роком раніше.'],
  ['bg', 'През третото тримесечие на 2025 г. печалбата е 45 млн. лв. спрямо 40 млн. лв. година по-рано.'],
  [
    'ro',
    'În trimestrul III 2025 profitul a fost de 45 milioane lei, față de 40 milioane lei în aceeași perioadă a anului trecut.',
  ],
  [
    'hu',
    '2025 harmadik negyedévében 45 millió forint volt a nyereség, az előző év azonos időszakában 40 millió forint.',
  ],
  [
    'el',
    'Το γ΄ τρίμηνο του 2025 κέρδισε 45 εκατ. ευρώ έναντι 40 εκατ. ευρώ το αντίστοιχο περυσινό διάστημα.',
  ],
  [
    'tr',
    '2025’in üçüncü çeyreğinde 45 milyon lira kazandı; geçen yılın aynı döneminde 40 milyon lira kazanmıştı.',
  ],
  [
    'ar',
    'في الربع الثالث من عام 2025 ربحت 45 مليون ريال مقارنة مع 40 مليون ريال في الفترة نفسها من العام الماضي.',
  ],
  ['he', 'ברבעון השלישי של 2025 הרוויחה 45 מיליון שקל לעומת 40 מיליון שקל בתקופה המקבילה אשתקד.'],
  ['hi', '2025 की तीसरी तिमाही में लाभ 45 करोड़ रुपये रहा, जबकि पिछले साल की समान अवधि में यह 40 करोड़ रुपये था।'],
  ['vi', 'Quý III năm 2025, hãng lãi 45 tỷ đồng, cùng kỳ năm trước là 40 tỷ đồng.'],
  [
    'id',
    'Pada kuartal III 2025 labanya Rp45 miliar, dibandingkan Rp40 miliar pada periode yang sama tahun sebelumnya.',
  ],
  ['ms', 'Bagi suku ketiga 2025 untungnya RM45 juta berbanding RM40 juta dalam tempoh sama tahun lepas.'],
  ['th', 'ไตรมาส 3 ปี 2568 กำไร 45 ล้านบาท เทียบกับ 40 ล้านบาทในช่วงเดียวกันของปีก่อน'],
  ['zh-Hans', '2025年第三季度盈利45亿元，上年同期为40亿元。'],
  ['zh-Hant', '2025年第三季獲利45億元，去年同期為40億元。'],
  ['ja', '2025年第3四半期の利益は45億円、前年同期は40億円だった。'],
  ['ko', '2025년 3분기 이익은 45억원이었고, 전년 동기에는 40억원이었다.'],
];

describe('a year earlier', () => {
  it.each(ROWS)('%s: the same period a year before the one that is spoken of: %s', async (tag, text) => {
    const { figures } = await read(tag, text);
    expect(figures.map(({ asOf }) => asOf)).toEqual(['2025-35', '2024-35']);
  });

  it('is told in every language', () => {
    expect([...new Set(ROWS.map(([tag]) => tag))].sort()).toEqual([...knownLanguages].sort());
  });

  it.each([
    ['en', 'In May 2025 the fee was 45 euros, against 40 euros a month earlier.'],
    ['de', 'Im Mai 2025 lag die Gebühr bei 45 Euro, nach 40 Euro einen Monat zuvor.'],
    ['fr', 'En mai 2025, le tarif était de 45 euros, contre 40 euros un mois plus tôt.'],
    ['es', 'En mayo de 2025 la tasa fue de 45 euros, frente a 40 euros un mes antes.'],
    ['it', 'A maggio 2025 la tariffa era di 45 euro, contro 40 euro un mese prima.'],
    ['pt', 'Em maio de 2025 a taxa foi de 45 euros, contra 40 euros um mês antes.'],
    ['nl', 'In mei 2025 was het tarief 45 euro, tegen 40 euro een maand eerder.'],
    ['sv', 'I maj 2025 var avgiften 45 euro, mot 40 euro en månad tidigare.'],
    ['da', 'I maj 2025 var gebyret 45 euro mod 40 euro en måned tidligere.'],
    ['nb', 'I mai 2025 var gebyret 45 euro, mot 40 euro en måned tidligere.'],
    ['ru', 'В мае 2025 года сбор составил 45 евро против 40 евро месяцем ранее.'],
    ['uk', 'У травні 2025 року збір становив 45 євро проти 40 євро місяцем раніше.'],
    ['pl', 'W maju 2025 r. opłata wyniosła 45 euro, wobec 40 euro miesiąc wcześniej.'],
    ['cs', 'V květnu 2025 činil poplatek 45 eur proti 40 eurům o měsíc dříve.'],
    ['ro', 'În mai 2025 taxa a fost de 45 euro, față de 40 euro cu o lună mai devreme.'],
    ['el', 'Τον Μάιο του 2025 το εισιτήριο ήταν 45 ευρώ, έναντι 40 ευρώ έναν μήνα νωρίτερα.'],
    ['bg', 'През май 2025 г. таксата е 45 евро спрямо 40 евро месец по-рано.'],
  ])('%s: a month earlier: %s', async (tag, text) => {
    const { figures } = await read(tag, text);
    expect(figures.map(({ asOf }) => asOf)).toEqual(['2025-05', '2025-04']);
  });

  it.each([
    ['At 31 May 2025 it had 45 boats, against 40 boats a year earlier.', ['2025-05-31', '2024-05-31']],
    ['At 29 February 2024 it had 45 boats, against 40 boats a year earlier.', ['2024-02-29', '2023-02-28']],
    ['It had 45 boats on 12 May 2025, against 40 boats in the previous year.', ['2025-05-12', '2024']],
    ['In 2025 it had 45 boats and in the previous year 40 boats.', ['2025', '2024']],
    [
      'In the third quarter of 2025 it had 45 boats, against 40 boats in the third quarter of 2024. It had 30 piers, against 20 piers in the same quarter last year.',
      ['2025-35', '2024-35', '2025-35', '2024-35'],
    ],
    ['It sold 43 boats in 2025, 23% more than in the previous year, and owns 40 piers.', ['2025', '2025']],
    [
      'In the third quarter of 2025 it had 45 boats, and 40 boats in the same quarter of 2022.',
      ['2025-35', '2022-35'],
    ],
    [
      'Sales rose from $40 million in the third quarter of last year to $45 million in the same quarter this year.',
      ['2025-35', '2026-35'],
    ],
    [
      'In the third quarter of 2025 it had 45 boats, after 40 boats in the previous quarter.',
      ['2025-35', '2025-34'],
    ],
    [
      'In 2024 it had 45 boats (prior year: 40 boats) and 30 piers (prior year: 20 piers).',
      ['2024', '2023', '2024', '2023'],
    ],
  ])('%s', async (text, days) => {
    expect((await read('en', text)).figures.map(({ asOf }) => asOf)).toEqual(days);
  });
});
