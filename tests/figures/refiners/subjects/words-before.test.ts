import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

it.each<[language: string, text: string, value: number, subject: string | null]>([
  [
    'en',
    'The rope market is projected to grow from $2.1 billion in 2025 to $3.4 billion by 2030.',
    3.4e9,
    'rope market',
  ],
  ['en', 'The rope market is expected to reach $3 million.', 3e6, 'rope market'],
  ['en', 'In the region, it made $3 million.', 3e6, null],
  ['en', 'The region, which made $3 million, grows.', 3e6, null],
  ['fr', "Sur les neuf premiers mois de l'exercice, il atteint 3 millions d'euros.", 3e6, null],
  ['en', 'Brenholm Kraft AS fed $3 million.', 3e6, null],
  ['en', 'Brenholm Kraft AS | $3 million', 3e6, 'Brenholm Kraft AS'],
  ['en', 'SALES OF $3 MILLION.', 3e6, 'SALES'],
  ['en', 'The rope market was worth $3 million.', 3e6, 'rope market'],
  ['es', 'Las ventas pasaron de 2 millones de euros en 2024 a 3 millones de euros.', 3e6, 'ventas'],
  ['ko', '영업이익은 97억원이다.', 97e8, '영업이익'],
  ['zh-Hans', '港口发送旅客41万人次。', 41e4, '港口发送旅客'],
  ['ko', '누계 실적은 무려 97억원이다.', 97e8, '누계 실적'],
  ['id', 'Laba naik, meskipun pendapatan mencapai Rp3 juta.', 3e6, 'pendapatan'],
  ['ms', 'Hasil bagi tempoh enam bulan berakhir 30 September 2025 ialah RM3 juta.', 3e6, 'Hasil'],
  ['vi', 'Giá mới chỉ tăng 4%.', 4, 'Giá'],
  ['ko', '전년 동기 대비 매출은 4% 늘었다.', 4, '매출'],
  ['hi', 'पिछले साल की तुलना में बिक्री 4% बढ़ी।', 4, 'बिक्री'],
  ['tr', 'Geçen yıla göre satışlar yüzde 4 arttı.', 4, 'satışlar'],
  ['en', 'Year on year sales rose 4%.', 4, 'sales'],
  ['ja', '総合指数は4%上がった。', 4, '総合指数'],
  ['ja', '来客は港町で初めて100万人を超えた。', 1e6, '来客'],
  ['zh-Hans', '产能由22吨提升至35吨。', 35, '产能'],
  ['zh-Hant', '每股盈餘4.12元。', 4.12, '每股盈餘'],
  ['ko', '동해전자는 지난해 매출액이 97억원이다.', 97e8, '매출액'],
  ['ko', '동해전자는 지난해 97억원을 벌었다.', 97e8, '동해전자'],
  ['ko', '매출은 60억원(57억8천만원)이며 순이익은 4억원이다.', 4e8, '순이익'],
  ['ko', '밀(75만 톤)과 보리(32만 톤)를 실었다.', 32e4, '보리'],
  ['ko', '아파트 매매가격은 13억원이다.', 13e8, '아파트 매매가격'],
  ['ko', '수입액은 53억원으로 2.7% 줄어 무역수지는 4억원이다.', 4e8, '무역수지'],
  ['ko', '12% 증가한 매출 500억원을 기록했다.', 500e8, '매출'],
  ['ko', '물가는 1년 전보다 2.1% 상승했다.', 2.1, '물가'],
  ['ru', 'Прибыль верфи за I квартал 2025 года составила 3 млн рублей.', 3e6, 'Прибыль верфи'],
  ['hi', 'उसे 12 करोड़ रुपये का घाटा हुआ, जबकि पिछले साल 8 करोड़ रुपये का मुनाफा हुआ था।', 8e7, 'मुनाफा'],
  ['ja', '純損益を10億円の黒字から5億円の赤字に下げた。', 5e8, '赤字'],
  ['ja', '利益率は8%を超えた。', 8, '利益率'],
  ['ja', '売上高(連結)は80億円だった。', 80e8, '売上高'],
  ['ja', '積荷(速報値)は80億円だった。', 80e8, '積荷(速報値)'],
  ['ko', '수출은 3% 증가한 60억달러였다.', 60e8, '수출'],
  ['ko', '국내 생산의 40%를 맡는다.', 40, '국내 생산'],
  ['ja', '出資比率は51%となる。', 51, '出資比率'],
  ['he', 'הגירעון בתקציב הסתכם בפברואר ב-3 מיליון שקל.', 3e6, 'הגירעון בתקציב'],
  ['th', 'อัตราการว่างงานอยู่ที่ร้อยละ 0.89 ลดลง', 0.89, 'อัตราการว่างงาน'],
  ['th', 'รายได้ 345 ล้านบาท เพิ่มขึ้น 8.5% และกำไร 30 ล้านบาท', 30e6, 'กำไร'],
  ['ja', '損益は45億円の赤字(同120億円の黒字)だった。', 120e8, '黒字'],
  ['ru', 'Мощность станции — 1200 МВт.', 1200, 'Мощность станции'],
  ['ru', 'По сравнению с прошлым годом — снижение на 50%.', 50, null],
  ['ar', 'ارتفع صافي أرباح الشركة بنسبة 12% إلى 3 ملايين ريال.', 3e6, 'صافي أرباح الشركة'],
  ['tr', "Zarar 12 milyon TL'den 3 milyon TL'ye geriledi.", 3e6, 'Zarar'],
  ['th', 'รายได้และกำไรอยู่ที่ 520 ล้านบาท และ 41 ล้านบาท เพิ่มขึ้น 12% และลดลง 3% ตามลำดับ', 41e6, null],
  ['ar', 'طول الطريق 85 كيلومترا بتكلفة 4 ملايين ريال ويخدم القرية.', 4e6, null],
  ['hi', 'सूचकांक 3.7 फीसदी चढ़कर बंद हुआ।', 3.7, 'सूचकांक'],
  ['en', 'Shares are up about 40% year to date.', 40, 'Shares'],
  ['en', 'Users grew 24.79% YoY.', 24.79, 'Users'],
  ['fr', 'Les exportations ont augmenté : +5,4 % sur un an.', 5.4, 'exportations'],
  ['it', 'Il ponte costa 40 milioni di euro, compresa la strada per 3 milioni di euro.', 3e6, 'strada'],
  ['fr', "Le pont coûte 40 millions d'euros, y compris la route pour 3 millions d'euros.", 3e6, 'route'],
  ['es', 'El puente cuesta 40 millones de euros, incluidas las obras por 3 millones de euros.', 3e6, 'obras'],
  ['en', 'Add 10% for hard-to-reach places.', 10, 'hard-to-reach places'],
  ['de', 'Die Karten sind verkauft - mehr als ein Drittel davon an Kunden.', 33.33, 'Karten'],
  ['en', 'Toilet repair | $100 | Parts', 100, 'Toilet repair'],
  ['en', 'They missed the 4.8 percent gain that was expected.', 4.8, 'gain'],
  ['en', 'The tent takes the long bag, which is nearly 4 kilograms.', 4, null],
  ['en', 'It grew, as revenue rose to $27 million.', 27e6, 'revenue'],
  ['en', 'The rope index lost 15.2 points (-0.93%).', -0.93, 'rope index'],
  ['en', 'New firms were 162,900, up 19%.', 19, 'New firms'],
  ['en', 'Fares were 50 crowns in Orla and a loaf was $3.', 3, 'loaf'],
  ['en', 'Orla Ferries today reported net income for 2026 of $37 million.', 37e6, 'net income'],
  ['en', 'Orla Ferries has foreign debt totalling $37 million.', 37e6, 'foreign debt'],
  ['vi', 'Hãng phà Lam Giang đạt doanh thu hợp nhất 16 tỷ đồng.', 16e9, 'doanh thu hợp nhất'],
  ['vi', 'Năm 2025, nâng vốn huy động lên 85 triệu USD.', 85e6, 'vốn huy động'],
  ['vi', 'Đến nay đã giải ngân 464 tỷ đồng.', 464e9, 'giải ngân'],
  ['vi', 'Giá cà phê hôm nay dao động 115.500 - 116.700 đồng/kg.', 115_500, 'Giá cà phê'],
  ['en', 'The Swell 2 was worth $300.', 300, 'Swell 2'],
  ['en', 'The plan to cut 2026 spending was worth $300 million.', 300e6, 'plan to cut 2026 spending'],
  ['en', 'The fleet is to cut its CO2 emissions by 40%.', 40, 'CO2 emissions'],
  ['fr', 'Elle réduira de 40 % ses émissions de CO2.', 40, 'émissions de CO2'],
  ['en', 'The network has rates of 600 Mbps and 3 Gbps, respectively, some 10 times faster.', 10, null],
  ['vi', 'Tỷ lệ nợ xấu giảm từ 1,9% xuống còn 1,6%.', 1.9, 'Tỷ lệ nợ xấu'],
  ['vi', 'Vốn đầu tư thực hiện ước đạt 21 tỷ USD.', 21e9, 'Vốn đầu tư'],
  ['vi', 'Tỷ giá phà được công bố ở mức 25.103 đồng.', 25_103, 'Tỷ giá phà'],
  ['vi', 'Giá vé phà sáng 6/11 niêm yết ở mức 140.000 đồng.', 140_000, 'Giá vé phà'],
  ['vi', 'Thiệt hại lên tới 3 tỷ đồng, chưa kể 1.200 ha lúa.', 1200, 'lúa'],
  ['vi', 'Có 67% cho biết sẽ đi phà.', 67, null],
  [
    'ru',
    'Показатель OIBDA (прибыль до вычета процентов, налогов и амортизации) вырос на 9%.',
    9,
    'Показатель OIBDA (прибыль до вычета процентов, налогов и амортизации)',
  ],
  ['ru', 'Убытки Orla.ru после пожара составили 9%.', 9, 'Убытки Orla.ru после пожара'],
  ['ru', 'В свою очередь паромы подорожали на 9%.', 9, 'паромы'],
  ['cs', 'Provozní zisk stoupl na 50 milionů eur (asi 1,2 miliardy korun) z 40 milionů eur.', 40e6, null],
  ['pl', 'Stopa wyniosła 5 proc., wobec 9 proc. miesiąc wcześniej - podał port.', 9, 'Stopa'],
  ['uk', 'Водночас пороми подорожчали на 9%.', 9, 'пороми'],
  ['bg', 'Билетите поскъпнаха, като 9 млн. лв. са от чужденци.', 9e6, null],
])('%s: %s', async (language, text, value, subject) => {
  const { figures } = await read(language, text);
  expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
});

