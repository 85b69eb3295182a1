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
    ['en', 'The hut is estimated to cost $3 million.', 'forecast'],
    ['en', 'The yard will employ 300 people.', 'forecast'],
    ['de', 'Der Verband geht für 2027 von 6,8 Millionen Tonnen aus.', 'forecast'],
    ['sv', 'Varvet kommer att bygga 300 båtar.', 'forecast'],
    ['da', 'Det ventes, at antallet af gæster vil nå 340.000 gæster.', 'forecast'],
    ['da', 'Byen vedtog at bygge et tårn til 10 mio. kroner.', 'target'],
    ['nb', 'Det er besluttet å bygge ut til 8,9 gigawatt.', 'target'],
    ['nl', 'De plannen zijn erop gericht om 400 boten te bouwen.', 'target'],
    ['nl', 'De molen kan 1000 huizen van stroom voorzien.', 'stated'],
    ['es', 'El puerto tendrá 300 plazas.', 'target'],
    ['es', 'La obra supondrá una inversión de 300 millones de euros.', 'forecast'],
    ['pt', 'O hospital terá 280 leitos.', 'target'],
    ['it', 'Il polo avrà 720 posti letto.', 'target'],
    ['it', 'La superficie supererà i 190 mila metri quadrati.', 'forecast'],
    ['fr', "Le pont coûtera 30 millions d'euros.", 'forecast'],
    ['ro', 'Fabrica va avea 300 de angajați.', 'target'],
    ['cs', 'Tržby přesáhnou 30 milionů korun.', 'forecast'],
    ['hu', 'Az üzemcsarnok 5400 négyzetméteres lesz.', 'forecast'],
    ['bg', 'В завода ще бъдат наети 300 души.', 'forecast'],
    ['id', 'Produk itu menyasar 300 toko.', 'target'],
    ['th', 'โรงงานจะมีพนักงาน 300 คน', 'forecast'],
    ['hi', 'तापमान 31 डिग्री के आसपास रहेगा।', 'forecast'],
    ['tr', 'Sayı 21 milyon liraya ulaşacak.', 'forecast'],
    ['tr', 'İki blokta toplam 40 daire bulunacak.', 'target'],
    ['zh-Hant', '公司將投資10億美元建新廠。', 'target'],
    ['zh-Hans', '今年共争取到资金3700万元。', 'stated'],
    ['vi', 'Hãng đặt mục tiêu doanh thu 5.500 tỷ đồng.', 'target'],
    ['vi', 'Nhà máy dự kiến cần 15.000 kỹ sư.', 'forecast'],
    ['en', 'It aims to cut emissions by 45 per cent.', 'target'],
    ['fr', 'Selon une première estimation, les prix ont augmenté de 2 %.', 'stated'],
    ['es', 'Según la estimación preliminar, el PIB creció un 2 %.', 'stated'],
    ['pt', 'Segundo a estimativa rápida, a inflação foi de 2%.', 'stated'],
    ['nl', 'Volgens een eerste raming groeide de economie met 2 procent.', 'stated'],
    ['it', 'La stima degli occupati sale del 2%.', 'stated'],
    ['en', 'It told of a better-than-expected 0.7% expansion.', 'stated'],
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

