import { describe, expect, it } from 'vitest';
import { read, readOne } from '../../read';

describe('as of when', () => {
  it.each([
    ['vi', 'Đến cuối năm 2024, tỉnh có 57 trung tâm.', '2024-12-31'],
    ['vi', 'Tính đến tháng 9 năm ngoái, tỉnh có 11 chi nhánh.', '2025-09'],
    ['vi', 'Trong 9 tháng đầu năm, hãng bán 415.000 tấn.', '2026-01/2026-09'],
    ['en', 'In the third quarter of 2025, sales were $84 million.', '2025-35'],
    ['en', 'Headcount was 640 people as of September 30, 2025.', '2025-09-30'],
    ['zh-Hans', '截至2024年底，员工1.24万人。', '2024-12-31'],
    ['en', 'It said today that it sold 640 boats in 2025.', '2025'],
    ['en', 'The yard, worth $8 million, opens in 2031.', null],
    ['en', 'The yard costs $8 million and opens in 2031.', null],
    ['en', 'The yard costs $8 million and opens on 20 March 2026.', null],
    ['en', 'The yard cost $8 million and opened on 12 March 2026.', '2026-03-12'],
    ['en', 'It plans 640 boats by 2031.', '2031'],
    ['en', 'It has had 57 centers from May 2021.', null],
    ['es', 'La gente del mar cuida 640 barcas.', null],
    ['es', 'En mar. 2025 había 640 barcas.', '2025-03'],
    ['es', 'En mar 2025 había 640 barcas.', '2025-03'],
    ['en', 'Founded in 1998, the yard has 640 boats.', null],
    ['vi', 'Thành lập năm 1998, hãng có 640 kỹ sư.', null],
    ['vi', 'Từ năm 2020 đến nay, cảng đón 640 tàu.', null],
    ['de', 'Von 2020 bis heute kamen 640 Boote.', null],
    ['fr', "De 2020 à aujourd'hui, 640 bateaux sont venus.", null],
    ['pt', 'De 2020 até hoje, vieram 640 barcos.', null],
    ['nl', 'Van 2020 tot nu kwamen 640 boten.', null],
    ['uk', 'Від 2020 року дотепер прибуло 640 човнів.', null],
    ['tr', "2020'den bugüne 640 tekne geldi.", null],
    ['zh-Hans', '2020年至今，游客达4500万人次。', null],
    ['ja', '2020年から現在までに4500万人が訪れた。', null],
    ['ko', '2020년부터 지금까지 4500만 명이 방문했다.', null],
    ['zh-Hans', '公司成立于1998年，员工1.2万人。', null],
    ['vi', 'Lũy kế 9 tháng đạt 68 tỷ đồng.', '2026-01/2026-09'],
    ['uk', 'У минулому місяці порт прийняв 400 тисяч осіб.', '2026-02'],
    ['uk', 'За три квартали 2025 року виручка становила 84 млн грн.', '2025-01/2025-09'],
    ['pl', 'Po dwóch kwartałach 2025 r. koszty wyniosły 84,2 mln zł.', '2025-01/2025-06'],
    ['ko', '회사는 2025년 3분기까지 매출이 834억원이라고 밝혔다.', '2025-01/2025-09'],
    ['ru', 'К началу марта на верфи работали 400 человек.', '2026-03-01'],
    ['fi', 'Vuoteen 1995 verrattaessa osuus on kasvanut 5,5 prosenttia.', null],
    ['es', 'Es un 130 % más si se compara con el año 2016.', null],
    ['zh-Hant', '公司去年累計前11月營收為93.4億元。', '2025-01/2025-11'],
    ['tr', 'Dünya genelinde her yıl 14 milyon tekne yapılıyor.', null],
    ['hu', 'A tavalyelőtti bevétel 28 millió euró volt.', '2024'],
    ['cs', 'Letošní úroda činí 300 tun.', '2026'],
    ['nb', 'Bussen hadde 860 millioner reisende i året som gikk.', '2025'],
    ['th', 'ในสัปดาห์ 24 - 28 ก.พ. 69 มีผู้โดยสาร 1,200 คน', '2026-02-24/2026-02-28'],
    ['zh-Hans', '两日(3月11日-12日)共接待游客5万人。', null],
    ['en', 'It earned $330 million in three months ended 31 December 2025.', '2025-36'],
    ['vi', 'Hãng hôm nay cho biết đã bán 640 chiếc thuyền trong năm 2025.', '2025'],
  ])('%s: %s', async (language, text, asOf) => {
    expect((await readOne(language, text)).asOf).toBe(asOf);
  });

  it('carries the period that opened the paragraph, and not over to the next', async () => {
    const text = 'Đến cuối năm 2024, tỉnh có 57 trung tâm. Doanh thu đạt 5 tỷ đồng.\nVốn là 7 tỷ đồng.';
    const { figures } = await read('vi', text);
    expect(figures.map((f) => f.asOf)).toEqual(['2024-12-31', '2024-12-31', null]);
  });

  it.each([
    ['en', 'Prices rose 3% in February after a 4% rise.', ['2026-02', null]],
    ['en', 'Prices rose 3% in February after a 4% rise in January.', ['2026-02', '2026-01']],
    ['de', 'Die Preise stiegen im Februar um 3 % nach einem Plus von 4 %.', ['2026-02', null]],
    ['fr', 'Les prix ont augmenté de 3 % en février après une hausse de 4 %.', ['2026-02', null]],
    ['es', 'Los precios subieron un 3 % en febrero tras un alza del 4 %.', ['2026-02', null]],
    ['it', 'I prezzi sono saliti del 3% nel 2025 dopo un calo del 4%.', ['2025', null]],
    ['nl', 'De prijzen stegen in februari met 3% na een daling van 4%.', ['2026-02', null]],
    ['ru', 'Цены выросли на 3% в феврале после падения на 4%.', ['2026-02', null]],
    ['ru', 'В феврале цены шли вверх с ростом на 3%.', ['2026-02']],
  ])('what went before: %s: %s', async (language, text, asOf) => {
    expect((await read(language, text)).figures.map((figure) => figure.asOf)).toEqual(asOf);
  });

  it.each([
    ['de', 'Der Umsatz stieg 2025 um 3 Prozent.', '2025'],
    ['de', 'Der Gewinn betrug 2025 5 Millionen Euro.', '2025'],
    ['de', 'Die Werft baute 2025 rund 30 Boote.', '2025'],
    ['sv', 'Försäljningen ökade 2025 med 3 procent.', '2025'],
    ['fi', 'Myynti kasvoi 2025 noin 3 prosenttia.', '2025'],
    ['de', 'Die Agenda 2025 mit 30 Booten steht.', null],
    ['de', 'Er lief rund 2025 und 30 Boote fuhren.', null],
  ])('a year without a word before it: %s: %s', async (language, text, asOf) => {
    expect((await readOne(language, text)).asOf).toBe(asOf);
  });

  it.each([
    ['Growth averaged 3 percent in 1995 and 2 percent since 2008.', ['1995', null]],
    [
      'Growth averaged 3 percent between 1991 and 1995 and 2 percent from 2008 to the present.',
      ['1991/1995', null],
    ],
    ['Growth averaged 3 percent in 1995 and 2 percent among boats built since.', ['1995', '1995']],
    ['It was 5 percent. In 2025 it grew 2 percent since 2008.', [null, '2025']],
    ['Sales were €8 million in 2023, 6% more than in 2022 and 28% compared to 2019.', ['2023', '2023']],
    ['The risk rose 3 percent in the first six months after the flood of 2013.', ['2013']],
    ['In May it sold 5 million tons, against 4 million tons a year earlier.', ['2026-05', '2025-05']],
    [
      'In the third quarter of 2025 profit fell to $2 million, or 4 cents a share, from $3 million, or 6 cents a share, a year earlier.',
      ['2025-35', '2025-35', '2024-35', '2024-35'],
    ],
    [
      'In the third quarter of 2025 profit was $2 million, or 4 cents a share, compared with $3 million, or 6 cents a share, in the third quarter of 2024.',
      ['2025-35', '2025-35', '2024-35', '2024-35'],
    ],
    [
      'In the third quarter of 2025 profit was $2 million, or 4 cents a share, compared with $3 million in the third quarter of 2024, or 6 cents a share.',
      ['2025-35', '2025-35', '2024-35', '2024-35'],
    ],
    [
      'In the third quarter of 2025 profit was $2 million, compared with a net income of $3 million in the third quarter of 2024.',
      ['2025-35', '2024-35'],
    ],
    [
      'Profit was $2 million, or 40% of sales, in the third quarter of 2025, compared to gross profit of $3 million, or 42% of sales, for the third quarter of 2024.',
      ['2025-35', '2025-35', '2024-35', '2024-35'],
    ],
    ['Sales fell $2 million, or 4%, in April to $8 million.', ['2026-04']],
    ['Profit was $2 million, or 4 cents a share, and in May it had 40 boats.', [null, null, '2026-05']],
    ['It is 40%, up from 38% in 2024, and the rate for boats is 39%.', [null, '2024', null]],
    ['In 2024 and 2025, sales were $2 million and $3 million, respectively.', ['2024', '2025']],
    ['Sales were $2 million and $3 million in 2024 and 2025.', ['2024', '2025']],
    [
      'As of June 30, 2025 and December 31, 2024, cash was $2 million and $3 million, respectively.',
      ['2025-06-30', '2024-12-31'],
    ],
    ['In 2024 and 2025 it made 5,000 cars and 200 trucks.', ['2025', '2025']],
    [
      'Sales for the quarters ended June 30, 2025 and 2024 were $2 million and $3 million.',
      ['2025-34', '2024-34'],
    ],
    [
      'For the years ended December 31, 2025 and 2024, sales were $2 million and $3 million.',
      ['2025', '2024'],
    ],
    ['Cash on June 30, 2025 and 2024 was $2 million and $3 million.', ['2025-06-30', '2024-06-30']],
    ['In May sales rose to 5 million tons from 4 million tons.', ['2026-05', null]],
    ['In May it sold 5 million tons, after 4 million tons in the previous month.', ['2026-05', '2026-04']],
    ['In May sales grew from 4 million tons to 5 million tons.', [null, '2026-05']],
    ['Sales rose to 5 million tons from 4 million tons in 2024.', [null, '2024']],
    ['Sales of 45 million tons and in the previous year 40 million tons were told.', [null, '2025']],
    ['Sales were $45 million and in 2024 $40 million.', [null, '2024']],
    ['In 2025 sales were $45 million and in 2024 $40 million.', ['2025', '2024']],
    ['Sales were $45 million in 2025 and in 2024 $40 million.', ['2025', '2024']],
    [
      'Sales rose to $13 million in the third quarter of 2025 from $10 million in the third quarter of 2024.',
      ['2025-35', '2024-35'],
    ],
  ])('%s', async (text, days) => {
    expect((await read('en', text)).figures.map((figure) => figure.asOf)).toEqual(days);
  });

  it.each([
    [
      'en',
      'It earned A$300 million (US$200 million) in March 2024 and A$90 million (US$60 million) in May 2024.',
      ['2024-03', '2024-05'],
    ],
    [
      'en',
      'In 2025 it earned A$300 million (US$200 million), up from A$250 million (US$180 million) in 2024.',
      ['2025', '2024'],
    ],
    ['en', 'It earned A$300 million, or about US$200 million in 2024.', ['2024']],
    ['de', 'Der Umsatz betrug 300 Mio. Euro (310 Mio. Dollar) im Jahr 2024.', ['2024']],
    ['nb', 'Staten sikter mot 30 gigawatt (GW) i nord innen 2040.', ['2040']],
    ['fr', 'Le port a créé 2 400 postes (+0,2 %) en 2025, grâce aux ferries.', ['2025']],
    ['en', 'It grows by 21% (on average) from $7 million in 2024.', [null, '2024']],
    ['ms', 'Bilangan bot naik kepada 490 buah pada Mac (Februari - 500 buah).', ['2026-03', '2026-02']],
    ['zh-Hans', '公司收入11.35亿元（约1.56亿美元）于2024年实现。', ['2024']],
  ])('finds the day behind an amount and its bracket: %s: %s', async (language, text, days) => {
    expect((await read(language, text)).figures.map((figure) => figure.asOf)).toEqual(days);
  });

  it.each([
    ['vi', 'Kể từ tháng 5 năm 2021, tỉnh có 57 trung tâm.'],
    ['ko', '가동률은 61%로 1998년 이후 가장 낮았다.'],
    ['th', 'อัตราร้อยละ 61 ต่ำสุดนับตั้งแต่ปี 2541'],
    ['tr', "Oran yüzde 61 ile 1998'den bu yana en düşük düzeyde kaldı."],
    ['ja', '稼働率は1998年以降で最低の61％だった。'],
    ['en', 'The clinic gets $66 million more than in 2011.'],
    ['fr', "La clinique reçoit 66 millions d'euros de plus qu'en 2011."],
    ['pl', 'Klinika dostanie 66 mln zł więcej niż w 2011 r.'],
    ['cs', 'Klinika dostane 66 milionů korun více než v roce 2011.'],
    ['fi', 'Klinikka saa 66 miljoonaa euroa enemmän kuin vuonna 2011.'],
    ['ja', '病院は2011年より66億円多い予算を受け取る。'],
    ['ja', '2011年に設立され、職員は66名です。'],
    ['ko', '이 병원은 2011년 설립된 곳으로 직원 66명이 근무한다.'],
    ['hi', 'अस्पताल की स्थापना 2011 में हुई थी और इसमें 66 कर्मचारी हैं।'],
    ['th', 'โรงพยาบาลก่อตั้งขึ้นเมื่อปี 2554 มีพนักงาน 66 คน'],
    ['ar', 'تأسست المستشفى عام 2011 وتضم 66 موظفا.'],
    ['he', 'בית החולים הוקם ב-2011 ומעסיק 66 עובדים.'],
    ['ms', 'Ditubuhkan pada tahun 2011, hospital itu mempunyai 66 pekerja.'],
    ['vi', 'Ra đời từ năm 2011, bệnh viện có 66 nhân viên.'],
  ])('takes no day that something is counted from: %s: %s', async (language, text) => {
    expect((await readOne(language, text)).asOf).toBeNull();
  });
});

it.each([
  ['sv', 'Bolaget omsatte 18 miljoner kronor 2025, mer än väntat.', '2025'],
  ['tr', "Kurum 2029'a kadar 500 milyon lira ayıracak.", '2029'],
])('takes a year without a word before it: %s: %s', async (language, text, asOf) => {
  expect((await readOne(language, text)).asOf).toBe(asOf);
});
