import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Indonesian. */
export const newsroom: NewsroomWords = {
  language: 'id',
  sourceLabels: ['sumber', 'sumber berita'],
  releaseSourceLabels: [],
  behindSource: ['lihat versi asli', 'tautan terkait'],
  articles: [],
  aboutOpenings: ['tentang', 'tentang kami', 'sekilas tentang', 'sekilas', 'mengenai', 'profil singkat'],
  aboutEndings: [],
  issuerLabels: forms`perusahaan, nama perusahaan, organisasi, penerbit rilis, lembaga`,
  originalLabels: forms`siaran pers asli, rilis asli, siaran pers orisinal`,
  homeNames: forms`beranda, home, halaman utama`,
  releaseStatements: forms`
    ini adalah siaran pers, siaran pers ini, penerbit bertanggung jawab, isi siaran pers ini, seluruh isi
    siaran pers, press release ini juga
`,
  sponsoredStatements: forms`
    disponsori oleh, konten ini disponsori, artikel ini disponsori, artikel ini merupakan
    iklan, artikel ini adalah iklan
`,
  companyNouns: forms`
    perusahaan, perseroan, produsen, pengembang, penyedia, operator, maskapai, merek
`,
  contactLabels: forms`
    kontak media, kontak pers, narahubung, narahubung media, informasi lebih lanjut,
    untuk informasi lebih lanjut, untuk informasi selengkapnya, hubungi, hubungan investor,
    hubungan media, kontak
`,
  keywordLabels: ['kata kunci', 'tag', 'topik', 'topik terkait'],
  boilerplateOpenings: forms`
    pernyataan berwawasan ke depan, pernyataan ke depan, pernyataan pandangan ke depan, penafian,
    sanggahan
`,
  sponsoredLabels: forms`
    konten bersponsor, konten sponsor, bersponsor, artikel bersponsor, konten berbayar, disponsori,
    kerja sama, iklan advertorial, konten kerja sama, pariwara, inforial, infotorial, adv
`,
  adLabels: ['iklan'],
  releaseLabels: forms`siaran pers, rilis pers, press release, rilis berita`,
  noticeLabels: forms`rilis, keterangan pers`,
  deskNames: forms`
    redaksi, tim redaksi, admin, administrator, reporter, wartawan, pewarta, editor, penulis, kontributor
`,
  bylineOpenings: forms`oleh, pewarta, penulis, editor, reporter, penyunting, laporan, wartawan`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: ['PT', 'CV', 'Tbk', 'Persero', 'perseroan terbatas', 'perum', 'perumda', 'koperasi'],
  issuerKinds: {
    'political-party': forms`partai, Partai Golkar, PDIP, PDI Perjuangan`,
    government: forms`
      kementerian, pemerintah, pemprov, pemkab, pemkot, pemerintah provinsi, dinas, badan, kedutaan besar,
      kedutaan, konsulat, bank indonesia, otoritas, komisi, sekretariat, kepolisian, polri, polda, DPR,
      MPR, DPRD, lembaga, kejaksaan, mahkamah, kantor staf, ditjen, direktorat jenderal
`,
    university: forms`
      universitas, institut, politeknik, sekolah tinggi, akademi, fakultas
`,
    association: forms`
      asosiasi, perhimpunan, himpunan, yayasan, persatuan, ikatan, federasi, gabungan, kamar dagang,
      kadin, serikat, forum, aliansi, komunitas, lembaga swadaya
`,
    company: forms`perusahaan, bank, grup, holding, maskapai, pabrik, rumah sakit`,
  },
  places: {
    ID: forms`
      Jakarta, DKI Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Tangerang, Bekasi, Depok,
      Bogor, Batam, Pekanbaru, Denpasar, Bali, Yogyakarta, Malang, Solo, Surakarta, Balikpapan, Samarinda,
      Banjarmasin, Pontianak, Manado, Padang, Bandar Lampung, Lampung, Jambi, Bengkulu, Aceh, Banda Aceh,
      Mataram, Kupang, Ambon, Jayapura, Kendari, Palu, Gorontalo, Cikarang, Karawang, Gresik, Sidoarjo,
      Cilegon, Serang, Banten, Jawa Barat, Jawa Tengah, Jawa Timur, Sumatera Utara, Sumatera Selatan,
      Sumatera Barat, Kalimantan Timur, Kalimantan Barat, Sulawesi Selatan, Sulawesi Utara, Papua, Riau,
      Kepulauan Riau, Nusantara
`,
    AE: ['Abu Dhabi', 'Dubai'],
    CN: forms`Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Guiyang`,
    HK: ['Hong Kong', 'Hongkong'],
    JP: ['Tokyo', 'Osaka'],
    KR: ['Seoul'],
    MY: ['Kuala Lumpur'],
    SA: ['Riyadh', 'Jeddah', 'Mekkah'],
    SG: ['Singapura', 'Singapore'],
    TH: ['Bangkok'],
    TW: ['Taipei'],
    US: ['Amerika Serikat', 'AS', 'New York', 'San Francisco'],
    GB: ['London', 'Inggris'],
  },
};
