import { describe, expect, it } from 'vitest';
import { read, readOne } from './read';

/** Kind and quote of each figure of a text. */
async function kindsIn(language: string, text: string): Promise<string[]> {
  return (await read(language, text)).figures.map(({ kind, quote }) => `${kind} ${quote}`);
}

describe('a share told by two numbers', () => {
  it('counts both numbers of a part of all that a country has', async () => {
    expect(await kindsIn('sv', 'Det gäller 84 av landets 290 hamnar.')).toEqual([
      'count 84',
      'count 290 hamnar',
    ]);
    expect(await kindsIn('nb', 'Det gjelder 84 av landets 290 havner.')).toEqual([
      'count 84',
      'count 290 havner',
    ]);
    expect(await kindsIn('da', 'Det gælder 84 af landets 290 havne.')).toEqual([
      'count 84',
      'count 290 havne',
    ]);
  });

  it('counts both numbers of a part of all that there are', async () => {
    expect(await kindsIn('ru', 'Партия получила 31 из 40 мандатов.')).toEqual([
      'count 31',
      'count 40 мандатов',
    ]);
  });

  it.each([
    ['en', 'About 1 in 5 households has a boat.', '1 in 5', 20],
    ['en', 'Three out of four ferries were full.', 'Three out of four', 75],
    ['en', 'Some 7 out of 100 ferries were late.', '7 out of 100', 7],
    ['en', 'Some 3 out of 5 on May 4 were late.', '3 out of 5', 60],
    ['ru', 'Около 13 из 20 паромов были полны.', '13 из 20', 65],
    ['ru', 'Около 3 из 10 паромов были полны.', '3 из 10', 30],
    ['ru', 'Около 1 из 27 паромов был полон.', '1 из 27', 3.7],
    ['zh-Hans', '五分之三的渡轮满员。', '五分之三', 60],
    ['ja', '3分の1が満席だった。', '3分の1', 33.33],
    ['ko', '5분의 3이 만석이었다.', '5분의 3', 60],
    ['ja', '5人に3人が海を見た。', '5人に3人', 60],
    ['ja', '100人に3人が海を見た。', '100人に3人', 3],
    ['ja', '4社に1社が船を持つ。', '4社に1社', 25],
    ['ko', '주민 10명 중 3명이 배를 탄다.', '10명 중 3명', 30],
    ['zh-Hans', '每10个乘客中有3个晕船。', '10个乘客中有3个', 30],
    ['zh-Hant', '每4名船員就有1人暈船。', '4名船員就有1人', 25],
    ['hi', '10 लोगों में से 3 लोग आए।', '10 लोगों में से 3 लोग', 30],
    ['hi', 'हर तीसरा नाविक आया।', 'हर तीसरा', 33.33],
    ['tr', 'Her üç kişiden biri denize gider.', 'Her üç kişiden biri', 33.33],
    ['hu', 'Tízből három hajó késett.', 'Tízből három', 30],
    ['it', 'Circa 1/3 delle case è vuoto.', '1/3', 33.33],
    ['de', 'Etwa 1/3 der Häuser ist leer.', '1/3', 33.33],
    ['de', 'Nur jedem Dritten gefällt das Boot.', 'jedem Dritten', 33.33],
    ['de', 'Sie trifft jeden vierten Gast.', 'jeden vierten', 25],
    ['fr', 'Deux ménages sur trois sont abonnés.', 'Deux ménages sur trois', 66.67],
    ['fr', 'Deux ménages sur trois, abonnés compris, sont servis.', 'Deux ménages sur trois', 66.67],
    ['fr', '9 Français sur 10 sont inquiets.', '9 Français sur 10', 90],
    ['it', 'Nove imprese su dieci assumono.', 'Nove imprese su dieci', 90],
    ['fr', 'Un foyer sur cinq possède un bateau.', 'Un foyer sur cinq', 20],
    ['fr', "Près d'un marin sur trois est inquiet.", 'un marin sur trois', 33.33],
    ['it', 'Una famiglia su dieci naviga.', 'Una famiglia su dieci', 10],
    ['it', "Un'impresa su tre esporta.", "Un'impresa su tre", 33.33],
    ['vi', 'Cứ 10 hộ thì có 3 hộ vay.', '10 hộ thì có 3 hộ', 30],
    ['en', 'About 1 in 120 boats sank.', '1 in 120', 0.83],
    ['en', 'It is seen in 1 in 25,000 births.', '1 in 25,000', 0.004],
    ['en', 'About 1/4 of a mile is new.', '1/4', 25],
    ['en', 'Two out of every five sailors can swim.', 'Two out of every five', 40],
    ['pt', 'Cerca de um em cada 3 lares tem um barco.', 'um em cada 3', 33.33],
    ['nl', 'Een op de 1.500 matrozen wordt ziek.', 'Een op de 1.500', 0.067],
    ['nl', 'Eén op elke 200 brieven raakt zoek.', 'Eén op elke 200', 0.5],
    ['el', 'Ένας στους 200 ναυτικούς αρρωσταίνει.', 'Ένας στους 200', 0.5],
    ['fr', 'Un marin sur 1 500 tombe malade.', 'Un marin sur 1 500', 0.067],
    ['tr', "Her 10 denizciden 7'si kötü uyuyor.", "10 denizciden 7'si", 70],
    ['tr', 'Her beş denizciden ikisi yüzemiyor.', 'beş denizciden ikisi', 40],
    ['ar', 'تمتلك أسرة واحدة من كل 3 أسر قاربا.', 'واحدة من كل 3', 33.33],
    ['ar', 'يمرض واحد من كل 200 بحار.', 'واحد من كل 200', 0.5],
    ['vi', 'Có 7 trên 10 thủy thủ ngủ không ngon.', '7 trên 10', 70],
    ['hu', 'Minden 10-ből 7 tengerész rosszul alszik.', '10-ből 7', 70],
    ['hu', 'Ötből két tengerész nem tud úszni.', 'Ötből két', 40],
    ['hi', 'हर 10 में से 7 नाविक आए।', '10 में से 7', 70],
    ['ja', '船員1500人に1人が病気になる。', '1500人に1人', 0.067],
  ])('%s: %s', async (language, text, quote, value) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, kind: 'percent' });
  });
});

