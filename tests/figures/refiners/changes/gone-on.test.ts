import { expect, it } from 'vitest';
import { read } from '../../read';

it.each([
  ['en', 'Sales rose 9.6 percent to $42 million and profit by 12.3 percent to $27 million.'],
  ['en', 'Sales rose 9.6% to $42 million, operating profit 12.3% to $27 million.'],
  ['de', 'Der Umsatz stieg um 9,6 Prozent auf 42 Mio. Euro, das Ergebnis um 12,3 Prozent auf 27 Mio. Euro.'],
  [
    'nl',
    'De omzet steeg met 9,6 procent naar 42 miljoen euro en de winst met 12,3 procent naar 27 miljoen euro.',
  ],
  [
    'fr',
    "Les ventes ont augmenté de 9,6 % à 42 millions d'euros et le bénéfice de 12,3 % à 27 millions d'euros.",
  ],
  [
    'es',
    'Las ventas aumentaron un 9,6% a 42 millones de euros y el beneficio un 12,3% a 27 millones de euros.',
  ],
  ['it', "I ricavi sono cresciuti del 9,6% a 42 milioni di euro e l'utile del 12,3% a 27 milioni di euro."],
  ['pt', 'As vendas subiram 9,6% para 42 milhões de euros e o lucro 12,3% para 27 milhões de euros.'],
  ['sv', 'Omsättningen ökade med 9,6 procent till 42 MSEK och resultatet med 12,3 procent till 27 MSEK.'],
  ['pl', 'Przychody wzrosły o 9,6 proc. do 42 mln zł, a zysk o 12,3 proc. do 27 mln zł.'],
  ['ru', 'Выручка выросла на 9,6% до 42 млн рублей, прибыль — на 12,3% до 27 млн рублей.'],
  ['el', 'Τα έσοδα αυξήθηκαν κατά 9,6% στα 42 εκατ. ευρώ και τα κέρδη κατά 12,3% στα 27 εκατ. ευρώ.'],
  [
    'fi',
    'Liikevaihto kasvoi 9,6 prosenttia 42 miljoonaan euroon ja tulos 12,3 prosenttia 27 miljoonaan euroon.',
  ],
  ['ar', 'ارتفعت الإيرادات بنسبة 9.6% إلى 42 مليون دولار وصافي الربح بنسبة 12.3% إلى 27 مليون دولار.'],
  ['he', 'ההכנסות עלו ב-9.6% ל-42 מיליון דולר והרווח הנקי ב-12.3% ל-27 מיליון דולר.'],
  ['id', 'Pendapatan naik 9,6 persen menjadi Rp42 juta dan laba 12,3 persen menjadi Rp27 juta.'],
])('gives a level the direction of the one that its clause goes on from: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change?.direction, change?.value])).toEqual([
    [42e6, 'up', 9.6],
    [27e6, 'up', 12.3],
  ]);
});

it.each([
  [
    'in another sentence',
    'Sales rose 9.6 percent to $42 million. A levy of 12.3 percent to $27 million follows.',
  ],
  [
    'behind a verb of its own',
    'Sales rose 9.6 percent to $42 million after a fall of 12.3 percent to $27 million.',
  ],
  [
    'of another unit',
    'Sales rose 9.6 percent to $42 million and the catch by 12.3 percent to 27 million tonnes.',
  ],
])('gives it none %s', async (_, text) => {
  const { figures } = await read('en', text);
  expect(figures.at(-1)?.change?.direction).not.toBe('up');
});
