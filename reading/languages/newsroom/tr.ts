import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Turkish. */
export const newsroom: NewsroomWords = {
  language: 'tr',
  sourceLabels: ['kaynak', 'haber kaynağı', 'KAYNAK'],
  releaseSourceLabels: [],
  behindSource: forms`orijinal içeriği görüntüle, kaynak sürümü görüntüle, orijinal metni, ilgili bağlantılar`,
  articles: [],
  aboutOpenings: [],
  aboutEndings: forms`hakkında`,
  issuerLabels: forms`şirket, şirket adı, firma, firma adı, kurum, kuruluş, unvan`,
  originalLabels: forms`orijinal basın bülteni, basın bülteninin orijinali, bültenin orijinali`,
  homeNames: forms`anasayfa, ana sayfa`,
  releaseStatements: forms`
    bu bir basın bültenidir, bu basın bülteni, bu içerik bir basın bültenidir, bültenin içeriğinden, basın
    bülteninin içeriğinden, içerikten yalnızca yayınlayan sorumludur
`,
  sponsoredStatements: forms`
    sponsorluğunda, bu içerik sponsorludur, bu bir reklamdır, bu bir ilandır, bu içerik reklamdır, bu yazı
    sponsorludur
`,
  companyNouns: forms`
    şirket, şirketi, şirketin, şirketinin, firma, firması, üretici, üreticisi, grup, grubu, markası, girişimi,
    kuruluşu
`,
  contactLabels: forms`
    iletişim, basın iletişim, basın irtibat, medya iletişim, basın için iletişim, iletişim bilgileri, irtibat, detaylı bilgi için, ayrıntılı bilgi için,
    daha fazla bilgi için, basın ilişkileri, bilgi için`,
  keywordLabels: forms`etiketler, etiket, anahtar kelimeler, konular`,
  boilerplateOpenings: forms`ileriye dönük beyanlar, ileriye yönelik beyanlar, geleceğe yönelik beyanlar, yasal uyarı, sorumluluk reddi`,
  sponsoredLabels: forms`
    sponsorlu, sponsorlu içerik, sponsorlu haber, tanıtım, tanıtım yazısı, tanıtım haberi, advertorial, reklam haber, iş birliği, işbirliği, bu bir reklamdır, marka içeriği, iş ortaklığı`,
  adLabels: ['reklam', 'ilan'],
  releaseLabels: forms`basın bülteni, basın bültenleri`,
  noticeLabels: forms`bülten, şirket haberleri, kurumsal haberler, basın açıklaması`,
  deskNames: forms`haber merkezi, editör, editörler, yazı işleri, redaksiyon, dış haberler, ekonomi servisi, haber servisi, muhabir, admin, yönetici, aa, dha, iha`,
  bylineOpenings: forms`haber, yazan, hazırlayan, yazar, muhabir`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`A.Ş, AŞ, Ltd, Şti, Ltd. Şti, T.A.Ş, TAŞ, T.A.O, Holding`,
  issuerKinds: {
    'political-party': forms`partisi, parti, AK Parti, CHP, MHP`,
    government: forms`
      bakanlığı, belediyesi, büyükşehir belediyesi, valiliği, kaymakamlığı, cumhurbaşkanlığı, başkanlığı, müdürlüğü, kurumu, meclisi, büyükelçiliği, merkez bankası, kurulu, TÜİK, TCMB`,
    university: forms`üniversitesi, enstitüsü, yüksekokulu, akademisi, fakültesi`,
    association: forms`derneği, vakfı, federasyonu, birliği, odası, konfederasyonu, sendikası, cemiyeti, platformu, konseyi, kooperatifi, TOBB, TÜSİAD`,
    company: forms`şirketi, holding, grubu, bankası, sanayi, teknolojileri, otomotiv, enerji, havayolları, hava yolları, sigorta, fabrikası, gıda, inşaat`,
  },
  places: {
    AE: ['Abu Dabi'],
    AZ: ['Bakü'],
    BE: ['Brüksel'],
    CH: ['Cenevre', 'Zürih'],
    CN: ['Pekin', 'Şanghay', 'Şenzen'],
    CY: ['Lefkoşa'],
    DE: ['Münih'],
    EG: ['Kahire'],
    FR: ['Paris'],
    GB: ['Londra'],
    GR: ['Atina'],
    IT: ['Roma', 'Milano'],
    RU: ['Moskova'],
    SA: ['Riyad'],
    TR: forms`
      Türkiye, İstanbul, Ankara, İzmir, Bursa, Antalya, Adana, Konya, Gaziantep, Kocaeli, Mersin, Kayseri, Eskişehir, Diyarbakır, Samsun, Denizli, Sakarya, Trabzon,
      Balıkesir, Manisa, Muğla, Tekirdağ, Aydın, Hatay, Malatya, Erzurum, Şanlıurfa, Van, Kahramanmaraş, Çanakkale, Bodrum`,
    US: ['Vaşington'],
  },
};