describe('what was planned or expected and has come', () => {
  it.each([
    ['en', 'As expected, fares climbed to 30 euros.'],
    ['en', 'Fares climbed faster than forecast, to 30 euros.'],
    ['en', 'As planned, the club opened 300 courts.'],
    ['de', 'Wider Erwarten stiegen die Preise auf 30 Euro.'],
    ['de', 'Die Preise lagen mit 30 Euro über den Prognosen.'],
    ['fr', 'Comme prévu, le club a ouvert 300 courts.'],
    ['fr', 'Les prix ont augmenté moins que prévu, à 30 euros.'],
    ['es', 'Según lo previsto, el club abrió 300 pistas.'],
    ['es', 'Los precios subieron menos de lo esperado, a 30 euros.'],
    ['pt', 'Como previsto, o clube abriu 300 quadras.'],
    ['pt', 'Os preços subiram mais do que o previsto, para 30 euros.'],
    ['it', 'Come previsto, il club ha aperto 300 campi.'],
    ['it', 'I prezzi sono saliti meno del previsto, a 30 euro.'],
    ['nl', 'Zoals gepland opende de club 300 banen.'],
    ['nl', 'De prijzen stegen minder dan verwacht naar 30 euro.'],
    ['cs', 'Podle plánu klub otevřel 300 kurtů.'],
    ['ro', 'Prețurile au crescut peste așteptări, la 30 de euro.'],
    ['hu', 'Az árak a vártnál kevésbé, 30 euróra nőttek.'],
    ['sv', 'Som planerat öppnade klubben 300 banor.'],
    ['sv', 'Priserna steg mindre än väntat till 30 euro.'],
    ['da', 'Som planlagt åbnede klubben 300 baner.'],
    ['da', 'Priserne steg mindre end ventet til 30 euro.'],
    ['nb', 'Som planlagt åpnet klubben 300 baner.'],
    ['nb', 'Prisene steg mindre enn ventet til 30 euro.'],
    ['ru', 'Как и ожидалось, цены выросли до 30 евро.'],
    ['ru', 'Цены выросли меньше, чем ожидалось, до 30 евро.'],
    ['ar', 'كما كان متوقعا ارتفعت الأسعار إلى 30 يورو.'],
    ['tr', 'Fiyatlar beklenenden az artarak 30 avroya çıktı.'],
    ['he', 'כצפוי המחירים עלו ל-30 אירו.'],
    ['vi', 'Đúng như dự kiến, giá vé tăng lên 30 euro.'],
    ['vi', 'Giá vé tăng ít hơn dự kiến, lên 30 euro.'],
    ['zh-Hans', '正如预期，票价升至30欧元。'],
    ['zh-Hans', '俱乐部按计划开放了300个球场。'],
    ['zh-Hant', '票價高於預期，升至30歐元。'],
    ['ja', '利益は予想を下回る30億円だった。'],
    ['ko', '예상대로 요금은 30유로로 올랐다.'],
    ['ko', '이익은 예상을 밑도는 30억원이었다.'],
    ['th', 'ราคาเพิ่มเกินคาดเป็น 30 ยูโร'],
    ['id', 'Sesuai rencana, klub membuka 300 lapangan.'],
    ['id', 'Harga naik di bawah perkiraan menjadi 30 euro.'],
    ['ms', 'Seperti dijangka, harga naik kepada 30 euro.'],
    ['hi', 'उम्मीद के मुताबिक किराया बढ़कर 30 रुपये हो गया।'],
  ] as const)('is stated: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures.map(({ status }) => status)).toEqual(['stated']);
  });

  it.each([
    ['en', 'The club wants to open 300 courts.'],
    ['en', 'The 300 courts that are to be built by 300 members'],
    ['es', 'El club quiere abrir 300 pistas.'],
    ['el', 'Ο σύλλογος θέλει να ανοίξει 300 γήπεδα.'],
    ['pl', 'W klubie ma powstać 300 kortów.'],
    ['cs', 'V klubu má vzniknout 300 kurtů.'],
    ['ro', 'Clubul urmează să deschidă 300 de terenuri.'],
    ['da', 'Klubben sigter mod 300 baner.'],
    ['nb', 'Klubben sikter mot 300 baner.'],
    ['fi', 'Seuran on tarkoitus avata 300 kenttää.'],
    ['ru', 'Цель клуба — 300 кортов.'],
    ['uk', 'Мета клубу — 300 кортів.'],
    ['ar', 'يريد النادي افتتاح 300 ملعب.'],
    ['tr', 'Kulüp 300 kort açmak istiyor.'],
    ['he', 'המועדון רוצה לפתוח 300 מגרשים.'],
    ['vi', 'Câu lạc bộ muốn mở 300 sân.'],
    ['id', 'Klub ingin membuka 300 lapangan.'],
    ['ms', 'Kelab mahu membuka 300 gelanggang.'],
    ['hi', 'क्लब 300 मैदान खोलना चाहता है।'],
  ] as const)('… what somebody wants or is to do is not: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures.at(-1)?.status).toBe('target');
  });
});
