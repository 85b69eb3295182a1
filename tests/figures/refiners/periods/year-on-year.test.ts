import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

describe('a month behind "year on year" is the level\'s and not what it is counted from', () => {
  it.each([
    ['en', 'Prices were up 2.3% year-on-year in January.'],
    ['de', 'Die Preise lagen im Jahresvergleich im Januar um 2,1 Prozent höher.'],
    ['fr', "L'inflation a ralenti à 0,8 % sur un an en janvier."],
    ['es', 'La inflación subió al 2,2% interanual en enero.'],
    ['pt', 'A inflação foi de 2,1% em termos homólogos em janeiro.'],
    ['it', "L'inflazione è salita al 2% su base annua a gennaio."],
    ['nl', 'De inflatie kwam uit op 4,1 procent op jaarbasis in januari.'],
    ['pl', 'Inflacja wyniosła 4,2 proc. rok do roku w styczniu.'],
    ['cs', 'Inflace zpomalila na 1,8 procenta meziročně v lednu.'],
    ['sv', 'Inflationen var 2,3 procent på årsbasis i januari.'],
    ['da', 'Inflationen var 2,3 procent på årsbasis i januar.'],
    ['nb', 'Prisveksten var 2,3 prosent på årsbasis i januar.'],
    ['hu', 'Az infláció januárban éves alapon 4,2 százalék volt.'],
    ['el', 'Ο πληθωρισμός διαμορφώθηκε στο 2,0% σε ετήσια βάση τον Ιανουάριο.'],
    ['bg', 'Инфлацията беше 2,1% на годишна база през януари.'],
    ['zh-Hans', '1月，全市物价同比上涨2.1%。'],
    ['zh-Hant', '1月物價按年升2.1%。'],
  ] as const)('%s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ asOf, change }) => [asOf, change])).toEqual([['2026-01', null]]);
  });

  it.each([
    ['en', 'Exports rose 3% year on year in January to $5 million.'],
    ['de', 'Der Absatz stieg um 3 Prozent im Jahresvergleich im Januar auf 5 Mio. Euro.'],
  ] as const)('%s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ asOf, change }) => [asOf, change?.value, change?.since])).toEqual([
      ['2026-01', 3, null],
    ]);
  });
});

describe('"year on year" counts from the same period of the year before', () => {
  it.each([
    ['fr', "Les ventes ont progressé de 3 % sur un an en janvier à 5 millions d'euros.", '2025-01'],
    ['es', 'El puerto recibió en abril 70.000 viajeros, con un alza interanual del 3 %.', '2025-04'],
    ['pt', 'O porto recebeu 70 mil viajantes em abril, um aumento homólogo de 3%.', '2025-04'],
    ['it', 'Ad aprile il porto ha accolto 70.000 viaggiatori, in aumento del 3% su base annua.', '2025-04'],
    ['es', 'La inflación interanual bajó 3 décimas en abril, hasta el 2,4 %.', null],
  ])('%s: %s', async (tag, text, since) => {
    const { figures } = await read(tag, text);
    expect(figures.map(({ change }) => change?.since)).toEqual([since]);
  });
});

describe('“last year” beside a level of an earlier year', () => {
  it.each([
    ['th', 'ในปี 2567 ท่าเรือมีรายได้ 14 ล้านบาท เพิ่มขึ้น 16% จากปีก่อน', '2023'],
    ['id', 'Pada 2024, pendapatan feri mencapai Rp14 miliar, naik 16% dibandingkan tahun lalu.', '2023'],
    [
      'el',
      'Το 2024 τα έσοδα του πορθμείου ανήλθαν σε 14 εκατ. ευρώ, αυξημένα κατά 16% σε σχέση με πέρυσι.',
      '2023',
    ],
    [
      'id',
      'Pada kuartal I 2026, pendapatan feri mencapai Rp14 miliar, naik 16% dibandingkan tahun lalu.',
      '2025',
    ],
    ['en', 'In 2019 the ferry had 14 million guests, up 16% compared with 2024.', '2024'],
  ])('%s: %s', async (language, text, since) => {
    expect((await readOne(language, text)).change).toMatchObject({ value: 16, since });
  });
});
