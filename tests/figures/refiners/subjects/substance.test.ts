import { expect, it } from 'vitest';
import { readOne } from '../../read';

it.each<[language: string, text: string, subject: string | null]>([
  ['en', 'The rope makers harvested 7 million tonnes of flax last year.', 'flax'],
  ['nl', 'De boeren verwerkten 7 miljoen ton vlas.', 'vlas'],
  ['sv', 'I maj skördades 7 miljoner ton lin som sedan såldes.', 'lin'],
  ['sv', 'Bönderna skördade 7 miljoner ton lin efter regnet.', 'lin'],
  ['da', 'Bønderne høstede 7 millioner ton hør i maj.', 'hør'],
  ['nb', 'Bøndene høstet 7 millioner tonn lin i mai.', 'lin'],
  ['fi', 'Viljelijät korjasivat 7 miljoonaa tonnia pellavaa.', 'pellavaa'],
  ['fr', 'Les fermiers ont récolté 7 millions de tonnes de lin en mai.', 'lin'],
  ['es', 'Los agricultores recogieron 7 millones de toneladas de lino en mayo.', 'lino'],
  ['pt', 'Os agricultores colheram 7 milhões de toneladas de linho em maio.', 'linho'],
  ['it', 'Gli agricoltori raccolsero 7 milioni di tonnellate di lino a maggio.', 'lino'],
  ['ro', 'Fermierii au recoltat 7 milioane de tone de grâu în mai.', 'grâu'],
  ['ru', 'Аграрии собрали 7 млн тонн льна.', 'льна'],
  ['ru', 'Аграрии собрали 7 млн тонн зимних и летних трав.', 'зимних и летних трав'],
  ['uk', 'Аграрії зібрали 7 млн тонн нового льону.', 'нового льону'],
  ['bg', 'Фермерите събраха 7 млн. тона лен.', 'лен'],
  ['pl', 'Rolnicy zebrali 7 mln ton lnu.', 'lnu'],
  ['cs', 'Zemědělci sklidili 7 milionů tun lnu.', 'lnu'],
  ['el', 'Οι αγρότες μάζεψαν 7 εκατ. τόνους λινάρι.', 'λινάρι'],
  ['en', 'The site adds 30 megawatts of storage.', 'storage'],
  ['sv', 'Bolaget brukar 30 hektar åkermark.', 'åkermark'],
  ['de', 'Die Firma erzeugte 30 Megawattstunden Strom.', 'Strom'],
  ['en', 'Flax output reached 7 million tonnes of fibre.', 'Flax output'],
  ['en', 'The boat sailed 30 miles north.', null],
  ['en', 'The yard dried it for 30 days straight.', null],
])('is what so much is measured of: %s: %s', async (language, text, subject) => {
  expect((await readOne(language, text)).subject).toBe(subject);
});
