import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('the day of what a level is compared with', () => {
  it.each([
    [
      'en',
      'Unemployment fell to 3.9% in February from 4.1% in January as employers added 175,000 jobs.',
      ['2026-02', '2026-01', '2026-02'],
    ],
    [
      'en',
      'Credit grew to $25 million from $24 million in December and $17 million in January 2025.',
      [null, '2025-12', '2025-01'],
    ],
    ['en', 'The rate was 4.2 percent, compared with 4.5 a year earlier.', [null, '2025']],
    ['en', 'It has 42 boats, compared with 45 last year.', [null, '2025']],
    ['en', 'The bill would raise the wage from $7.25 to $15 an hour by 2028.', [null, '2028']],
    [
      'en',
      'Sales were $45 million in the first quarter of 2025, an increase of 25% from $36 million in the first quarter of 2024.',
      ['2025-33', '2024-33'],
    ],
    ['en', 'In 2025 the port took $45 million, up 25 percent from $36 million.', ['2025', null]],
    ['en', 'In 2025 the port took $45 million, up from $36 million.', ['2025', null]],
    ['th', 'ปี 2568 มีนักท่องเที่ยว 300 คน เพิ่มขึ้น 6% จากช่วงเดียวกันของปีก่อน ค่าใช้จ่าย 900 ล้านบาท', ['2025', '2025']],
    [
      'th',
      'ครึ่งปีแรก 2568 มีรายได้ 900 ล้านบาท เพิ่มขึ้น 60 ล้านบาท หรือร้อยละ 4 จากในช่วงครึ่งแรกของปี 2567 ที่จำนวน 840 ล้านบาท',
      ['2025-01/2025-06', '2024-01/2024-06'],
    ],
    [
      'id',
      'Per 30 Juni 2025, utang mencapai Rp300 miliar atau turun 3 persen dibanding per 31 Desember 2024 yang sebesar Rp310 miliar.',
      ['2025-06-30', '2024-12-31'],
    ],
    ['ru', 'Выпуск в январе 2026 года: по сравнению с январем 2025 года — 300 тонн.', ['2026-01']],
    ['zh-Hant', '與去年同月比較，失業人數減少1萬2千人。', [null]],
    ['zh-Hans', '与2024年相比，游客增加300人。', [null]],
    [
      'en',
      'Profit rose to $45 million in the second quarter ended June 30, 2025 (2Q 2025) from $36 million a year ago.',
      ['2025-34', '2024-34'],
    ],
    [
      'en',
      'Prices rose 2.5 percent in November, following a 2.3 percent increase in October.',
      ['2025-11', '2025-10'],
    ],
    [
      'en',
      'Profit was £312m in 2025, from £274m a year earlier, and the group has 5,000 shops.',
      ['2025', '2024', '2025'],
    ],
    [
      'pt',
      'A taxa ficou em 7%, ante 6,2% em janeiro; 7,7 milhões de pessoas procuram trabalho.',
      [null, '2026-01', null],
    ],
    [
      'en',
      'They treated 340 patients in January, 40 fewer than in December, and 71% were seen early.',
      ['2026-01', '2026-01'],
    ],
    [
      'en',
      'Sales of $72 million could reach $124 million by 2032 (1). Then 57% asked.',
      [null, '2032', null],
    ],
    ['en', 'Revenue was $3 million in 2024 (2023: $2 million).', ['2024', '2023']],
    [
      'en',
      'First-quarter sales were $5 million, against $4 million in the prior-year first quarter. Costs were $3 million, against $2 million in the prior-year first quarter.',
      ['2026-33', '2025-33', '2026-33', '2025-33'],
    ],
    ['en', 'Stocks closed the week off 8% from 7.2 million a year earlier.', [null]],
    ['en', 'Exports for October rose 51% to $263 million over the same period last year.', ['2025-10']],
    ['en', 'Sales rose 8% in January over the same month of 2025.', ['2026-01']],
    ['en', 'Sales rose 8% over the first half of 2025.', ['2025-01/2025-06']],
    [
      'en',
      'In February it sold 45 boats against 40 boats in the like month of 2025.',
      ['2026-02', '2025-02'],
    ],
    ['en', 'It has a workforce of 3,400 and it paid $75 million in 2024.', [null, '2024']],
    [
      'en',
      'At the end of 2024 it had 45 boats, and sales of $3 million in the first quarter of 2025.',
      ['2024-12-31', '2025-33'],
    ],
    [
      'de',
      'Es blieb ein Gewinn von 3 Mio. Euro oder 2 Euro je Aktie (Vorjahr: 1 Euro).',
      [null, null, '2025'],
    ],
    ['en', 'Revenue was $3 million, last year ($2 million).', [null, '2025']],
    [
      'fr',
      "La perte est de 3 millions d'euros contre une perte de 2 millions d'euros en 2024.",
      [null, '2024'],
    ],
    [
      'it',
      'La perdita è di 3 milioni di euro contro una perdita di 2 milioni di euro nel 2024.',
      [null, '2024'],
    ],
    ['fr', 'En 2024, le taux était de 5 %, après 4 % en 2023.', ['2024', '2023']],
    ['de', 'Die Preise liegen 3 Prozent über dem Niveau von Ende 2024.', [null]],
    ['tr', 'Geçen yılın ocak ayına göre yüzde 3 artarak 40 milyon lira oldu.', [null]],
    ['zh-Hans', '自2004年引入以来，公司已开设24家门店。', [null]],
    ['zh-Hans', '自2024年至2025年，公司开设24家门店。', ['2024/2025']],
    [
      'fr',
      'La récolte atteint 33 Mt, soit 29 % de plus qu’en 2024 et 3 % au-dessus de la moyenne.',
      [null, null],
    ],
    ['da', 'Resultatet blev et tab på 86 mio. kr. mod et overskud på 12 mio. kr. i 2024.', [null, '2024']],
    [
      'en',
      'In May 2025 4,500 boats sailed, an increase of 120 boats, or 2.2 percent, compared with May 2024.',
      ['2025-05'],
    ],
    [
      'sv',
      'I maj 2025 var 45 000 båtar till sjöss. Det är en ökning med 1 200 båtar eller 2,2 procentenheter jämfört med samma månad 2024.',
      ['2025-05', '2025-05'],
    ],
    [
      'fi',
      'Myynti on kasvanut tammi-helmikuussa 3 prosenttia edellisvuoden vastaavaan aikaan verrattuna.',
      ['2026-01/2026-02'],
    ],
    [
      'en',
      'In May 2025 the index was 45.3, compared with 43.9 in May 2024, and prices rose 4.2%.',
      ['2025-05'],
    ],
    ['ar', 'ارتفع المؤشر خلال عام 2025 بنسبة 3% مقارنةً بعام 2024.', ['2025']],
    ['sv', 'Skörden uppgick till 5 miljoner ton under 2024, och var 19 % större än under 2023.', ['2024']],
    ['en', 'In 2024 sales were $5 million, and the firm expects $8 million.', ['2024', null]],
    [
      'fi',
      'Inflaatio hidastui helmikuussa 0,5 prosenttiin tammikuun 0,7 prosentista.',
      ['2026-02', '2026-01'],
    ],
    [
      'hu',
      'Az infláció februárban 4,2 százalékra lassult a januári 4,7 százalékról.',
      ['2026-02', '2026-01'],
    ],
    ['hi', 'दर जनवरी में 4.7 प्रतिशत से घटकर फरवरी में 4.2 प्रतिशत रही।', [null, '2026-02']],
    ['ko', '물가 상승률은 1월 4.7%에서 2월 4.2%로 낮아졌다.', [null, '2026-02']],
    ['ja', '物価上昇率は1月の4.7%から2月は4.2%に低下した。', [null, '2026-02']],
    ['ja', '2月は4.7%から4.2%に低下した。', [null, '2026-02']],
    ['en', 'It took $45 million while in the same period last year it took $36 million.', [null, '2025']],
    ['vi', 'Cảng thu 45 tỷ đồng trong khi cùng kỳ năm ngoái thu 36 tỷ đồng.', [null, '2025']],
    [
      'fr',
      'Il a gagné 45 millions de francs (46 millions d’euros) à la même période de l’an dernier.',
      ['2025'],
    ],
    ['bg', 'Приходите нараснаха с 9% спрямо 2024 г. и достигнаха 45 млн. лв.', [null, null]],
    ['bg', 'Пътниците се увеличават с 9% в сравнение със същия месец на 2024 г.', [null]],
    ['sv', 'Intäkterna ökade med 9 procent jämfört med 2024 och nådde 45 miljoner kronor.', [null]],
    ['ru', 'Перевозки в мае 2025 года выросли на 9% к аналогичному периоду прошлого года.', ['2025-05']],
    ['ru', 'Перевозки в мае 2025 года выросли на 9% к маю 2024 года, до 45 млн тонн.', ['2025-05']],
    ['ru', 'Перевозки вырастут на 9% к 2030 году.', ['2030']],
    ['uk', 'Тарифи зросли на 9% до травня 2024 року.', [null]],
    ['en', 'It sold 450 boats in February, up 3% from last month.', ['2026-02']],
    ['vi', 'Xưởng bán 450 chiếc thuyền trong tháng 2, tăng 3% so với tháng trước.', ['2026-02']],
    [
      'zh-Hans',
      '1—10月，出口45亿元，与去年同期相比增长14%，其中海运36亿元。',
      ['2025-01/2025-10', '2025-01/2025-10'],
    ],
    ['zh-Hant', '首兩個月，遊客45萬人。', ['2026-01/2026-02']],
    ['th', 'รอบ 9 เดือนของปี 2568 มีรายได้ 300 ล้านบาท', ['2025-01/2025-09']],
  ] as const)('%s: %s', async (language, text, asOf) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => figure.asOf)).toEqual(asOf);
  });

  it.each([
    [
      'sv',
      'Omsättningen uppgick till 31 MEUR (27 MEUR) under tredje kvartalet 2025.',
      ['2025-35', '2024-35'],
    ],
    [
      'fi',
      'Liikevaihto oli 31 miljoonaa euroa (27 miljoonaa euroa) tammi–kesäkuussa 2025.',
      ['2025-01/2025-06', '2024-01/2024-06'],
    ],
    ['da', 'Resultatet blev i 2025 på 31 mio. kr. (27 mio. kr.).', ['2025', '2024']],
    ['de', 'Im zweiten Quartal 2025 lag die Marge bei 3,1 % (2,7 %).', ['2025-34', '2024-34']],
    ['en', 'In 2025 they raised $31 million ($27 million in debt).', ['2025', '2025']],
    ['en', 'In May 2025 they sold 310 boats (270 boats).', ['2025-05', null]],
    ['en', 'They expect 310 boats (270 boats) in 2027.', ['2027', null]],
  ])(
    'is a year before that of the level, alone in brackets behind it (%s: %s)',
    async (language, text, expected) => {
      expect((await read(language, text)).figures.map(({ asOf }) => asOf)).toEqual(expected);
    },
  );

  it('gives the change behind it to the level', async () => {
    const { figures } = await read('en', 'Revenue was $40 million ($30 million) in 2025, up 33%.');
    expect(figures.map(({ change, subject }) => [change?.value, subject])).toEqual([
      [33, 'Revenue'],
      [undefined, 'Revenue'],
    ]);
  });
});
