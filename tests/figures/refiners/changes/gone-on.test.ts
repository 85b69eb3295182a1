import { expect, it } from 'vitest';
import { read, readOne } from '../../read';

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

it.each([
  ['de', 'Der Umsatz betrug 23,4 Millionen Euro und stieg um 12,4 Prozent gegenüber 2024.'],
  ['fr', "Le chiffre d'affaires s'élève à 23,4 millions d'euros et progresse de 12,4 % par rapport à 2024."],
  ['es', 'Los ingresos fueron de 23,4 millones de euros y crecieron un 12,4 % respecto a 2024.'],
  ['it', 'I ricavi sono pari a 23,4 milioni di euro e crescono del 12,4% rispetto al 2024.'],
  ['pt', 'A receita foi de 23,4 milhões de euros e aumentou 12,4% em relação a 2024.'],
  ['nl', 'De omzet bedroeg 23,4 miljoen euro en steeg met 12,4 procent ten opzichte van 2024.'],
  ['sv', 'Omsättningen uppgick till 23,4 miljoner kronor och ökade med 12,4 procent jämfört med 2024.'],
  ['da', 'Omsætningen var på 23,4 millioner kroner og steg med 12,4 procent i forhold til 2024.'],
  ['nb', 'Omsetningen var på 23,4 millioner kroner og økte med 12,4 prosent sammenlignet med 2024.'],
  ['fi', 'Liikevaihto oli 23,4 miljoonaa euroa ja kasvoi 12,4 prosenttia vuodesta 2024.'],
  ['ru', 'Выручка составила 23,4 млн рублей и выросла на 12,4% по сравнению с 2024 годом.'],
  ['uk', 'Виторг становив 23,4 млн гривень і зріс на 12,4% порівняно з 2024 роком.'],
  ['bg', 'Приходите са 23,4 млн. лв. и се увеличават с 12,4% спрямо 2024 г.'],
  ['el', 'Τα έσοδα ανήλθαν σε 23,4 εκατ. ευρώ και αυξήθηκαν κατά 12,4% σε σχέση με το 2024.'],
  ['pl', 'Przychody wyniosły 23,4 mln zł i wzrosły o 12,4% w porównaniu z 2024 rokiem.'],
  ['cs', 'Tržby činily 23,4 milionu korun a vzrostly o 12,4 procenta proti roku 2024.'],
  ['ro', 'Veniturile au fost de 23,4 milioane de lei și au crescut cu 12,4% față de 2024.'],
  ['hu', 'Az árbevétel 23,4 millió forint volt, és 12,4 százalékkal nőtt 2024-hez képest.'],
  ['vi', 'Doanh thu đạt 23,4 triệu đồng và tăng 12,4% so với năm 2024.'],
  ['id', 'Pendapatan mencapai Rp23,4 juta dan naik 12,4% dibandingkan 2024.'],
  ['ms', 'Hasil berjumlah RM23.4 juta dan meningkat 12.4% berbanding 2024.'],
  ['th', 'รายได้อยู่ที่ 23.4 ล้านบาท และเพิ่มขึ้น 12.4% จากปี 2024'],
])('tells of a level the change that its sentence goes on with: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[23.4e6, 12.4]]);
});

