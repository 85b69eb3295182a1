import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('what somebody aims at or expects', () => {
  it.each([
    ['en', 'He has scored 17 goals in 33 games.', ['stated', 'stated']],
    ['en', 'The goal is 33 games.', ['target']],
    ['en', 'The plan costs $40 million.', ['stated']],
    ['en', 'The plans cost $40 million.', ['stated']],
    ['en', 'They plan 300 homes.', ['target']],
    ['ja', '売上高は31億円に達し、来期は増益を見込む。', ['stated']],
    ['ja', '売上高は31億円、営業利益は5億円を見込む。', ['forecast', 'forecast']],
    [
      'en',
      'It is expected to reach $9 million by 2032, growing at a rate of 6% from 2024 to 2032.',
      ['forecast', 'forecast'],
    ],
  ])('%s: %s', async (language, text, statuses) => {
    expect((await read(language, text)).figures.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('status', () => {
  it.each([
    ['vi', 'Hãng đặt mục tiêu doanh thu 5.500 tỷ đồng.', 'target'],
    ['vi', 'Nhà máy dự kiến cần 15.000 kỹ sư.', 'forecast'],
    ['en', 'It aims to cut emissions by 45 per cent.', 'target'],
    ['fr', 'Selon une première estimation, les prix ont augmenté de 2 %.', 'stated'],
    ['es', 'Según la estimación preliminar, el PIB creció un 2 %.', 'stated'],
    ['pt', 'Segundo a estimativa rápida, a inflação foi de 2%.', 'stated'],
    ['nl', 'Volgens een eerste raming groeide de economie met 2 procent.', 'stated'],
    ['it', 'La stima degli occupati sale del 2%.', 'stated'],
    ['nl', 'Voor 2030 rekent het bedrijf op een omzet van 5 miljoen euro.', 'forecast'],
    ['es', 'Queremos llegar a 300 barcos.', 'target'],
    ['es', 'La flota subiría a 300 barcos.', 'forecast'],
    ['ro', 'Ne propunem 300 de nave.', 'target'],
    ['en', 'It expects sales of $5 million.', 'forecast'],
    ['zh-Hans', '预计年产35万吨。', 'forecast'],
    ['en', 'Sales were $5 million.', 'stated'],
    ['en', 'It expects growth after a record 1.9 million containers.', 'stated'],
    ['en', 'The port will spend 75 million euros.', 'target'],
    ['de', 'Heute, am Montag, wird ein Umsatz von 3 Mrd. Euro erwartet.', 'forecast'],
    ['de', 'Der Umsatz lag, wie am Montag bei 3 Mrd. Euro, nicht so hoch wie erwartet.', 'stated'],
    ['en', 'It aims to sell from 30 to 50 boats.', 'target'],
    ['ja', '2030年の目標は100億円。', 'target'],
    ['ja', '2030年の目標は1,000億円。', 'target'],
    ['ja', '31億円を見込む。', 'forecast'],
    ['en', 'Crews are more likely to carry 30 boats.', 'stated'],
    ['en', 'Crews are likely to carry 30 boats.', 'forecast'],
    ['en', 'Some 300 guests are expected next year.', 'forecast'],
    ['en', 'Some 300 guests are expected to leave early.', 'stated'],
    ['en', 'Some 300 guests expect rain.', 'stated'],
    ['en', 'About 300 homes are planned by the quay.', 'target'],
    ['fr', "300 visiteurs sont attendus l'an prochain.", 'forecast'],
    ['es', 'Están previstas 300 viviendas.', 'forecast'],
    ['es', '300 viviendas están previstas junto al muelle.', 'forecast'],
    ['pt', 'São esperados 300 visitantes.', 'forecast'],
    ['it', '300 case sono previste accanto al molo.', 'forecast'],
    ['nl', '300 woningen zijn gepland bij de kade.', 'target'],
    ['ro', 'Anul viitor sunt așteptați 300 de vizitatori.', 'forecast'],
    ['pl', 'W przyszłym roku spodziewanych jest 300 gości.', 'forecast'],
    ['he', 'העירייה מתכננת לבנות 300 דירות.', 'target'],
    ['es', 'La lista de espera ha aumentado un 4 %.', 'stated'],
    ['es', 'El astillero espera vender 30 barcos.', 'forecast'],
    ['de', 'Die Werft rechne mit 30 Booten, hieß es.', 'forecast'],
    ['de', 'Fachleute hatten mit 30 Booten gerechnet.', 'forecast'],
    ['fr', 'Les experts tablaient sur 300 bateaux.', 'forecast'],
    ['fr', 'Les experts anticipaient 300 bateaux.', 'forecast'],
    ['pt', 'O mercado esperava 300 barcos.', 'forecast'],
    ['es', 'El mercado esperaba 300 barcos.', 'forecast'],
    ['it', 'Gli analisti si aspettavano 300 navi.', 'forecast'],
    ['pl', 'Analitycy oczekiwali 300 statków.', 'forecast'],
    ['cs', 'Analytici očekávali 300 lodí.', 'forecast'],
    ['pl', 'Wniosek może złożyć grupa co najmniej 69 szyprów.', 'stated'],
    ['sv', 'Skadorna uppskattas till 30 miljoner kronor.', 'stated'],
    ['fi', 'Vahinkojen arvioidaan olevan 30 miljoonaa euroa.', 'stated'],
    ['ro', 'Pagubele sunt estimate la 30 de milioane de lei.', 'stated'],
    ['pt', 'A lista de espera aumentou 4%.', 'stated'],
    ['de', 'Die Mole soll 30 Meter lang sein.', 'target'],
    ['en', 'The yard aims to grow – it has 300 boats now.', 'stated'],
    ['en', 'The yard aims to grow; it has 300 boats now.', 'stated'],
  ])('%s: %s', async (language, text, status) => {
    expect((await readOne(language, text)).status).toBe(status);
  });

  it.each([
    ['en', 'It plans to grow from 30 boats to 50 boats.', 'target'],
    ['en', 'It expects sales to rise from $3 million to $5 million.', 'forecast'],
    ['en', 'It expects sales to rise to $5 million from $3 million.', 'forecast'],
    ['de', 'Der Umsatz soll von 3 Mio. Euro auf 5 Mio. Euro steigen.', 'target'],
    ['vi', 'Dự kiến tăng từ 30 tỷ đồng lên 50 tỷ đồng.', 'forecast'],
    ['zh-Hans', '公司预计将产能从22吨提升至50吨。', 'forecast'],
  ])(
    'is not that of a plan where the move that is planned starts: %s: %s',
    async (language, text, status) => {
      const { figures } = await read(language, text);
      const statuses = figures.toSorted((a, b) => a.value - b.value).map((figure) => figure.status);
      expect(statuses).toEqual(['stated', status]);
    },
  );

  it.each([
    [
      'The rope market is expected to reach $1.1 billion by 2030, which stands for a five-year compound annual growth rate (CAGR) of 31%.',
      'forecast',
    ],
    ['The rope market reached $1.1 billion in 2024, a compound annual growth rate (CAGR) of 31%.', 'stated'],
    [
      'It sold rope for $2 million, and, with a projected compound annual growth rate of 31%, grows.',
      'forecast',
    ],
    ['The rope market is expected to grow. It grew at a CAGR of 31%.', 'stated'],
  ])('a rate for every year is of the status of its sentence: %s', async (text, status) => {
    const { figures } = await read('en', text);
    expect(figures.find(({ value }) => value === 31)?.status).toBe(status);
  });
});
