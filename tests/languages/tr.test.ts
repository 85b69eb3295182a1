import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('tr', text);

describe('figures in Turkish', () => {
  it.each([
    ['Köprüyü 2 milyonu aşkın yolcu geçti.', '2 milyonu aşkın yolcu', 'count', 2e6, 'yolcu'],
    ['Köprüden 5 milyonun üzerinde yolcu geçti.', '5 milyonun üzerinde yolcu', 'count', 5e6, 'yolcu'],
    ['Tesis 2,8 milyar TL yatırımla kuruldu.', '2,8 milyar TL', 'money', 2.8e9, 'TRY'],
    ['Satışlar 1 milyar 940 milyon liraya ulaştı.', '1 milyar 940 milyon liraya', 'money', 1.94e9, 'TRY'],
    ['Kredi 12.500 lira oldu.', '12.500 lira', 'money', 12_500, 'TRY'],
    ['Kredi 980 milyon liraydı.', '980 milyon liraydı', 'money', 980_000_000, 'TRY'],
    ['Santralin gücü 12 MWe oldu.', '12 MWe', 'measure', 12, 'MWe'],
    ['Bilet 45 kuruş ucuzladı.', '45 kuruş', 'money', 0.45, 'TRY'],
    ['Fon ₺350 dağıttı.', '₺350', 'money', 350, 'TRY'],
    ['Anlaşma 72 milyon dolar değerinde.', '72 milyon dolar', 'money', 72e6, 'USD'],
    ['402 MİLYON LİRALIK yatırım başladı.', '402 MİLYON LİRALIK', 'money', 402e6, 'TRY'],
    ['Hibe 15 milyon avroya çıktı.', '15 milyon avroya', 'money', 15e6, 'EUR'],
    ['Yatırım beş yüz bin euroyu buldu.', 'beş yüz bin euroyu', 'money', 500_000, 'EUR'],
    ['Marj %18,2 oldu.', '%18,2', 'percent', 18.2, 'percent'],
    ['Marj yüzde 18,2 oldu.', 'yüzde 18,2', 'percent', 18.2, 'percent'],
    ['Kadınların oranı yüzde kırk oldu.', 'yüzde kırk', 'percent', 40, 'percent'],
    ['Fark 4,6 puan oldu.', '4,6 puan', 'percentage-point', 4.6, 'percentage-point'],
    ['Üretimin üçte biri ihraç ediliyor.', 'üçte biri', 'percent', 33.33, 'percent'],
    ['Alan 95 bin metrekareye yayılıyor.', '95 bin metrekareye', 'measure', 95_000, 'square-meter'],
    ['Türbinin gücü 6,5 MW olacak.', '6,5 MW', 'measure', 6.5, 'megawatt'],
    ['Kanat 88 metre uzunluğunda.', '88 metre', 'measure', 88, 'meter'],
    ['Liman 475 bin ton yük aldı.', '475 bin ton', 'measure', 475_000, 'tonne'],
    ['Şirket 2 bin 350 kişiye iş verdi.', '2 bin 350 kişiye', 'count', 2350, 'kişiye'],
    ['Fuarda bin kişi vardı.', 'bin kişi', 'count', 1000, 'kişi'],
    ['Belediye 27 elektrikli otobüs aldı.', '27 elektrikli otobüs', 'count', 27, 'elektrikli otobüs'],
    ['Üretim 2,5 kat arttı.', '2,5 kat', 'multiple', 2.5, 'times'],
    ['Sipariş sayısı ikiye katlandı.', 'ikiye katlandı', 'multiple', 2, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Yaklaşık 300 işçi çalışıyor.', 'approximately'],
    ['En az 300 işçi çalışıyor.', 'atLeast'],
    ['En fazla 300 işçi çalışıyor.', 'atMost'],
    ["300'den fazla işçi çalışıyor.", 'moreThan'],
    ["300'ü aşkın işçi çalışıyor.", 'moreThan'],
    ["Oran yüzde 30'u aşıyor.", 'moreThan'],
    ['Ağırlık 24 tonun altında kalıyor.', 'lessThan'],
    ['Bütçe 50 milyon liranın üzerinde.', 'moreThan'],
    ['Atölyede 300 işçi çalışıyor.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['Ciro yüzde 25 artarak 40 milyon liraya ulaştı.', 'up', 25, 'percent'],
    ['Pay 4 puan artışla yüzde 67 oldu.', 'up', 4, 'percentage-point'],
    ["Ciro 40 milyon lira oldu, %25'lik artış var.", 'up', 25, 'percent'],
    ['Gider yüzde 10 azalarak 9 milyon liraya indi.', 'down', 10, 'percent'],
    ['Süt fiyatı 2 lira zamla 40 liraya çıktı.', 'up', 2, 'TRY'],
    ['Süt fiyatı 2 lira değer kaybıyla 40 liraya geriledi.', 'down', 2, 'TRY'],
    ['Satışlar yüzde 9 oranında gerileyip 70 milyon liraya indi.', 'down', 9, 'percent'],
    ['Satışlar 70 milyon lira oldu; bu, geçen yıla göre yüzde 9 daha az.', 'down', 9, 'percent'],
    ['Ciro yüzde 12 oranında artış göstererek 90 milyon liraya ulaştı.', 'up', 12, 'percent'],
    ["Ciro 90 milyon lira oldu, bu da yüzde 12'lik bir artış anlamına geliyor.", 'up', 12, 'percent'],
    ["Ciro 90 milyon lira oldu, bir önceki yıla nazaran yüzde 5'lik bir düşüş.", 'down', 5, 'percent'],
  ])('%s', async (text, direction, value, unit) => {
    expect((await one(text)).change).toMatchObject({ direction, value, unit });
  });

  it('reads ranges and equivalents', async () => {
    expect(await one('Bütçe 400-450 milyon avro.')).toMatchObject({ value: 400e6, upper: 450e6 });
    expect(await one('Bütçe 40 ila 45 milyon avro.')).toMatchObject({ value: 40e6, upper: 45e6 });
    const figure = await one('Tesis 2,8 milyar TL (yaklaşık 72 milyon dolar) yatırımla kuruldu.');
    expect(figure.equivalent).toMatchObject({ value: 72e6, unit: 'USD' });
  });

  it.each([
    ["Hedefimiz 2028'de 40 mağaza.", 'target', '2028'],
    ['2027 yılında 3 milyon lira gelir bekleniyor.', 'forecast', '2027'],
    ["2025'in ilk çeyreğinde 40 mağaza açıldı.", 'stated', '2025-33'],
    ['Geçen yıl 40 mağaza açıldı.', 'stated', '2025'],
    ["2025'in ilk 9 ayında 40 mağaza açıldı.", 'stated', '2025-01/2025-09'],
    ['2024 sonunda 40 mağaza vardı.', 'stated', '2024-12-31'],
  ])('%s: %s as of %s', async (text, status, asOf) => {
    expect(await one(text)).toMatchObject({ status, asOf });
  });
});

describe('dates in Turkish', () => {
  it.each([
    ['22 Mayıs 2025, Perşembe', '2025-05-22'],
    ['22.05.2025', '2025-05-22'],
    ["1 Ocak 2025'te", '2025-01-01'],
    ['Eylül 2024', '2024-09'],
    ["2024 Eylül'de", '2024-09'],
    ["2024'ün ikinci çeyreğinde", '2024-34'],
    ['2025 yılının ikinci yarısında', '2025-07/2025-12'],
    ['yılın 10 aylık döneminde', '2026-01/2026-10'],
    ['2008 yılındaki', '2008'],
    ['yılın ilk 9 ayında', '2026-01/2026-09'],
    ['Mart sonu itibarıyla', '2026-03-31'],
  ])('%s is %s', async (text, date) => {
    expect((await read('tr', text)).dates.map((found) => found.date)).toEqual([date]);
  });
});

describe('no figures in Turkish', () => {
  it.each([
    ['Tel: 0232 000 90 90'],
    ["5346 sayılı Kanun'un 6. maddesi"],
    ['Liste Top 500 adını taşıyor.'],
    ["Şirket 214'üncü sırada yer aldı."],
    ['Tesis 2006 yılında kuruldu.'],
    ['Toplantı saat 14:30 için planlandı.'],
    ['Maç 3-1 bitti.'],
    ['Ekip Windows 11 kullanıyor.'],
    ['Beş yıl önce taşındı.'],
    ['Binlerce kişi geldi, yüzlerce araç bekledi.'],
    ["Dernek 4'ü seçti."],
  ])('%s', async (text) => {
    expect((await read('tr', text)).figures.map((figure) => figure.quote)).toEqual([]);
  });
});