it.each([
  ['en', 'Rents rose by 12.4% and were 23.4 million euros.'],
  ['en', 'Sales rose by 12.4% and amounted to 23.4 million euros.'],
  ['de', 'Der Umsatz stieg um 12,4 Prozent und belief sich auf 23,4 Millionen Euro.'],
  ['de', 'Der Umsatz stieg um 12,4 Prozent und betrug 23,4 Millionen Euro.'],
  ['fr', "Le chiffre d'affaires a progressé de 12,4 %, s'élevant à 23,4 millions d'euros."],
  ['es', 'Los ingresos crecieron un 12,4 % y ascendieron a 23,4 millones de euros.'],
  ['es', 'Los ingresos crecieron un 12,4 %, alcanzando los 23,4 millones de euros.'],
  ['it', 'I ricavi sono cresciuti del 12,4% e ammontano a 23,4 milioni di euro.'],
  ['pt', 'A receita aumentou 12,4% em 2024, ascendendo a 23,4 milhões de euros.'],
  ['nl', 'De omzet steeg met 12,4 procent en bedroeg 23,4 miljoen euro.'],
  ['sv', 'Omsättningen ökade med 12,4 procent och uppgick till 23,4 miljoner kronor.'],
  ['sv', 'Omsättningen ökade med 12,4 procent och var 23,4 miljoner kronor.'],
  ['da', 'Omsætningen steg med 12,4 procent og var på 23,4 millioner kroner.'],
  ['nb', 'Omsetningen økte med 12,4 prosent og var på 23,4 millioner kroner.'],
  ['fi', 'Liikevaihto kasvoi 12,4 prosenttia ja oli 23,4 miljoonaa euroa.'],
  ['ru', 'Выручка выросла на 12,4% и составила 23,4 млн рублей.'],
  ['uk', 'Виторг зріс на 12,4% і становив 23,4 млн гривень.'],
  ['bg', 'Приходите нарастват с 12,4% и са 23,4 млн. лв.'],
  ['bg', 'Приходите нараснаха с 12,4%, като достигнаха 23,4 млн. лв.'],
  ['el', 'Τα έσοδα αυξήθηκαν κατά 12,4% και ανήλθαν σε 23,4 εκατ. ευρώ.'],
  ['el', 'Τα έσοδα ανήλθαν σε 23,4 εκατ. ευρώ, παρουσιάζοντας αύξηση κατά 12,4%.'],
  ['pl', 'Przychody wzrosły o 12,4% i wyniosły 23,4 mln zł.'],
  ['cs', 'Tržby vzrostly o 12,4 procenta a činily 23,4 milionu korun.'],
  ['ro', 'Veniturile au crescut cu 12,4% și au fost de 23,4 milioane de lei.'],
  ['hu', 'Az árbevétel 12,4 százalékkal nőtt, és 23,4 millió forint volt.'],
  ['hu', 'Az árbevétel 12,4 százalékkal nőtt, és elérte a 23,4 millió forintot.'],
  ['vi', 'Doanh thu tăng 12,4%, đạt 23,4 triệu đồng.'],
  ['id', 'Pendapatan naik 12,4% dan mencapai Rp23,4 juta.'],
  ['ms', 'Hasil meningkat 12.4% dan berjumlah RM23.4 juta.'],
  ['th', 'รายได้ขยายตัวร้อยละ 12.4 คิดเป็นมูลค่า 23.4 ล้านบาท'],
  ['th', 'รายได้เพิ่มขึ้น 12.4% อยู่ที่ 23.4 ล้านบาท'],
  ['zh-Hans', '营业收入增长12.4%，达到2340万元。'],
  ['zh-Hant', '營業收入成長12.4%，為2340萬元。'],
  ['ja', '売上高は12.4%増え、2340万円となった。'],
  ['ja', '売上高は12.4%増加し、2340万円に達した。'],
  ['ko', '매출은 12.4% 증가해 2340만원을 기록했다.'],
  ['ar', 'ارتفعت الإيرادات بنسبة 12.4% وبلغت 23.4 مليون ريال.'],
  ['ar', 'ارتفعت الإيرادات إلى 23.4 مليون ريال بنسبة قدرها 12.4%.'],
  ['he', 'ההכנסות עלו ב-12.4% והסתכמו ב-23.4 מיליון שקל.'],
  ['he', 'החברה הגדילה את ההכנסות ב-12.4%, ל-23.4 מיליון שקל.'],
  ['tr', 'Gelirler yüzde 12,4 artarak 23,4 milyon TL oldu.'],
  ['tr', "Gelirler 2024'e göre %12,4 oranında artış ile 23,4 milyon TL olarak gerçekleşti."],
  ['tr', "Gelirler yüzde 12,4 düşüş ile 23,4 milyon TL'ye geriledi."],
  [
    'tr',
    'Gelirler 2024 yılında 23,4 milyon TL olarak gerçekleşerek geçen yıla göre %12,4 oranında artış kaydetti.',
  ],
])('tells the change of a level that its sentence goes on with: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[23.4e6, 12.4]]);
});

it.each([
  ['en', 'Sales rose by 12.4%, exceeding 23.4 million euros.'],
  ['fr', "Le chiffre d'affaires a progressé de 12,4 %, dépassant 23,4 millions d'euros."],
  ['es', 'Los ingresos crecieron un 12,4 %, superando los 23,4 millones de euros.'],
  ['it', 'I ricavi sono cresciuti del 12,4%, superando i 23,4 milioni di euro.'],
  ['pt', 'A receita aumentou 12,4%, superando os 23,4 milhões de euros.'],
  ['ru', 'Выручка выросла на 12,4%, превысив 23,4 млн рублей.'],
  ['uk', 'Виторг зріс на 12,4%, перевищивши 23,4 млн гривень.'],
  ['el', 'Τα έσοδα αυξήθηκαν κατά 12,4%, ξεπερνώντας τα 23,4 εκατ. ευρώ.'],
  ['pl', 'Przychody wzrosły o 12,4%, przekraczając 23,4 mln zł.'],
  ['cs', 'Tržby vzrostly o 12,4 procenta a překročily 23,4 milionu korun.'],
  ['ro', 'Veniturile au crescut cu 12,4%, depășind 23,4 milioane de lei.'],
])('tells the change of a level that was exceeded: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, comparator, change }) => [value, comparator, change?.value])).toEqual([
    [23.4e6, 'moreThan', 12.4],
  ]);
});