describe('what a share tells of that a verb before it moved', () => {
  it.each<[language: string, text: string, subject: string | null]>([
    ['en', 'Costs rose by 5% in Asia.', 'Costs'],
    ['en', 'Shares were down 5% in recent trading.', 'Shares'],
    ['de', 'Im Mai stieg der Umsatz um 5 Prozent in Asien.', 'Umsatz'],
    ['de', 'Im Mai ist der Umsatz um 5 Prozent gesunken.', 'Umsatz'],
    ['nl', 'De omzet is in mei met 5 procent gestegen.', 'omzet'],
    ['fr', 'Les coûts ont augmenté de 5 % en Asie.', 'coûts'],
    ['pl', 'Koszty wzrosły o 5 proc. w Azji.', 'Koszty'],
    ['fi', 'Kulut kasvoivat 5 prosenttia Aasiassa.', 'Kulut'],
    ['en', 'There was a rise of 5% in sales of tea.', 'sales of tea'],
    ['en', 'The region saw a 5% increase in sales.', 'increase in sales'],
    ['en', 'The firm cut 5% of its staff.', 'staff'],
    ['fr', 'Le groupe annonce une hausse de 5 % de ses ventes.', 'ventes'],
  ])('%s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('words that are no part of what is measured, though the lexicon has them with a neighbor', () => {
  it.each<[language: string, text: string, value: number, subject: string | null]>([
    ['en', 'It holds 14 boats, and over $22 million in nets.', 22e6, null],
    ['en', 'It holds 14 boats and up to $22 million.', 22e6, null],
    ['ru', 'Уровень воды поднялся на 68 см и достиг 9,4 метра.', 9.4, null],
    ['ar', 'وبلغت ودائع العملاء 110 مليارات درهم.', 110e9, 'ودائع العملاء'],
    ['ar', 'وتبلغ الطاقة الإنتاجية 950 ميجاواط.', 950, 'الطاقة الإنتاجية'],
    ['ko', '매출은 4조원이고, 가전 부문은 2조원이다.', 2e12, '가전 부문'],
  ])('%s: %s', async (language, text, value, subject) => {
    const { figures } = await read(language, text);
    expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
  });
});

describe('subjects behind a word that opens what is said', () => {
  it.each([
    ['en', 'Orla Ropes Inc said March orders fell to 30 million euros.', 'March orders'],
    ['en', 'The yard said the new dock was worth 30 million euros.', 'new dock'],
    ['en', 'The yard of Orla expects its order book to reach 30 million euros.', 'order book'],
    ['en', 'Orla Ropes said it will pay 30 million euros.', null],
    ['ar', 'وأعلنت الوزارة أن قيمة الصادرات بلغت 83 مليون درهم.', 'قيمة الصادرات'],
    ['he', 'החברה הודיעה כי הכנסות הקבוצה הסתכמו ב-83 מיליון שקל.', 'הכנסות הקבוצה'],
    ['el', 'Η εταιρεία ανακοίνωσε ότι οι πωλήσεις έφτασαν τα 83 εκατ. ευρώ.', 'πωλήσεις'],
    ['ro', 'Ministerul a precizat că rata șomajului este de 5,1%.', 'rata șomajului'],
    ['hi', 'मंत्री ने कहा कि बेरोजगारी दर 3.4 प्रतिशत रही।', 'बेरोजगारी दर'],
    ['id', 'Menteri menegaskan bahwa tingkat pengangguran mencapai 4,8 persen.', 'tingkat pengangguran'],
    ['ms', 'Menteri menegaskan bahawa kadar pengangguran mencapai 3.4 peratus.', 'kadar pengangguran'],
    ['vi', 'Bộ trưởng nhấn mạnh rằng tỷ lệ thất nghiệp là 2,1%.', 'tỷ lệ thất nghiệp'],
    ['th', 'รัฐมนตรีกล่าวว่าอัตราว่างงานอยู่ที่ 1.1%', 'อัตราว่างงาน'],
  ])('%s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

it.each([
  ['en', 'Sales fell slightly to 3 million euros.', 'Sales'],
  ['de', 'Der Umsatz sank dagegen deutlich auf 3 Millionen Euro.', 'Umsatz'],
  ['es', 'Las ventas bajaron ligeramente a 3 millones de euros.', 'ventas'],
  ['it', 'Le vendite sono invece scese a 3 milioni di euro.', 'vendite'],
  ['it', 'Il fatturato è salito a 3 milioni di euro.', 'fatturato'],
  ['tr', 'Doluluk oranı yüzde 30 oldu.', 'Doluluk oranı'],
  ['de', 'Der Umsatz liege nach eigenen Angaben bei 3 Millionen Euro.', 'Umsatz'],
  ['pt', 'A receita caiu ligeiramente para 3 milhões de euros.', 'receita'],
  ['nl', 'De omzet daalde licht tot 3 miljoen euro.', 'omzet'],
  ['sv', 'Omsättningen sjönk något till 3 miljoner kronor.', 'Omsättningen'],
  ['da', 'Omsætningen faldt en smule til 3 millioner kroner.', 'Omsætningen'],
  ['nb', 'Omsetningen falt noe til 3 millioner kroner.', 'Omsetningen'],
  ['pl', 'Przychody wzrosły nieznacznie do 3 mln zł.', 'Przychody'],
  ['cs', 'Zisk však mírně klesl na 3 miliony korun.', 'Zisk'],
  ['ru', 'Выручка незначительно снизилась до 3 млн рублей.', 'Выручка'],
  ['uk', 'Виторг дещо зріс до 3 млн гривень.', 'Виторг'],
  ['id', 'Penjualan turun tipis menjadi Rp3 miliar.', 'Penjualan'],
  ['fi', 'Liikevaihto laski hieman 3 miljoonaan euroon.', 'Liikevaihto'],
  ['el', 'Οι πωλήσεις μειώθηκαν ελαφρά στα 3 εκατ. ευρώ.', 'πωλήσεις'],
  ['ro', 'Vânzările au scăzut ușor la 3 milioane de lei.', 'Vânzările'],
  ['en', 'Orla Wind fed 412 GWh into the grid.', null],
  ['en', 'The ministry has allocated $40 million to the project.', null],
  ['en', 'The wind speed was 40 km/h.', 'wind speed'],
  ['en', 'In May housing starts rose by 3 percent.', 'housing starts'],
  ['en', 'Net profit diluted was $3 million.', 'Net profit diluted'],
  ['en', 'Its weekly pass starts at $12.', 'weekly pass'],
  ['es', 'El ayuntamiento destinó 40 millones de euros al puerto.', null],
  ['ru', 'На ремонт школ выделят 83 млн рублей.', 'ремонт школ'],
  ['uk', 'На ремонт шкіл виділять 83 млн грн.', 'ремонт шкіл'],
  ['fr', "Le pont coûte 4 millions d'euros.", 'pont'],
  ['es', 'El puente cuesta 4 millones de euros.', 'puente'],
  ['it', 'Il ministero ha stanziato 40 milioni di euro per le scuole.', 'ministero'],
  ['it', 'Il ponte costa 40 milioni di euro.', 'ponte'],
  ['es', 'El puente costó 40 millones de euros.', 'puente'],
  ['pt', 'A ponte custou 40 milhões de euros.', 'ponte'],
  ['pl', 'Nowy most kosztuje 40 mln zł.', 'Nowy most'],
  ['it', "L'adesione è stata compresa tra il 70% e l'80%.", 'adesione'],
  ['bg', 'Продажбите леко спаднаха до 3 млн. лева.', 'Продажбите'],
  ['hu', 'Az árbevétel kissé 3 millió euróra csökkent.', 'árbevétel'],
])('takes no word of the predicate for what is measured: %s: %s', async (language, text, subject) => {
  expect((await readOne(language, text)).subject).toBe(subject);
});

describe('what an aside between commas is told of', () => {
  it.each<[language: string, text: string, value: number, subject: string | null]>([
    ['en', 'Rope sales, adjusted for the currency, fell 9%.', 9, 'Rope sales'],
    ['en', 'Rope sales, which include nets, rose 9% to $5 million.', 5e6, 'Rope sales'],
    ['de', 'Der Umsatz, bereinigt um Seile, sank um 9 Prozent.', 9, 'Umsatz'],
    ['fr', 'Les commandes, hors effets de change, reculent de 9 %.', 9, 'commandes'],
    ['es', 'Las ventas netas, sin contar las redes, cayeron un 9 %.', 9, 'ventas netas'],
    ['sv', 'Rörelsemarginalen, exklusive båtar, uppgick till 10 procent.', 10, 'Rörelsemarginalen'],
    ['pl', 'Sprzedaż netto, bez łodzi, spadła o 9 proc.', 9, 'Sprzedaż netto'],
    ['ru', 'Чистая выручка, без учета лодок, упала на 9%.', 9, 'Чистая выручка'],
    ['he', 'ההכנסות נטו, ללא סירות, ירדו ב-9%.', 9, 'ההכנסות נטו'],
    ['vi', 'Doanh thu thuần, không tính tàu thuyền, giảm 9%.', 9, 'Doanh thu thuần'],
    ['en', 'In the region, sales of rope, fell 9%.', 9, 'sales of rope'],
  ])('%s: %s', async (language, text, value, subject) => {
    const { figures } = await read(language, text);
    expect(figures.find((figure) => figure.value === value)?.subject).toBe(subject);
  });
});

describe('a word that only compares is not what is measured', () => {
  it.each([
    ['sv', 'Omsättningen var 15 procent högre än i fjol.', 'Omsättningen'],
    ['da', 'For lejligheder var prisen 9 pct. højere i 3. kvartal 2025.', 'prisen'],
    ['fi', 'Köysien myynti oli 9 prosenttia pienempi kuin lokakuussa.', 'Köysien myynti'],
    ['nl', 'De omzet was 15 procent hoger dan vorig jaar.', 'omzet'],
    ['de', 'Der Umsatz war 15 Prozent höher als im Vorjahr.', 'Umsatz'],
    ['en', 'There was a 15% increase in rope sales.', 'increase in rope sales'],
  ])('%s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

describe('words around a day and behind who says so', () => {
  it.each([
    ['he', 'מדד המחירים ירד בחודש אפריל ב-0.3%.', 'מדד המחירים'],
    ['ar', 'ارتفعت أرباح المصانع في شهر سبتمبر إلى 3 مليارات ريال.', 'أرباح المصانع'],
    ['hi', 'रस्सी की वार्षिक दर मई, 2024 माह के लिए 2.6 प्रतिशत है।', 'रस्सी की वार्षिक दर'],
    ['fi', 'Sataman mukaan köysien myynti kasvoi 7 prosenttia.', 'köysien myynti'],
    ['hi', 'सरकारी आंकड़ों के मुताबिक नावों की बिक्री 7 प्रतिशत बढ़ी।', 'नावों की बिक्री'],
    ['tr', 'Limanın verilerine göre tekne satışları yüzde 7 arttı.', 'tekne satışları'],
    ['sv', 'Hamnen uppger i ett pressmeddelande att försäljningen ökade med 7 procent.', 'försäljningen'],
    ['nb', 'Dette førte til at aksjen steg med 7 prosent.', 'aksjen'],
    ['nb', 'Havnen hadde et resultat før skatt på 47 millioner kroner.', 'resultat før skatt'],
    ['en', 'The harbour had a profit before tax of $47 million.', 'profit before tax'],
    ['sv', 'Arbetslösheten låg i december på 6 procent.', 'Arbetslösheten'],
    ['da', 'Overskuddet blev hele 63 millioner kroner.', 'Overskuddet'],
  ])('%s: %s', async (language, text, subject) => {
    expect((await readOne(language, text)).subject).toBe(subject);
  });
});

it.each([
  ['hi', 'कोष से नाविकों को 12 लाख रुपये मिले।'],
  ['hi', 'यह पिछली तिमाही में 512 करोड़ रुपये था।'],
  ['en', 'The gazette said 400 hectares of kelp were lost.'],
])('who says so, where or for whom is not what is measured: %s: %s', async (language, text) => {
  expect((await readOne(language, text)).subject).toBeNull();
});

describe('words of Asian, Semitic and head-final clauses around what is measured', () => {
  it.each<[language: string, text: string, subjects: readonly (string | null)[]]>([
    ['ja', '港湾局が発表した入港料収入は80億円だった。', ['入港料収入']],
    ['ja', '生産量は月産5万トンだ。', ['生産量']],
    ['id', 'Galangan baru berdiri di atas lahan seluas 10 hektare.', ['lahan']],
    ['id', 'Gudang itu dilengkapi dengan kapasitas dermaga sebesar 10.000 ton.', ['kapasitas dermaga']],
    ['id', 'Laba turun karena kenaikan beban bunga dari Rp4 miliar.', ['beban bunga']],
    ['ms', 'Setiap jeti diberi bantuan antara RM1,000 hingga RM15,000.', ['bantuan']],
    ['vi', 'Cảng đưa giá trị nhập khẩu lên 17 tỷ USD.', ['giá trị nhập khẩu']],
    ['vi', 'Kế đến là xuất khẩu lưới, đạt hơn 4 tỷ USD.', ['xuất khẩu lưới']],
    ['vi', 'Hàng lưới là nhóm hàng dẫn đầu với hơn 10 tỷ USD.', ['Hàng lưới']],
    ['he', 'השכר הממוצע ברציף הסתכם אשתקד ב-7,200 שקל.', ['השכר הממוצע ברציף']],
    ['ar', 'ارتفع معدل الصيد لشهر أكتوبر 2018 إلى 17 طنا.', ['معدل الصيد']],
    ['tr', 'Dış hatlardaki daralmaya rağmen iç hatlarda ise yolcu sayısı yüzde 9 arttı.', ['yolcu sayısı']],
    ['tr', 'Yolcu sayıları açısından Midye Limanı yüzde 2 artış sağladı.', ['Midye Limanı']],
    ['hu', 'Csupán 7 százalékuk elégedett.', [null]],
    [
      'fi',
      'Hinta on 360 miljoonaa euroa, josta kaupungin osuus on 216 miljoonaa euroa.',
      ['Hinta', 'kaupungin osuus'],
    ],
    [
      'fi',
      'Vuoteen 1995 verrattuna laiturien hintaindeksi nousi 5,5 prosenttia.',
      ['laiturien hintaindeksi'],
    ],
    ['fi', 'Tuulipuisto tuottaisi yli 250 gigawattituntia.', ['Tuulipuisto']],
    ['ja', '消費額は、物価の動きを除いたベースで29万円だった。', ['消費額']],
    ['ja', '主な費目は、大型事業では新埠頭の整備に19億円。', ['新埠頭の整備']],
    ['ja', '第4埠頭までは荷役者の12%だった。', ['荷役者']],
    ['ja', '燃料高の影響などにより純利益は5億円だった。', ['純利益']],
    ['ja', '波間海運は倉庫の新設に5億円を投じる。', ['倉庫の新設']],
    ['ja', '一般会計は120億円。', ['一般会計']],
    ['ja', '漁場によっては波も高くなるが、これで50キロ離れた港に戻れる。', [null]],
    ['ko', '채소 생산액은 배추와 무 가격이 오르면서 10조원을 기록했다.', ['채소 생산액']],
    ['ko', '물결리그에서는 부산 갈매기가 31억원으로 가장 많았다.', ['부산 갈매기']],
    ['ko', '처음으로 10조원을 넘었다.', [null]],
    ['ko', '원화 기준으로 24.4% 매출이 늘었다.', [null]],
    ['ko', '당초 정부가 3,500억원을 냈다.', ['정부']],
    ['zh-Hans', '沿海铁路的总里程已经达到16.2万公里。', ['沿海铁路的总里程']],
    ['zh-Hans', '全县共下达建设资金600万元。', ['建设资金']],
    ['zh-Hans', '连同各部门资金投入8047万元。', ['各部门资金投入']],
    ['zh-Hant', '使得碼頭收入計23.1億元。', ['碼頭收入']],
    ['zh-Hant', '公司將加碼8.3億美元，投資新廠。', [null]],
    ['zh-Hant', '以15-24歲失業率7.5%最高。', ['15-24歲失業率']],
    ['ko', '항만 자료에 따르면 어선 가격이 5% 올랐다.', ['어선 가격']],
    ['he', 'העלות הכוללת של הרציף נאמדת בכ-40 מיליון שקל.', ['העלות הכוללת של הרציף']],
    ['hi', 'समीक्षाधीन तिमाही के दौरान रस्सी की बिक्री 7 प्रतिशत बढ़ी।', ['रस्सी की बिक्री']],
    ['hi', 'भारी नमी के कारण गोदाम का तापमान 29 डिग्री रहा।', ['गोदाम का तापमान']],
    ['hi', 'अच्छी हवा के चलते नावों का उत्पादन 12 मिलियन टन तक पहुंचा।', ['नावों का उत्पादन']],
    ['hi', 'गोदी की बिक्री में 7 प्रतिशत की वृद्धि हुई।', ['गोदी की बिक्री']],
    ['th', 'กรมประมงพบว่าผลผลิตกุ้งในช่วงครึ่งปีแรกของปี 2544 เพิ่มขึ้นร้อยละ 3.5', ['ผลผลิตกุ้ง']],
    ['th', 'โครงการท่าเรือระยะแรก มีกำลังการผลิตติดตั้ง 7.5 เมกะวัตต์', ['กำลังการผลิตติดตั้ง']],
    ['th', 'คาดว่าท่าเรือแล้วเสร็จ มีกำลังการผลิตติดตั้ง 7.5 เมกะวัตต์', ['กำลังการผลิตติดตั้ง']],
    ['th', 'สามารถลดการปล่อยก๊าซได้ 4,000 ตัน และประหยัดน้ำมันเตาได้ 900 ตัน', ['การปล่อยก๊าซ', 'น้ำมันเตา']],
    ['th', 'อัตราว่างงานเท่ากับร้อยละ 1.13 แรงงานประมงเพิ่มขึ้น', ['อัตราว่างงาน']],
    ['th', 'การนำเข้าเรือขยายตัวร้อยละ 8.3 คิดเป็นมูลค่า 512 ล้านบาท ส่งผลให้เมืองคึกคัก', ['การนำเข้าเรือ']],
    ['ko', '벌금과 이자가 각각 12%, 7% 준 것으로 나타났다.', ['벌금과 이자', null]],
    ['vi', 'Chỉ số giá cá tăng 2%.', ['Chỉ số giá cá']],
    ['vi', 'Giá dây giữ nguyên trong khi giá lưới tăng 2%.', ['giá lưới']],
    ['id', 'Galangan Ombak menyiapkan dana sebesar Rp75 juta.', ['dana']],
    ['id', 'Galangan Ombak memproduksi tali sebanyak 75 ton.', ['tali']],
    ['ms', 'Limbungan Ombak merekodkan kutipan sebanyak RM75 juta.', ['kutipan']],
    ['th', 'ทำให้ราคาปลาเพิ่มขึ้นร้อยละ 5', ['ราคาปลา']],
    ['tr', 'Tekne ihracatı değer bazında yüzde 12 arttı.', ['Tekne ihracatı']],
    ['hu', 'A közvetett költségek mindössze 3,6 százalékkal nőttek.', ['közvetett költségek']],
    ['fi', 'Köysimenot kasvoivat reaalisesti 1,5 prosenttia.', ['Köysimenot']],
    ['zh-Hant', '港務局今天公布11月裝卸量成長3%。', ['裝卸量']],
  ])('are left out: %s: %s', async (language, text, subjects) => {
    const { figures } = await read(language, text);
    expect(figures.map((figure) => figure.subject)).toEqual(subjects);
  });
});
