import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Malay. */
export const newsroom: NewsroomWords = {
  language: 'ms',
  sourceLabels: ['sumber', 'sumber berita'],
  releaseSourceLabels: [],
  behindSource: ['lihat kandungan asal', 'pautan berkaitan'],
  articles: [],
  aboutOpenings: ['mengenai', 'tentang kami', 'mengenai kami', 'tentang', 'perihal', 'latar belakang'],
  aboutEndings: [],
  issuerLabels: forms`syarikat, nama syarikat, organisasi, pertubuhan`,
  originalLabels: forms`siaran akhbar asal, kenyataan media asal, kenyataan akhbar asal`,
  homeNames: forms`utama, laman utama, halaman utama`,
  releaseStatements: forms`
    ini adalah siaran akhbar, siaran akhbar ini, ini ialah kenyataan media, kenyataan media ini, penerbit
    bertanggungjawab sepenuhnya, pengeluar kenyataan bertanggungjawab
`,
  sponsoredStatements: forms`
    ditaja oleh, kandungan ini ditaja, artikel ini ditaja, artikel ini ialah iklan
`,
  companyNouns: forms`syarikat, kumpulan, pengeluar, pembekal, pengendali, jenama, bank`,
  contactLabels: forms`
    hubungan media, pertanyaan media, untuk pertanyaan media, untuk pertanyaan, hubungi,
    maklumat lanjut, untuk maklumat lanjut, untuk keterangan lanjut, perhubungan pelabur,
    pegawai perhubungan media
`,
  keywordLabels: ['kata kunci', 'tag', 'topik', 'label'],
  boilerplateOpenings: forms`
    kenyataan berpandangan ke hadapan, kenyataan pandangan ke hadapan, penafian
`,
  sponsoredLabels: forms`
    kandungan tajaan, tajaan, artikel tajaan, ditaja, kandungan berbayar, kandungan rakan kongsi,
    iklan berbayar
`,
  adLabels: ['iklan'],
  releaseLabels: forms`siaran akhbar, siaran media, kenyataan media, kenyataan akhbar`,
  noticeLabels: forms`media statement`,
  deskNames: forms`
    meja berita, pasukan editorial, pengarang, wartawan, admin, editor, penulis, sidang redaksi, redaksi
`,
  bylineOpenings: ['oleh', 'penulis', 'editor', 'wartawan'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: ['Sdn', 'Sdn Bhd', 'Berhad', 'PLT', 'syarikat sendirian berhad', 'koperasi'],
  issuerKinds: {
    'political-party': forms`parti, UMNO, PAS, PKR, Bersatu`,
    government: forms`
      kementerian, kerajaan, jabatan, majlis perbandaran, majlis bandaraya, majlis daerah, pejabat,
      suruhanjaya, kedutaan, suruhanjaya tinggi, pihak berkuasa, lembaga, polis, PDRM, bank negara,
      parlimen, agensi, perbadanan kerajaan
`,
    university: ['universiti', 'kolej', 'politeknik', 'institut'],
    association: forms`
      persatuan, pertubuhan, yayasan, gabungan, kesatuan, dewan perniagaan, persekutuan, dewan, pakatan,
      kelab, majlis
`,
    company: forms`syarikat, kumpulan, bank, perbadanan, hospital, hotel`,
  },
  places: {
    MY: forms`
      Kuala Lumpur, Putrajaya, Petaling Jaya, Shah Alam, Subang Jaya, Cyberjaya, Klang, Selangor, Johor,
      Johor Bahru, Iskandar Puteri, Pulau Pinang, George Town, Ipoh, Perak, Melaka, Seremban,
      Negeri Sembilan, Kuantan, Pahang, Kuala Terengganu, Terengganu, Kota Bharu, Kelantan, Alor Setar,
      Kedah, Kangar, Perlis, Kota Kinabalu, Sabah, Kuching, Sarawak, Labuan, Langkawi
`,
    BN: ['Bandar Seri Begawan'],
    CN: forms`Beijing, Shanghai, Shenzhen, Guangzhou, Guiyang`,
    HK: ['Hong Kong'],
    ID: ['Jakarta'],
    JP: ['Tokyo'],
    KR: ['Seoul'],
    SG: ['Singapura', 'Singapore'],
    TH: ['Bangkok'],
    TW: ['Taipei'],
    AE: ['Abu Dhabi', 'Dubai'],
    SA: ['Riyadh', 'Jeddah', 'Makkah'],
    US: ['Amerika Syarikat', 'AS', 'New York'],
    GB: ['London'],
  },
};