it.each([
  ['en', 'The harbor has 412 berths and grew by 12.4%.', [412, 12.4]],
  ['ru', 'У порта 412 причалов и выросла выручка на 12,4%.', [412, 12.4]],
  ['en', 'The harbor grew by 12.4% and has 412 berths.', [12.4, 412]],
  ['en', 'Freight was $23.4 million in 2024 and rose by 12.4% in 2025.', [23.4e6, 12.4]],
  ['en', 'Output fell by 12.4% in April and was 5.5 percent lower than in 2024.', [12.4, 5.5]],
  ['en', 'The harbor had revenue of $23.4 million and lost $1.2 million.', [23.4e6, 1.2e6]],
  ['en', 'The harbor is raising its fees by 12.4%, or an average of $74.', [12.4, 74]],
  ['en', 'Freight was $23.4 million and pay rose by 12.4%.', [23.4e6, 12.4]],
])('tells no such change of what it may not be of: %s: %s', async (language, text, values) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
});

it.each([
  ['en', '23,400 passengers used the port in May, 1,200 fewer than a year earlier.'],
  ['en', 'The port had 23,400 passengers in May, down 1,200 from a year earlier.'],
  ['de', 'Im Mai nutzten 23.400 Passagiere den Hafen, 1.200 weniger als ein Jahr zuvor.'],
  ['fr', "En mai, 23 400 passagers ont utilisé le port, soit 1 200 de moins qu'un an plus tôt."],
  ['es', 'En mayo, 23.400 pasajeros usaron el puerto, 1.200 menos que un año antes.'],
  ['it', 'A maggio 23.400 passeggeri hanno usato il porto, 1.200 in meno rispetto a un anno prima.'],
  ['pt', 'Em maio, 23.400 passageiros usaram o porto, menos 1.200 do que um ano antes.'],
  ['nl', 'In mei gebruikten 23.400 passagiers de haven, 1.200 minder dan een jaar eerder.'],
  ['sv', 'I maj använde 23 400 passagerare hamnen, 1 200 färre än året innan.'],
  ['da', 'I maj brugte 23.400 passagerer havnen, 1.200 færre end året før.'],
  ['nb', 'I mai brukte 23.400 passasjerer havnen, 1.200 færre enn året før.'],
  ['fi', 'Toukokuussa satamaa käytti 23 400 matkustajaa, 1 200 vähemmän kuin vuotta aiemmin.'],
  ['ru', 'В мае порт принял 23 400 пассажиров, на 1 200 меньше, чем годом ранее.'],
  ['uk', 'У травні порт прийняв 23 400 пасажирів, на 1 200 менше, ніж рік тому.'],
  ['bg', 'През май пристанището прие 23 400 пътници, с 1 200 по-малко от предходната година.'],
  ['el', 'Τον Μάιο 23.400 επιβάτες χρησιμοποίησαν το λιμάνι, 1.200 λιγότεροι από πέρυσι.'],
  ['pl', 'W maju z portu skorzystało 23 400 pasażerów, o 1 200 mniej niż rok wcześniej.'],
  ['cs', 'V květnu přístav odbavil 23 400 cestujících, o 1 200 méně než před rokem.'],
  ['ro', 'În mai, 23.400 de pasageri au folosit portul, cu 1.200 mai puțini decât în 2024.'],
  ['vi', 'Trong tháng 5, cảng đón 23.400 hành khách, giảm 1.200 hành khách so với năm 2024.'],
  ['id', 'Pada Mei, pelabuhan melayani 23.400 penumpang, turun 1.200 penumpang dibandingkan 2024.'],
  ['zh-Hans', '5月港口接待旅客2.34万人次，比2024年减少1200人次。'],
  ['ja', '5月の利用者は2万3400人で、前年より1200人減った。'],
  ['ko', '5월 이용객은 2만3400명으로 전년보다 1200명 줄었다.'],
  ['tr', 'Mayısta limanı 23.400 yolcu kullandı, geçen yıla göre 1.200 yolcu azaldı.'],
])('tells by how many fewer, over what those did that are counted: %s: %s', async (language, text) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[23_400, 1200]]);
});

