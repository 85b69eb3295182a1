import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

describe('Malay figures', () => {
  it.each([
    ['Projek itu bernilai RM3.2 bilion.', 'RM3.2 bilion', 'money', 3200000000, 'MYR'],
    ['Kos pembinaan RM 450 juta.', 'RM 450 juta', 'money', 450000000, 'MYR'],
    ['Geran sebanyak 12 juta ringgit.', '12 juta ringgit', 'money', 12000000, 'MYR'],
    ['Harga jualan RM1,250.50.', 'RM1,250.50', 'money', 1250.5, 'MYR'],
    ['Dividen 2.5 sen diluluskan.', '2.5 sen', 'money', 0.025, 'MYR'],
    ['Pinjaman AS$22.5 juta.', 'AS$22.5 juta', 'money', 22500000, 'USD'],
    ['Kontrak 7 juta dolar AS.', '7 juta dolar AS', 'money', 7000000, 'USD'],
    ['Derma RM5 ribu.', 'RM5 ribu', 'money', 5000, 'MYR'],
    ['Kadar penghunian 82.5 peratus.', '82.5 peratus', 'percent', 82.5, 'percent'],
    ['Margin kasar 26.5%.', '26.5%', 'percent', 26.5, 'percent'],
    [
      'Bahagian pasaran beralih 1.2 mata peratusan.',
      '1.2 mata peratusan',
      'percentage-point',
      1.2,
      'percentage-point',
    ],
    ['Kadar dipotong 25 mata asas.', '25 mata asas', 'percentage-point', 0.25, 'percentage-point'],
    ['Dua pertiga kerusi kosong.', 'Dua pertiga', 'percent', 66.67, 'percent'],
    ['Kilang memproses 6,200 tan metrik sawit.', '6,200 tan metrik', 'measure', 6200, 'tonne'],
    ['Ladang seluas 14.8 hektar.', '14.8 hektar', 'measure', 14.8, 'hectare'],
    ['Loji berkapasiti 60 MW.', '60 MW', 'measure', 60, 'megawatt'],
    ['Lebuh raya sepanjang 233 kilometer.', '233 kilometer', 'measure', 233, 'kilometer'],
    ['Penghantaran mengambil 36 jam.', '36 jam', 'measure', 36, 'hour'],
    ['Hotel itu menggaji 2,750 orang pekerja.', '2,750 orang pekerja', 'count', 2750, 'pekerja'],
    ['Kumpulan mengendalikan 11 ladang.', '11 ladang', 'count', 11, 'ladang'],
    ['Seramai 1.4 juta pelancong datang.', '1.4 juta pelancong', 'count', 1400000, 'pelancong'],
    ['Eksport meningkat dua kali ganda.', 'dua kali ganda', 'multiple', 2, 'times'],
    ['Terminal itu 2.5 kali lebih besar.', '2.5 kali', 'multiple', 2.5, 'times'],
  ] as const)('%s', async (text, quote, kind, value, unit) => {
    expect(await readOne('ms', text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Lebih 1,300 petani hadir.', 'moreThan'],
    ['Kira-kira 40 peratus penduduk bersetuju.', 'approximately'],
    ['Sekurang-kurangnya 70 rumah rosak.', 'atLeast'],
    ['Bas memuatkan sehingga 45 penumpang.', 'atMost'],
    ['Kurang daripada 10% tanah digunakan.', 'lessThan'],
    ['Hampir RM2 bilion dibelanjakan.', 'approximately'],
  ] as const)('%s is %s', async (text, comparator) => {
    expect((await readOne('ms', text)).comparator).toBe(comparator);
  });

  it.each([
    ['Pendapatan antara RM1,800 hingga RM2,400 sebulan.', 1800, 2400, 'MYR'],
    ['Kenaikan 5 hingga 7 peratus.', 5, 7, 'percent'],
    ['Antara 20 dan 30 tan.', 20, 30, 'tonne'],
  ] as const)('%s is a range', async (text, value, upper, unit) => {
    expect(await readOne('ms', text)).toMatchObject({ value, upper, unit });
  });

  it.each([
    ['Hasil RM412 juta, meningkat 17.9% berbanding tahun lepas.', 412000000, 'up', 17.9, 'percent'],
    ['Untung bersih susut 5.4% kepada RM38 juta.', 38000000, 'down', 5.4, 'percent'],
    ['Margin kekal pada 26.5%, naik 1.2 mata peratusan.', 26.5, 'up', 1.2, 'percentage-point'],
  ] as const)('%s: the level has its change', async (text, level, direction, value, unit) => {
    expect(await readOne('ms', text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });

  it.each([
    ['Syarikat menyasarkan hasil RM2.5 bilion.', 'target'],
    ['Keluaran dijangka 3 juta tan.', 'forecast'],
  ] as const)('%s is a %s', async (text, status) => {
    expect((await readOne('ms', text)).status).toBe(status);
  });

  it.each([
    ['Setakat akhir Julai 2025, terdapat 900 ahli.', '2025-07-31'],
    ['Hasil suku kedua berakhir 30 Jun 2025 ialah RM12 juta.', '2025-34'],
    ['Menjelang 2028, hasil RM8 juta.', '2028'],
  ] as const)('%s holds as of %s', async (text, asOf) => {
    expect((await readOne('ms', text)).asOf).toBe(asOf);
  });

  it.each([
    'Seksyen 22 Akta Kualiti Alam 1974 terpakai.',
    'Pasukan itu di tempat ke-2.',
    'Telefon 03-5550 0188.',
    'Pandemik Covid-19 telah berlalu.',
    'Robot BA-300 digunakan.',
    'Menjelang 2030 projek siap.',
    'Keputusan akhir 3-1.',
    'Dia menang lima tahun lalu.',
    'Majlis bermula 8.30 malam.',
    'Fasa 2 bermula.',
  ])('%s holds no figure', async (text) => {
    const { figures } = await read('ms', text);
    expect(figures.map((figure) => figure.quote)).toEqual([]);
  });
});

describe('Malay dates', () => {
  it.each([
    ['Mesyuarat pada 31 Ogos 2025.', '31 Ogos 2025', '2025-08-31'],
    ['Ogos 14, 2025 ialah hari cuti.', 'Ogos 14, 2025', '2025-08-14'],
    ['Dibuka sejak Mac 2024.', 'Mac 2024', '2024-03'],
    ['Rugi pada suku ketiga 2025.', 'suku ketiga 2025', '2025-35'],
    ['Harga naik tahun lepas.', 'tahun lepas', '2025'],
    ['Ditubuhkan pada awal 2024.', 'awal 2024', '2024-01-01'],
    ['Terbit pada tahun 2019.', 'tahun 2019', '2019'],
  ] as const)('%s', async (text, quote, date) => {
    const { dates } = await read('ms', text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
});
