import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('words for a group of ten, a hundred, …', () => {
  it.each([
    ['fr', "L'entreprise compte une trentaine de magasins.", 30, 'magasins', 'approximately'],
    ['fr', "Une centaine d'habitants ont protesté.", 100, 'habitants', 'approximately'],
    ['fr', "Plus d'une centaine de manifestants sont venus.", 100, 'manifestants', 'moreThan'],
    ['fr', "Cela coûte une vingtaine de millions d'euros.", 20e6, 'EUR', 'approximately'],
    ['fr', "Le chantier a duré une dizaine d'années.", 10, 'year', 'approximately'],
    ['es', 'Una treintena de personas resultaron heridas.', 30, 'personas', 'approximately'],
    ['es', 'Medio centenar de vecinos protestó.', 50, 'vecinos', 'approximately'],
    ['it', 'Un centinaio di persone ha protestato.', 100, 'persone', 'approximately'],
    ['it', 'Almeno una ventina di case è crollata.', 20, 'case', 'atLeast'],
    ['pt', 'Uma centena de pessoas protestou.', 100, 'pessoas', 'approximately'],
    ['nl', 'Een tiental woningen raakte beschadigd.', 10, 'woningen', 'approximately'],
    ['sv', 'Ett hundratal hus brann.', 100, 'hus', 'approximately'],
    ['nb', 'Et titalls hus brant.', 10, 'hus', 'approximately'],
    ['en', 'They sold two thousand dozen eggs.', 24_000, 'eggs', 'exactly'],
    ['en', 'They sold 3 dozen eggs.', 36, 'eggs', 'exactly'],
    ['da', 'En snes huse brændte.', 20, 'huse', 'exactly'],
    ['fi', 'Parikymmentä taloa paloi.', 20, 'taloa', 'approximately'],
    ['ru', 'Полсотни жителей вышли на митинг.', 50, 'жителей', 'exactly'],
    ['uk', 'Півтора десятка будинків згоріло.', 15, 'будинків', 'exactly'],
    ['pl', 'Setka mieszkańców protestowała.', 100, 'mieszkańców', 'exactly'],
    ['cs', 'Stovka lidí protestovala.', 100, 'lidí', 'exactly'],
    ['ro', 'O duzină de case au ars.', 12, 'case', 'exactly'],
    ['el', 'Καμιά εικοσαριά άτομα τραυματίστηκαν.', 20, 'άτομα', 'approximately'],
    ['zh-Hans', '十几人受伤。', 10, '人', 'moreThan'],
    ['ja', '十数人がけがをした。', 10, '人', 'moreThan'],
  ] as const)('%s: %s', async (language, text, value, unit, comparator) => {
    expect(await readOne(language, text)).toMatchObject({ value, unit, comparator });
  });

  it.each([
    ['fr', 'Des dizaines de maisons ont brûlé.'],
    ['es', 'Decenas de casas ardieron.'],
    ['zh-Hans', '数十人受伤，损失数十亿美元。'],
    ['zh-Hant', '幾十億元損失。'],
    ['ja', '百数十人が抗議した。数十億円を投じる。'],
    ['th', 'หลายสิบคนบาดเจ็บ'],
    ['tr', 'Birkaç bin kişi geldi, birkaç yüz bin lira topladı.'],
    ['hu', 'Több száz millió forint. Néhány ezer ember jött. Több tízezer ember maradt.'],
    ['cs', 'Několik tisíc korun. Pár tisíc lidí přišlo.'],
    ['he', 'כמה מיליון שקל.'],
    ['pt', 'Alguns mil euros.'],
  ] as const)('%s: %s says nothing exact', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});

it.each([
  ['fr', 'Les ventes ont été multipliées par 2,5.'],
  ['es', 'Las ventas se multiplicaron por 2,5.'],
  ['it', 'Le vendite si sono moltiplicate per 2,5.'],
  ['pt', 'As vendas multiplicaram-se por 2,5.'],
] as const)('%s: %s is a factor', async (language, text) => {
  expect(await readOne(language, text)).toMatchObject({ value: 2.5, kind: 'multiple', unit: 'times' });
});
