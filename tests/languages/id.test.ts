import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

describe('Indonesian figures', () => {
  it.each([
    ['Proyek itu menelan biaya Rp 3,2 triliun.', 'Rp 3,2 triliun', 'money', 3200000000000, 'IDR'],
    ['Utang itu Rp 3,2 trilliun.', 'Rp 3,2 trilliun', 'money', 3200000000000, 'IDR'],
    ['Nilai kontraknya Rp5,4 miliar.', 'Rp5,4 miliar', 'money', 5400000000, 'IDR'],
    ['Utang itu dibayar Rp750 juta.', 'Rp750 juta', 'money', 750000000, 'IDR'],
    ['Harga tiket Rp125.000.', 'Rp125.000', 'money', 125000, 'IDR'],
    ['Dana hibah 12 juta dolar AS.', '12 juta dolar AS', 'money', 12000000, 'USD'],
    ['Pabrik baru bernilai US$2,5 miliar.', 'US$2,5 miliar', 'money', 2500000000, 'USD'],
    ['Biaya sewa 40 ribu rupiah.', '40 ribu rupiah', 'money', 40000, 'IDR'],
    ['Kas tersisa Rp 5 M.', 'Rp 5 M', 'money', 5000000000, 'IDR'],
    ['Bantuan sejuta rupiah.', 'sejuta rupiah', 'money', 1000000, 'IDR'],
    ['Pinjaman 30 juta euro.', '30 juta euro', 'money', 30000000, 'EUR'],
    ['Tingkat hunian 82,5 persen.', '82,5 persen', 'percent', 82.5, 'percent'],
    ['Bunga kredit 4,75%.', '4,75%', 'percent', 4.75, 'percent'],
    [
      'Pangsa bergeser 1,3 poin persentase.',
      '1,3 poin persentase',
      'percentage-point',
      1.3,
      'percentage-point',
    ],
    ['Suku bunga dipotong 25 basis poin.', '25 basis poin', 'percentage-point', 0.25, 'percentage-point'],
    ['Sepertiga kursi kosong.', 'Sepertiga', 'percent', 33.33, 'percent'],
    ['Gudang menyimpan 18 ribu ton beras.', '18 ribu ton', 'measure', 18000, 'tonne'],
    ['Kebun seluas 36 hektare.', '36 hektare', 'measure', 36, 'hectare'],
    ['Turbin berkapasitas 55 MW.', '55 MW', 'measure', 55, 'megawatt'],
    ['Jalan tol sepanjang 41,7 km.', '41,7 km', 'measure', 41.7, 'kilometer'],
    ['Waktu tempuh 90 menit.', '90 menit', 'measure', 90, 'minute'],
    ['Pabrik mempekerjakan 640 orang.', '640 orang', 'count', 640, 'orang'],
    ['Ada 2.150 orang karyawan di sana.', '2.150 orang karyawan', 'count', 2150, 'karyawan'],
    ['Jaringan itu punya 14 terminal.', '14 terminal', 'count', 14, 'terminal'],
    ['Sebanyak 1,2 juta penumpang diangkut.', '1,2 juta penumpang', 'count', 1200000, 'penumpang'],
    ['Penjualan naik dua kali lipat.', 'dua kali lipat', 'multiple', 2, 'times'],
    ['Kapasitasnya 3,5 kali lipat lebih besar.', '3,5 kali lipat', 'multiple', 3.5, 'times'],
  ] as const)('%s', async (text, quote, kind, value, unit) => {
    expect(await readOne('id', text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['Lebih dari 500 guru hadir.', 'moreThan'],
    ['Sekitar 40 persen warga setuju.', 'approximately'],
    ['Sedikitnya 70 rumah rusak.', 'atLeast'],
    ['Bus memuat hingga 45 penumpang.', 'atMost'],
    ['Kurang dari 10% lahan terpakai.', 'lessThan'],
    ['Hampir Rp2 triliun terserap.', 'approximately'],
  ] as const)('%s is %s', async (text, comparator) => {
    expect((await readOne('id', text)).comparator).toBe(comparator);
  });

  it.each([
    ['Anggaran Rp9-10 triliun disiapkan.', 9000000000000, 10000000000000, 'IDR'],
    ['Harga antara Rp15.000 hingga Rp20.000.', 15000, 20000, 'IDR'],
    ['Kenaikan 5 sampai 7 persen.', 5, 7, 'percent'],
  ] as const)('%s is a range', async (text, value, upper, unit) => {
    expect(await readOne('id', text)).toMatchObject({ value, upper, unit });
  });

  it.each([
    [
      'Pendapatan Rp1,8 triliun, naik 14,6 persen dibandingkan tahun lalu.',
      1800000000000,
      'up',
      14.6,
      'percent',
    ],
    ['Laba bersih turun 3,1% menjadi Rp205 miliar.', 205000000000, 'down', 3.1, 'percent'],
    ['Keterisian mencapai 71,5 persen, naik 6,2 poin persentase.', 71.5, 'up', 6.2, 'percentage-point'],
    ['Ekspor tumbuh pada tahun ini sebesar 8% menjadi 90 ribu ton.', 90000, 'up', 8, 'percent'],
    ['Ekspor tumbuh 8% (yoy) menjadi 90 ribu ton.', 90000, 'up', 8, 'percent'],
  ] as const)('%s: the level has its change', async (text, level, direction, value, unit) => {
    expect(await readOne('id', text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });

  it.each([
    ['Perseroan menargetkan laba Rp400 miliar.', 'target'],
    ['Produksi diperkirakan 3 juta ton.', 'forecast'],
  ] as const)('%s is a %s', async (text, status) => {
    expect((await readOne('id', text)).status).toBe(status);
  });

  it.each([
    ['Hingga akhir Mei 2025, ada 900 nasabah.', '2025-05-31'],
    ['Pada kuartal III 2025 laba Rp12 miliar.', '2025-35'],
    ['Laba semester I 2025 sebesar Rp8 miliar.', '2025-01/2025-06'],
  ] as const)('%s holds as of %s', async (text, asOf) => {
    expect((await readOne('id', text)).asOf).toBe(asOf);
  });

  it.each([
    'Boeing 737 mendarat dengan selamat.',
    'Pasal 94 ayat 2 berlaku.',
    'Tim itu berada di peringkat ke-5.',
    'Hubungi telp. 021 555 0188.',
    'Pada 2030 proyek selesai.',
    'Pandemi Covid-19 sudah lewat.',
    'Kapal MT Rimba 7 bersandar.',
    'Acara dimulai pukul 08.30 WIB.',
    'Skor akhirnya 3-1.',
    'Ia lahir lima tahun lalu.',
    'Versi 4.2.1 dirilis.',
  ])('%s holds no figure', async (text) => {
    const { figures } = await read('id', text);
    expect(figures.map((figure) => figure.quote)).toEqual([]);
  });
});

describe('Indonesian dates', () => {
  it.each([
    ['Rapat digelar 17 Agustus 2025.', '17 Agustus 2025', '2025-08-17'],
    ['Dibuka sejak Mei 2024.', 'Mei 2024', '2024-05'],
    ['Ramai sepanjang 2023.', '2023', '2023'],
    ['Rugi pada kuartal pertama 2025.', 'kuartal pertama 2025', '2025-33'],
    ['Dibentuk awal 2024.', 'awal 2024', '2024-01-01'],
    ['Harga naik tahun lalu.', 'tahun lalu', '2025'],
    ['Berlaku 01/06/2025.', '01/06/2025', '2025-06-01'],
  ] as const)('%s', async (text, quote, date) => {
    const { dates } = await read('id', text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
});
