import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('comparators', () => {
  it.each([
    ['nl', 'Het aantal zette op tot 300 boten.', 'exactly'],
    ['nl', 'De haven laat tot 300 boten toe.', 'atMost'],
    ['en', 'Sales are expected to surpass 30 boats.', 'moreThan'],
    ['es', 'El informe se basa en un sondeo elaborado a partir de 300 entrevistas.', 'exactly'],
    ['es', 'Hay descuento a partir de 300 barcos.', 'atLeast'],
    ['en', 'The rate edged up to 5.0%.', 'exactly'],
    ['en', 'He faces jail and up to a $90,000 fine.', 'atMost'],
    ['en', 'The rate had ticked up to 5.0%.', 'exactly'],
    ['es', 'Es una inversión de más de 300 millones de euros.', 'moreThan'],
    ['es', 'La plantilla es de más de 300 remeros.', 'moreThan'],
    ['fr', "C'est un chantier de plus de 300 millions d'euros.", 'moreThan'],
    ['fr', 'Les ports de moins de 300 salariés ferment.', 'lessThan'],
    ['zh-Hans', '规模最高为2718亿元。', 'exactly'],
    ['zh-Hans', '奖金最高2718万元。', 'atMost'],
    ['ar', 'بلغ الإنتاج 3 ملايين طن تقريبًا.', 'approximately'],
    ['sv', 'Ett 60-tal båtar deltog.', 'approximately'],
    ['en', 'It employs more than 700 drivers.', 'moreThan'],
    ['en', 'Up to 400 seats are free.', 'atMost'],
    ['en', 'Inflation went up to 7.1%.', 'exactly'],
    ['en', 'It employs nearly 400 drivers.', 'approximately'],
    ['en', 'At least 20% of homes were hit.', 'atLeast'],
    ['en', 'Fewer than 90 homes were hit.', 'lessThan'],
    ['en', 'The fund holds $5 million or more.', 'atLeast'],
    ['en', 'The park is spread over 90 acres.', 'exactly'],
    ['en', 'It found gold over 4.5 metres.', 'exactly'],
    ['en', 'The survey is off by plus or minus 2 percentage points.', 'exactly'],
    ['en', 'Growth was below the 2.3% that analysts had named.', 'exactly'],
    ['en', 'It bought back shares under its $5 million program.', 'exactly'],
    ['en', 'The rate stayed above its 2% goal.', 'exactly'],
    ['en', 'The crew handed over 20 boats.', 'exactly'],
    ['en', 'The yard turned over $300 million.', 'exactly'],
    ['en', 'It will build up to an additional 30 boats.', 'atMost'],
    ['en', 'It bought <Orla Ropes Inc> for $3 million.', 'exactly'],
    ['en', 'It will build at least another 30 boats.', 'atLeast'],
    ['de', 'Es entstehen mindestens weitere 30 Boote.', 'atLeast'],
    ['es', 'Construirá al menos otros 30 barcos.', 'atLeast'],
    ['en', 'It has 6 boats plus one raft.', 'exactly'],
    ['en', 'It has 60 boats plus.', 'atLeast'],
    ['vi', 'Mức tăng cao hơn mức 7,9% của năm trước.', 'exactly'],
    ['th', 'กรมใช้งบประมาณ 2,500 ล้านบาท', 'exactly'],
    ['ja', '過去最低の61％だった。', 'exactly'],
    ['de', 'Das ergab eine Umfrage unter 1012 Lehrern.', 'exactly'],
    ['de', 'Die Pflege der rund 30 Boote ist teuer.', 'approximately'],
    ['de', 'Die Pflege der mehr als 300 Boote ist teuer.', 'moreThan'],
    ['de', 'Die Werft verfügt über 30 Boote.', 'exactly'],
    ['de', 'Sie vergab einen Auftrag über 30 Millionen Euro.', 'exactly'],
    ['da', 'Havnen råder over 30 både.', 'exactly'],
    ['nb', 'Havna rår over 30 båter.', 'exactly'],
    ['sv', 'Hamnen förfogar över 30 båtar.', 'exactly'],
    ['pt', 'A frota ascende a mais de 300 barcos.', 'moreThan'],
    ['ro', 'Portul are mai bine de 30 de nave.', 'moreThan'],
    ['nl', 'De kosten stegen met dik 11 procent.', 'moreThan'],
    ['nl', 'Dat kost afgerond 300 euro.', 'approximately'],
    ['tr', "Oran yüzde 30'a kadar yükseldi.", 'exactly'],
    ['tr', "Yüzde 30'a kadar indirim var.", 'atMost'],
    ['tr', "Suyun yüzde 30'una kadar tasarruf var.", 'atMost'],
    ['fr', "Les dégâts sont estimés à 30 millions d'euros.", 'approximately'],
    ['es', 'Los daños se estiman en 30 millones de euros.', 'approximately'],
    ['sv', 'Skadorna uppskattas till 30 miljoner kronor.', 'approximately'],
    ['da', 'Skaderne anslås til 30 millioner kroner.', 'approximately'],
    ['nb', 'Skadene anslås til 30 millioner kroner.', 'approximately'],
    ['nl', 'De schade wordt geraamd op 30 miljoen euro.', 'approximately'],
    ['fi', 'Vahinkojen arvioidaan olevan 30 miljoonaa euroa.', 'approximately'],
    ['pl', 'Straty szacuje się na 30 mln zł.', 'approximately'],
    ['cs', 'Škoda se odhaduje na 30 milionů korun.', 'approximately'],
    ['ro', 'Pagubele sunt estimate la 30 de milioane de lei.', 'approximately'],
    ['ja', '火災により少なくとも12人が避難した。', 'atLeast'],
    ['vi', 'Hãng cắt giảm khoảng 900 kỹ sư.', 'approximately'],
    ['vi', 'Có hơn 50 bộ phim.', 'moreThan'],
    ['vi', 'Khoản vay lên tới 83 tỷ đồng.', 'exactly'],
    ['vi', 'Xử lý tới 1.200 lượt xe.', 'atMost'],
    ['vi', 'Giá quặng quanh mức 95 USD.', 'approximately'],
    ['ar', 'ارتفعت أسعار الحبوب بأكثر من 40 بالمئة.', 'moreThan'],
    ['ar', 'زادت الطلبات بأكثر من 3 مرات.', 'moreThan'],
    ['zh-Hans', '渡口单日最高3.6万人次。', 'exactly'],
    ['zh-Hans', '研发人员3100余人。', 'moreThan'],
    ['zh-Hans', '占比不足一成。', 'lessThan'],
    ['zh-Hans', '占地约480亩。', 'approximately'],
    ['zh-Hans', '比例达95%以上。', 'atLeast'],
  ])('%s: %s', async (language, text, comparator) => {
    expect((await readOne(language, text)).comparator).toBe(comparator);
  });
});

