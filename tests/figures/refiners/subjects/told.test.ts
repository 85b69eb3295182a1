import { expect, it } from 'vitest';
import { readOne } from '../../read';

it.each<[language: string, text: string, subject: string | null]>([
  ['en', 'The rope makers harvested 7 million tonnes last year.', null],
  ['nl', 'De vissers verwerkten 7 miljoen ton.', null],
  ['sv', 'Fiskarna skördade 7 miljoner ton.', null],
  ['da', 'Fiskerne høstede 7 millioner ton.', null],
  ['nb', 'Fiskerne høstet 7 millioner tonn.', null],
  ['fi', 'Kalastajat korjasivat 7 miljoonaa tonnia.', null],
  ['fr', 'Les pêcheurs ont récolté 7 millions de tonnes.', null],
  ['es', 'Los pescadores recogieron 7 millones de toneladas.', null],
  ['pt', 'Os pescadores colheram 7 milhões de toneladas.', null],
  ['it', 'I pescatori raccolsero 7 milioni di tonnellate.', null],
  ['ro', 'Pescarii au recoltat 7 milioane de tone.', null],
  ['ru', 'Рыбаки собрали 7 млн тонн.', null],
  ['uk', 'Рибалки зібрали 7 млн тонн.', null],
  ['bg', 'Рибарите събраха 7 млн. тона.', null],
  ['pl', 'Rybacy zebrali 7 mln ton.', null],
  ['cs', 'Rybáři sklidili 7 milionů tun.', null],
  ['el', 'Οι ψαράδες μάζεψαν 7 εκατ. τόνους.', null],
  ['en', 'The yard spent around $7 million.', null],
  ['en', 'The yard plans to invest $7 million in ropes.', null],
  ['en', 'The yard plans to spend more than $7 million on ropes.', null],
  ['de', 'Die Werft zahlte rund 7 Millionen Euro.', null],
  ['es', 'El astillero pagó unos 7 millones de euros.', null],
  ['pl', 'Stocznia wydała około 7 mln zł.', null],
  ['sv', 'Varvet betalade omkring 7 miljoner kronor.', null],
  ['en', 'Rope prices were fairly steady at 7 percent.', 'Rope prices'],
  ['en', 'Rope (7 tonnes) is on board.', 'Rope'],
  ['de', 'Im Mai stieg der Umsatz auf 7 Millionen Euro.', 'Umsatz'],
  ['sv', 'Nettoomsättning 7 miljoner kronor (6)', 'Nettoomsättning'],
  ['de', 'Im Mai erzielte die Werft 7 Millionen Euro.', null],
])('is told of the words before it only where something says so: %s: %s', async (language, text, subject) => {
  expect((await readOne(language, text)).subject).toBe(subject);
});

it.each<[language: string, text: string, subject: string | null]>([
  ['nl', 'Vorige week vond 30 procent onzin.', null],
  ['fr', 'En mai, 30 % déploraient le bruit.', null],
  ['nb', 'I mai oppgav 30 prosent dårlig søvn.', null],
  ['sv', 'Av båtarna var 30 procent arrenderade.', null],
  ['da', 'I maj svarede 30 procent nej.', null],
  ['es', 'En mayo, el 30 % dijo que no.', null],
  ['it', 'A maggio il 30 % disse di no.', null],
  ['pt', 'Em maio, 30 % disseram que não.', null],
  ['ro', 'În mai, 30 % preferă vaporul.', null],
  ['fr', 'En mai, 30 % des bateaux sont neufs.', 'bateaux'],
  ['en', 'They paid $30 million plus costs.', null],
  ['en', 'They paid $30 million in the city.', null],
  ['en', 'It has three times the output of May.', 'output'],
  ['en', 'The yard bought a 5-inch touch display.', 'touch display'],
  ['en', 'Rope (ROP +3.2%) gained.', 'ROP'],
])(
  'is told of the words behind it only where a word or a case ties them: %s: %s',
  async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  },
);
