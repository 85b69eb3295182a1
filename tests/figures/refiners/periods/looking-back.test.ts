import { describe, expect, it } from 'vitest';
import { read } from '../../read';

describe('a sentence that looks back to an earlier period', () => {
  it.each<[language: string, text: string, expected: (string | null)[]]>([
    [
      'de',
      'Im Februar lag die Teuerung bei 2,3 Prozent. Im Januar waren es 2,4 Prozent. Strom wurde 3 Prozent billiger.',
      ['2026-02', '2026-01', null],
    ],
    [
      'nl',
      'In februari lag de inflatie op 3,1 procent. In januari was dat 3,3 procent. Brood werd 4 procent duurder.',
      ['2026-02', '2026-01', null],
    ],
    [
      'fi',
      'Viime vuonna liikevoitto oli 38 miljoonaa euroa. Vuotta aiemmin se oli 33 miljoonaa euroa. Velkaa on 11 miljoonaa euroa.',
      ['2025', '2024', null],
    ],
    ['en', 'In 2025 it had 40 ferries. In 2024 it had 50 ferries. It has 90 piers.', ['2025', '2024', null]],
    [
      'en',
      'On 1 January 2025 it had 40 ferries. In 1980 it had 50 ferries. It has 90 piers.',
      ['2025-01-01', '1980', null],
    ],
  ])('tells of none of what follows it: %s: %s', async (language, text, expected) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ asOf }) => asOf)).toEqual(expected);
  });

  it('goes on from a later period', async () => {
    const { figures } = await read(
      'en',
      'In 2024 it had 40 ferries. In the first half of 2025 it sold 50 ferries. It has 90 piers.',
    );
    expect(figures.map(({ asOf }) => asOf)).toEqual(['2024', '2025-01/2025-06', '2025-01/2025-06']);
  });

  it('goes on from the end of a quarter behind the quarter', async () => {
    const { figures } = await read(
      'vi',
      'Trong quý I năm nay, bến đón 964.000 lượt khách. Tính đến cuối tháng 2, doanh thu đạt 352 tỷ đồng. Tỷ lệ là 2%.',
    );
    expect(figures.map(({ asOf }) => asOf).at(-1)).not.toBe('2026-33');
  });
});

describe('a day that is not of the amount beside it', () => {
  it.each<[language: string, text: string, expected: (string | null)[]]>([
    [
      'ru',
      'Выручка упала на 3% по сравнению с итогом первого квартала прошлого года и достигла 70 рублей.',
      [null, null],
    ],
    ['de', 'Es waren 3 Mrd. Euro (2024: 2,5 Mrd. Euro). Der Hafen kostet 5 Mrd. Euro.', [null, '2024', null]],
    ['pt', 'São 48,6% a favor (eram 50,8% em janeiro) e 50,7% contra.', [null, '2026-01', null]],
    ['ru', 'Собрали 32 тонны (в 2024 году — 29 тонн), продали 95 тонн.', [null, '2024', null]],
    ['en', 'The hut costs £1,340 more a year than it did in 2021.', [null]],
    ['en', 'Huts are 21 percent dearer than at the low point in June 2013.', [null]],
    ['de', 'Hütten wurden teurer (+4,5 Prozent zum Vormonat).', [null]],
    ['nl', 'Vorig jaar was het 4 procent. Dat was een maand eerder nog 3 procent.', ['2025', '2025-11']],
    ['nl', 'Hutten zijn 21 procent duurder dan tijdens het dal in juni 2013.', [null]],
    ['de', 'Das waren 3 Prozent mehr als die bisherige Höchstzahl aus dem Jahr 2019.', [null]],
    ['pl', 'Zysk był o 23,8 proc. wyższy, sprzedaż była o 4 proc. wyższa niż przed rokiem.', [null, null]],
    ['ro', 'Profit net: 64 de milioane de lei vs 58 de milioane de lei în 2024.', [null, '2024']],
    ['hu', 'Az árak 4,3 százalékkal meghaladták az egy évvel korábbit.', [null]],
    ['hu', 'Többen voltak 6 százalékkal, mint tavaly augusztusban; az ár 3 százalékkal nőtt.', [null, null]],
    [
      'ru',
      'С 6 по 10 марта цены выросли на 0,09% после 0,11% неделей ранее.',
      ['2026-03-06/2026-03-10', null],
    ],
    ['nb', 'Broen kostet 42 millioner kroner i 2021. Prisen er 84 kroner.', ['2021', null]],
    ['en', 'It shipped 38 tonnes in 2024 and 37 tonnes of rope in 2025.', ['2024', '2025']],
    [
      'de',
      'Die Preise stiegen um 4 Prozent im Jahr 2024 und um 5 Prozent bei Booten im Jahr 2025.',
      ['2024', '2025'],
    ],
    ['fr', 'Les prix ont augmenté de 4 % en 2024 et de 5 % pour les bateaux en 2025.', ['2024', '2025']],
    ['en', 'In 2024 the yard built 80 boats. Today it has 300 workers.', ['2024', null]],
    ['de', '2024 baute die Werft 80 Boote, und heute beschäftigt sie 300 Menschen.', ['2024', null]],
    ['ru', 'В 2024 году верфь построила 80 лодок, а сегодня на ней 300 рабочих.', ['2024', null]],
    ['en', 'In 2025 it signed a contract of four years.', [null]],
    ['de', 'Die Fähre war im Jahr 2025 erstmals seit vier Jahren voll.', [null]],
    ['en', 'In 2025 waiting fell to 45 days.', ['2025']],
    ['en', 'Boats lasted 21.2 years in 2025.', ['2025']],
    ['cs', 'V roce 2024 loděnice postavila 80 lodí a nyní zaměstnává 300 lidí.', ['2024', null]],
    ['en', 'In 2024 the yard built 80 boats. It currently has 300 workers.', ['2024', null]],
    ['zh-Hans', '2024年船厂建造80艘船。目前有300名员工。', ['2024', null]],
    ['da', 'Priserne toppede med 4 pct. i 2024 og med 5 pct. for både i 2025.', ['2024', '2025']],
  ])('%s: %s', async (language, text, expected) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ asOf }) => asOf)).toEqual(expected);
  });
});