it.each([
  ['en', 'The storm killed 37 people and over 500 animals.', 'moreThan'],
  ['de', 'Der Sturm tötete 37 Menschen und mehr als 500 Tiere.', 'moreThan'],
  ['fr', 'La tempête a fait 37 morts et plus de 500 blessés.', 'moreThan'],
  ['it', 'La tempesta ha causato 37 morti e oltre 500 feriti.', 'moreThan'],
  ['nl', 'De storm eiste 37 doden en meer dan 500 gewonden.', 'moreThan'],
  ['ru', 'Ураган разрушил 37 домов и более 500 сараев.', 'moreThan'],
  ['el', 'Η καταιγίδα άφησε 37 νεκρούς και πάνω από 500 τραυματίες.', 'moreThan'],
] as const)('%s: %s', async (language, text, comparator) => {
  const { figures } = await read(language, text);
  expect(figures.map((figure) => figure.comparator)).toEqual(['exactly', comparator]);
});

it.each([
  ['It paid €9bn over seven years.', 'exactly'],
  ['It buys $2 billion of shares over seven years.', 'exactly'],
  ['It paid €9bn over more than seven years.', 'moreThan'],
  ['Some 300 boats waited more than seven years.', 'moreThan'],
])('%s: a word between an amount and a time bounds nothing', async (text, comparator) => {
  expect((await read('en', text)).figures[1]).toMatchObject({ quote: 'seven years', comparator });
});

it.each([
  ['ru', 'Инфляция замедлилась с 2,4% до 2,1%.'],
  ['uk', 'Інфляція сповільнилася з 2,4% до 2,1%.'],
])('bounds nothing by the word for "to" of a move: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ comparator }) => comparator)).toEqual(['exactly', 'exactly']);
});

describe('a bound behind a size', () => {
  it('takes what a multiple led to for no bound', async () => {
    const { figures } = await read('es', 'Las ventas se multiplicaron por 20, hasta 268 millones de pesos.');
    expect(figures).toMatchObject([{ value: 268e6, comparator: 'exactly', change: { value: 20 } }]);
  });

  it('takes what a share without its verb led to for no bound', async () => {
    const { figures } = await read('pl', 'Wzrosły bilety – o 6% do 47 mln zł, i bary – o 5% do 18 mln zł.');
    expect(figures.at(-1)).toMatchObject({ value: 18e6, comparator: 'exactly' });
  });
});

it.each([
  ['en', 'It made $44 million, 50% more than $30 million before.'],
  ['en', 'It made $44 million, almost 50% higher than the $30 million of 2025.'],
])('what a share is told against is bounded by nothing: %s: %s', async (language, text) => {
  expect((await read(language, text)).figures.at(-1)?.comparator).toBe('exactly');
});

describe('an amount of an earlier time that is exceeded', () => {
  it.each([
    ['ja', '売上高は300億円で、前年同期の280億円を上回った。'],
    ['ja', '売上高は300億円で、前期の320億円を下回った。'],
    ['ko', '매출은 300억원으로 전년 동기의 280억원을 웃돌았다.'],
    ['es', 'Los ingresos fueron de 300 millones de euros, superando los 280 millones de euros de 2024.'],
    ['fr', 'Les ventes atteignent 300 millions d’euros, dépassant les 280 millions d’euros de 2024.'],
  ])('is not bounded: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ comparator }) => comparator)).toEqual(['exactly', 'exactly']);
  });

  it.each([
    ['ja', '売上高は300億円を上回った。'],
    ['ja', '前期の売上高は280億円を上回った。'],
    ['ja', '利益は30隻で、前期の売上高は280億円を上回った。'],
    ['es', 'En 2025 hubo 300 barcos y más de 280 millones de euros de 2024.'],
    ['pt', 'A receita foi de 300 milhões de euros em 2025 e superou os 280 milhões de euros em 2024.'],
  ])('… but what exceeds it is: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.at(-1)?.comparator).toBe('moreThan');
  });

  it.each([
    ['en', 'The rate was 2.4%, slightly higher than the 2.3% expected.'],
    ['es', 'La tasa fue del 2,4%, superior al 2,3% previsto.'],
    ['fr', 'La marge était de l’ordre de 5 %.', 'approximately'],
    ['fr', 'Il vise une croissance organique de l’ordre de 5 %.', 'approximately'],
  ])('… and what it is compared with is not: %s: %s', async (language, text, expected = 'exactly') => {
    const { figures } = await read(language, text);
    expect(figures.at(-1)?.comparator).toBe(expected);
  });
});