describe('two numbers that tell no share', () => {
  it.each<[language: string, text: string, kinds: string[]]>([
    ['en', 'About 5 in 2024 were sold.', []],
    ['en', 'Some 2 in 5 May boats were sold.', []],
    ['en', 'It is 3 out of.', []],
    ['en', 'Readers gave it 4.5 out of 5.', []],
    ['en', 'Some 7 out of 200 ferries were late.', ['count 7', 'count 200 ferries']],
    ['fr', 'Il a tourné deux films sur trois sœurs.', []],
    ['fr', 'Il a tourné un film sur trois sœurs.', []],
    ['fr', 'Il a signé un contrat sur cinq ans.', ['measure cinq ans']],
    ['it', 'Ha scritto un libro su due fratelli.', []],
    ['fr', 'Il a joué 12 matchs sur 38.', ['count 12 matchs']],
    ['vi', 'Cứ 10 hộ thì có 3 xe.', ['count 10 hộ', 'count 3 xe']],
    ['en', 'It is ranked No. 1 in 10 countries.', ['count 10 countries']],
    ['en', 'The rate rose a tenth of a point.', []],
    ['en', 'The rate rose half of a percentage point.', []],
    ['de', 'Die Quote stieg um ein Zehntel Prozentpunkt.', []],
    ['en', 'Some 0 out of 4 ferries were late.', ['count 0', 'count 4 ferries']],
    ['en', 'Some 9 out of 4 ferries were late.', ['count 4 ferries']],
    ['en', 'Some 4 out of 4 ferries were late.', ['count 4 ferries']],
    ['en', 'Some 3 million out of 4 ferries were late.', ['count 4 ferries']],
    ['en', 'Some 3 out of 4 million residents are late.', ['count 3', 'count 4 million residents']],
    ['en', 'Some 1 in 5 kilometers of the quay is new.', ['measure 5 kilometers']],
    ['en', 'It owns 3/2 of the houses.', []],
    ['en', 'It needs 1/4 mile of rope.', ['measure 1/4 mile']],
    ['en', 'It owns 1/3 houses of wood.', []],
    ['ru', 'Паромы ходят в 12 из 27 стран.', ['count 12', 'count 27 стран']],
    ['de', 'Einer von 340 Matrosen fehlte.', ['count 340 Matrosen']],
    ['nl', 'Een van de 12 matrozen ontbrak.', ['count 12 matrozen']],
    ['hu', 'A 120-ból 30 hajó hiányzott.', ['count 30 hajó']],
    ['hi', '120 में से 30 नावें हैं।', ['count 30 नावें']],
    ['tr', "10 denizciden 7'si kayıp.", ['count 10 denizciden', "count 7'si"]],
    ['tr', 'Yol 9 saatten 5 saate indi.', ['measure 9 saatten', 'measure 5 saate']],
    ['vi', 'Hãng có trên 10 tàu.', ['count 10 tàu']],
    ['ja', '60人に5人が加わった。', ['count 60人', 'count 5人']],
    ['ja', '5人に3台を貸した。', ['count 5人', 'count 3台']],
    ['ko', '승객 27명 중 3명이 다쳤다.', ['count 27명', 'count 3명']],
    ['zh-Hans', '三分之。', []],
    ['zh-Hans', '五分之零的渡轮满员。', []],
    ['zh-Hans', '三分之三的渡轮满员。', []],
    ['zh-Hans', '3分之5的渡轮满员。', []],
    ['zh-Hant', '3分之5的渡輪滿座。', []],
    ['ja', '3分の5が満席だった。', []],
    ['ja', '3分の100万が満席だった。', []],
    ['ko', '3분의 5가 만석이었다.', []],
    ['ko', '5분의 0이 만석이었다.', []],
  ])('%s: %s', async (language, text, kinds) => {
    expect(await kindsIn(language, text)).toEqual(kinds);
  });
});