it.each([
  ['en', 'The harbor buys 23,400 tonnes of salt a year, 1,200 under long contracts.', [23_400]],
  ['en', 'It has a 12% share, up 30%, compared with 9% in May 2024.', [12, 30, 9]],
  ['it', "Il porto ha 5 milioni di ricavi e l'utile è salito del 4,2%.", [5e6, 4.2]],
])('tells none of what is no change of it: %s: %s', async (language, text, values) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
});

it.each([
  [
    'ms',
    'Pelabuhan menerima RM10.3 juta peruntukan keseluruhan iaitu kenaikan 9 peratus berbanding 2025.',
    [10.3e6, 9],
  ],
  [
    'de',
    'Erwartet werden 23,4 Millionen Tonnen Roggen und damit knapp 2,4 Prozent weniger als 2024.',
    [23.4e6, 2.4],
  ],
  ['tr', "Limanın gelirleri 23,4 milyon lira ile 2024'e göre yüzde 12,4 arttı.", [23.4e6, 12.4]],
  ['fi', 'Satama käsitteli 23,4 miljoonaa tonnia toukokuussa. Kasvua oli 12,4 prosenttia.', [23.4e6, 12.4]],
  ['ja', '港の5月の取扱量は2340万トンだった。これは2024年に比べ12.4%の増加だ。', [23.4e6, 12.4]],
] as const)(
  'tells a change by words that speak of its level: %s: %s',
  async (language, text, [value, size]) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => [figure.value, figure.change?.value])).toEqual([[value, size]]);
  },
);

it.each([
  ['en', 'The vacancy rate was 5.2% in May, 0.3% lower than the 5.5% in May 2024.', [5.2, 0.3, 5.5]],
  [
    'de',
    'Die Quote lag im Mai bei 5,2 Prozent, 0,3 Prozent weniger als 2024 mit 5,5 Prozent.',
    [5.2, 0.3, 5.5],
  ],
  [
    'id',
    'Tingkat hunian tercatat 11,7 persen pada Mei 2026, 2,3 persen lebih rendah dibandingkan Mei 2025 sebesar 14 persen.',
    [11.7, 2.3, 14],
  ],
] as const)(
  'tells of a share what another one lies below it: %s: %s',
  async (language, text, [level, size, base]) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([
      [level, size],
      [base, undefined],
    ]);
  },
);

it.each([
  [
    'en',
    'It makes a 16 megabit chip for lamps and clocks on boats, 16 times faster than any other.',
    [16, 16],
  ],
] as const)('tells none where a factor stands so far behind: %s: %s', async (language, text, values) => {
  const { figures } = await read(language, text);
  expect(figures.map(({ value, change }) => [value, change])).toEqual(values.map((value) => [value, null]));
});

it('tells a change of a level some way before it', async () => {
  const text =
    'En total 289.000 viajeros llegaron al puerto sin pasar por la capital, un 41% más que en 2024.';
  const { figures } = await read('es', text);
  expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([[289_000, 41]]);
});

it.each([
  ['fr', "En hausse de 22 %, les exportations ont atteint 71 millions d'euros.", 71e6, 22],
  ['it', 'Con un aumento del 12%, il fatturato ha raggiunto 140 milioni di euro.', 140e6, 12],
  ['es', 'La planta registró un alza del 4 % de su producción, hasta 31.000 toneladas.', 31_000, 4],
  ['pt', 'A planta registou um aumento de 4% da produção, para 31 mil toneladas.', 31_000, 4],
  ['es', 'La demanda fue de 31 toneladas; esto es, un 4 % más que en 2024.', 31, 4],
])('a change is told of what stands between it and its level: %s: %s', async (tag, text, value, size) => {
  expect(await readOne(tag, text)).toMatchObject({ value, change: { direction: 'up', value: size } });
});

it.each([
  ['fr', 'En hausse de 4 %, le groupe emploie 300 personnes.'],
  ['es', 'Un aumento del 4 % del salario mínimo costaría 30 millones de euros.'],
])('what stands between a change and another amount leads to none: %s: %s', async (tag, text) => {
  const { figures } = await read(tag, text);
  expect(figures.map(({ change }) => change)).toEqual([null, null]);
});
