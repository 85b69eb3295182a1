import { describe, expect, it } from 'vitest';
import { read } from '../figures/read';

/** Kind, value, unit, comparator, period and change of each figure, as far as they are told. */
async function told(language: string, text: string): Promise<string[]> {
  const { figures } = await read(language, text);
  return figures.map(({ value, unit, comparator, asOf, change }) =>
    [
      value,
      unit,
      comparator === 'exactly' ? '' : comparator,
      asOf ?? '',
      change ? `${change.direction} ${change.value}` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('how newspapers of a language write figures', () => {
  it.each<[language: string, text: string, figures: string[]]>([
    ['tr', 'Otelci on iki il gezdi.', ['12 il']],
    ['vi', 'Thịt tăng giá tới 4%.', ['4 percent']],
    ['vi', 'Trong tháng 2, giá tăng 4% so cùng kỳ năm 2025.', ['4 percent 2026-02']],
    ['zh-Hans', '总产量为41万吨（8.2亿斤），比上年增加3万吨。', ['410000 tonne up 30000']],
    ['zh-Hans', '毛利率下降1.4个百份点至31%。', ['31 percent down 1.4']],
    ['zh-Hans', '公司拟投资不超6亿元。', ['600000000 CNY atMost']],
    ['zh-Hans', '成本由3.1亿港元增加至4.2亿港元。', ['310000000 HKD', '420000000 HKD']],
    [
      'ja',
      '経費は12億31百万円(同4.0%増)となり、利益は2億19百万円(同9.1%減)となった。',
      ['1231000000 JPY up 4', '219000000 JPY down 9.1'],
    ],
    ['ja', '2月の失業率は3.1%と前月に比べ0.2ポイント低下。', ['3.1 percent 2026-02 down 0.2']],
    ['ja', '利用者が去年の同じ月に比べて12%増えた。', ['12 percent']],
    ['id', 'Beban itu Rp41 miliar atau lebih rendah 4 persen dari rencana.', ['41000000000 IDR down 4']],
    [
      'id',
      'Inflasi 0,4 persen. Angka itu meningkat dibandingkan inflasi yang hanya sebesar 0,2 persen.',
      ['0.4 percent', '0.2 percent'],
    ],
    [
      'ms',
      'Bagi tempoh enam bulan hingga 30 September 2025, hasil ialah RM3 juta.',
      ['3000000 MYR 2025-04/2025-09'],
    ],
    ['ms', 'Pada separuh tahun pertama 2025, hasil ialah RM3 juta.', ['3000000 MYR 2025-01/2025-06']],
    ['ms', 'Sebanyak 41 keluarga ditempatkan di dewan.', ['41 keluarga']],
    ['pl', 'Eksport spadł o 3 proc. w skali roku do 237 mld euro.', ['237000000000 EUR down 3']],
    ['pl', 'Rok temu w lutym sprzedano 412 aut.', ['412 aut 2025-02']],
    ['cs', 'Na letošek má město rozpočet 1,4 miliardy korun.', ['1400000000 CZK 2026']],
    ['de', 'Die Passagierzahl stieg um 4 Prozent auf 3,2 Millionen.', ['3200000 Passagierzahl up 4']],
    ['de', 'Die Übernachtungen stiegen auf 828.000.', ['828000 Übernachtungen']],
    ['de', 'Im Jahr 2025 lag die Marge bei 6,1 % (Vj.: 5,8 %).', ['6.1 percent 2025', '5.8 percent 2024']],
    ['ru', 'Премии получили около двухсот сотрудников.', ['200 сотрудников approximately']],
    ['ru', 'Помогут ста пятидесяти школам.', ['150 школам']],
    ['uk', 'Премії отримали близько двохсот працівників.', ['200 працівників approximately']],
    ['hu', 'Februárban 30 hajót fogadott a kikötő.', ['30 hajót 2026-02']],
    ['hu', 'Február 20-án 30 hajót fogadott a kikötő.', ['30 hajót 2026-02-20']],
    ['da', 'Marginen var 4 pct. I 2025 var den 3 pct.', ['4 percent', '3 percent 2025']],
    ['tr', 'Satışlar ocakta değil ekimde 12 milyon lira oldu.', ['12000000 TRY 2025-10']],
    ['tr', 'Trenimiz saatte 180 kilometre hızla gidiyor.', ['180 kilometer-per-hour']],
    ['tr', "Kurul oranı 50 baz puan indirerek yüzde 20,5'e çekti.", ['20.5 percent down 0.5']],
    ['tr', 'Üye sayısı 4,3 milyona çıktı.', ['4300000 Üye sayısı']],
    ['zh-Hant', '投信買超45億元，陸資賣超7億元。', ['4500000000 TWD', '700000000 TWD']],
    ['zh-Hant', '小屋實用面積512方呎。', ['512 square-foot']],
    ['zh-Hant', '每股盈利4美仙。', ['0.04 USD']],
    ['zh-Hans', '投入20艘电动渡轮，在12个城市经营。', ['20 渡轮', '12 城市']],
    ['zh-Hans', '毛利率为21%，同比加快1.6个百分点。', ['21 percent up 1.6']],
    ['tr', 'İhracat 6 kat artmıştır.', ['6 times']],
    ['tr', '2009 yılında kurulan şirket 410 kişi çalıştırıyor.', ['410 kişi']],
    ['tr', 'Yolcu sayısı yüzde 5 artarak 6,1 milyona yükselmişti.', ['6100000 Yolcu sayısı up 5']],
    ['id', 'Perusahaan berdiri pada 1987 dan mengoperasikan 38 kapal.', ['38 kapal']],
    ['th', 'ผลผลิตลดลงร้อยละ 9.4 และ 5.5 ตามลำดับ', ['9.4 percent']],
    ['ja', '10アール当たり収量は547キロ。', ['547 kilogram']],
    ['zh-Hant', '全年旅客85萬人次，較前年增加9.2%。', ['850000 人次 up 9.2']],
    ['zh-Hant', '成長率7.7%，上修0.4個百分點。', ['7.7 percent up 0.4']],
    ['zh-Hans', '比亚迪1月销量5.2万辆。', ['52000 辆 2026-01']],
    ['ja', '指数は112.0となり、前月を下回った。', []],
    ['ja', '53の系列会社がある。', ['53 系列会社']],
    ['ja', '今後3年間で30億円を投じる。', ['3 year', '3000000000 JPY']],
    ['th', 'นักท่องเที่ยว 5 อันดับแรกมาจากจีน', []],
    ['vi', 'Đến 17 giờ ngày 11/9, bến mở cửa.', []],
    ['vi', 'Lúc 9 giờ 30 ngày 5/3, bến mở cửa.', []],
    ['vi', 'Đến 8 giờ sáng nay, bến mở cửa.', []],
    ['vi', 'Giàn pin đạt 106Mwp.', ['106 MWp']],
    ['vi', 'Công an thu giữ 200 triệu đồng tiền mặt.', ['200000000 VND']],
    ['vi', 'Tỉnh chi 10 tỷ đồng tổ chức lễ hội.', ['10000000000 VND']],
    ['vi', 'Nhà băng cho vay 145.000 tỷ đồng giải ngân dần.', ['145000000000000 VND']],
    ['vi', 'Tỷ giá giữa hai đồng tiền đứng yên.', []],
    ['id', 'Tercatat 1,5 juta orang bepergian selama libur.', ['1500000 orang']],
    ['vi', 'Có 2.400 doanh nghiệp thành lập mới.', ['2400 doanh nghiệp']],
    ['ms', 'Tercatat 3,200 kereta menunjukkan peningkatan.', ['3200 kereta']],
    ['ms', 'Bagi keseluruhan 2025, eksport mencecah RM1.6 bilion.', ['1600000000 MYR 2025']],
    ['ar', 'تبلغ المساحة 8.9 أميال مربعة.', ['8.9 square-mile']],
    ['ar', 'نمت الصادرات 20% مقارنة بالشهر نفسه من العام الماضي.', ['20 percent']],
    [
      'ar',
      'بلغت الصادرات 20 مليون درهم خلال الشهور التسعة الأولى من عام 2025.',
      ['20000000 AED 2025-01/2025-09'],
    ],
    ['zh-Hant', '風雨造成1.2萬戶停電。', ['12000 戶']],
    ['zh-Hans', '抽查了60个大中城市。', ['60 城市']],
    ['zh-Hans', '带动3万户户均增收8600元。', ['30000 户', '8600 CNY']],
    ['ko', '풍력 390㎿와 논 12㏊를 잇는다.', ['390 megawatt', '12 hectare']],
    ['ko', '관객은 80만명으로 작년보다 3.6% 많았다.', ['800000 명 up 3.6']],
    [
      'ko',
      '생산량은 522톤으로 1.6% 늘지만 매출은 30억원으로 2% 줄며 버텼다.',
      ['522 tonne up 1.6', '3000000000 KRW down 2'],
    ],
    ['ko', '임상 3상에 들어갔다.', []],
    ['hi', 'मूल्य 69 रुपये बढ़ाकर 2,369 रुपये किया गया।', ['2369 INR up 69']],
    ['hi', 'बस्तियों के करीब 35 हजार लोग आए।', ['35000 लोग approximately']],
    ['hi', '5जी ग्राहक बढ़े।', []],
    ['hi', 'परिसर में 240 फ्लैट बनेंगे।', ['240 फ्लैट']],
    ['ar', 'على مساحة 30 كيلومتراً مربعاً.', ['30 square-kilometer']],
    ['ar', 'بيعت 900 صفقة بقيمة 7 مليارات درهم، بنمو 12% في العدد.', ['900 صفقة up 12', '7000000000 AED']],
    ['he', 'הנזק מוערך ביותר מ-60 מיליון שקל.', ['60000000 ILS moreThan']],
    ['he', 'בחודש ינואר נמכרו 490 דירות.', ['490 דירות 2026-01']],
    ['he', 'מתקן אגירה של 500 מגה-ואט שעה.', ['500 megawatt-hour']],
    ['he', 'מדד ת"א 35 ננעל ללא שינוי.', []],
    ['id', 'Listriknya 300 gigawatt hour.', ['300 gigawatt-hour']],
    ['id', 'Laba naik dari tahun sebelumnya yang sebesar Rp 159 miliar.', ['159000000000 IDR 2025']],
    [
      'id',
      'Laba naik 20% jadi Rp 12 miliar dari sebelumnya Rp 10 miliar.',
      ['12000000000 IDR up 20', '10000000000 IDR'],
    ],
    ['ko', '2분기와 비교해서는 매출이 26.4% 늘었다.', ['26.4 percent']],
    ['ms', 'Liputan 5G mencecah semua bandar.', []],
    ['th', 'พรรคได้ 151 ที่นั่ง', ['151 ที่นั่ง']],
    ['th', 'งวด 9 เดือนมีกำไร 40 ล้านบาท', ['40000000 THB 2026-01/2026-09']],
    ['th', 'งวด 9 เดือนแรกปี 2568 มีกำไร 40 ล้านบาท', ['40000000 THB 2025-01/2025-09']],
    ['vi', 'Lũy kế 9 tháng, hãng lãi 84 tỷ đồng.', ['84000000000 VND 2026-01/2026-09']],
    ['vi', 'Lũy kế 9 tháng đầu năm 2025, hãng lãi 84 tỷ đồng.', ['84000000000 VND 2025-01/2025-09']],
    [
      'vi',
      'Lãi 31 tỷ đồng, gấp 2,3 lần cùng kỳ. Lũy kế 9 tháng, hãng lãi 84 tỷ đồng.',
      ['31000000000 VND up 2.3', '84000000000 VND 2026-01/2026-09'],
    ],
    ['ja', '定数465のうち女性が多い。', []],
  ])('%s: %s', async (language, text, figures) => {
    expect(await told(language, text)).toEqual(figures);
  });

  it.each([
    ['ja', '発売戸数は1316戸。', '発売戸数'],
    ['hi', 'तेल 11.2 प्रतिशत महंगा हुआ।', 'तेल'],
    ['hi', 'कीमतें 19 फीसदी बढ़कर औसतन 8,500 रुपये हो गईं।', 'कीमतें'],
    ['zh-Hans', '甲组体重平均下降14.8%。', '甲组体重平均'],
  ])('what is measured (%s): %s', async (language, text, subject) => {
    expect((await read(language, text)).figures[0]?.subject).toBe(subject);
  });
});
