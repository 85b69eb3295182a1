import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Swedish, of Sweden and Finland. */
export const newsroom: NewsroomWords = {
  language: 'sv',
  sourceLabels: ['källa', 'källor'],
  releaseSourceLabels: ['avsändare', 'utgivare av pressmeddelandet'],
  behindSource: forms`visa original, läs originalet, se originalet, bilagor`,
  articles: [],
  aboutOpenings: ['om', 'om oss', 'om bolaget', 'kort om', 'fakta om'],
  aboutEndings: [],
  issuerLabels: forms`företag, företagsnamn, bolag, organisation, utgivare`,
  originalLabels: forms`
    ursprungligt pressmeddelande, originalpressmeddelande, läs originalpressmeddelandet
`,
  homeNames: forms`hem, start, startsidan`,
  releaseStatements: forms`
    detta är ett pressmeddelande, det här är ett pressmeddelande, detta pressmeddelande har, detta
    pressmeddelande är, avsändaren ansvarar ensam, utgivaren ansvarar ensam
`,
  sponsoredStatements: forms`
    sponsrat av, betalt av, annons från, annons av, i betalt samarbete med, detta är en
    annons, den här artikeln är sponsrad, det här är en annons
`,
  companyNouns: forms`
    bolag, bolaget, bolagets, företag, företaget, företagets, koncern, koncernen, koncernens, tillverkare,
    tillverkaren, leverantör, leverantören, varumärke
`,
  contactLabels: forms`
    kontakt, kontakter, kontaktperson, kontaktpersoner, kontaktuppgifter, kontaktinformation, presskontakt, presskontakter,
    pressansvarig, mediekontakt, för mer information, för ytterligare information, ytterligare information, mer information,
    för mer information kontakta, vänligen kontakta, för frågor, frågor besvaras av,
    investerarkontakt, investerarrelationer, press, medieförfrågningar
`,
  keywordLabels: forms`taggar, nyckelord, ämnen, ämnesord, sökord, kategorier`,
  boilerplateOpenings: forms`
    framåtblickande uttalanden, framtidsinriktad information, framåtriktade uttalanden, ansvarsfriskrivning, friskrivning,
    viktig information
`,
  sponsoredLabels: forms`
    sponsrat, sponsrad, sponsrat innehåll, sponsrad artikel, sponsrat inlägg, betalt innehåll, betald artikel, betalt samarbete,
    kommersiellt samarbete, annonssamarbete, i samarbete med, innehåll från annonsör, partnerinnehåll, native, advertorial,
    annonsartikel, betalt partnerskap
`,
  adLabels: ['annons', 'annonser', 'reklam'],
  releaseLabels: forms`pressmeddelande, pressmeddelanden, pressinformation, börsmeddelande`,
  noticeLabels: [],
  deskNames: forms`redaktionen, nyhetsredaktionen, webbredaktionen, tt, av tt, admin, nyhetsbyrån direkt, desken`,
  bylineOpenings: ['av', 'text', 'skriven av'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`publ, aktiebolag, ekonomisk förening, handelsbolag, kommanditbolag, ek. för`,
  issuerKinds: {
    'political-party': forms`
      Socialdemokraterna, Moderaterna, Sverigedemokraterna, Centerpartiet, Vänsterpartiet, Kristdemokraterna, Liberalerna,
      Miljöpartiet, Svenska folkpartiet, partiet, riksdagsgruppen
`,
    government: forms`
      departementet, regeringen, regeringskansliet, finansdepartementet, myndigheten, verket, länsstyrelsen, kommun, kommunen,
      region, stad, polisen, åklagarmyndigheten, trafikverket, skatteverket, naturvårdsverket, folkhälsomyndigheten,
      energimyndigheten, livsmedelsverket, transportstyrelsen, socialstyrelsen, försvarsmakten, riksbanken, riksdagen, ambassad,
      inspektionen, styrelsen för, statistiska centralbyrån, migrationsverket, arbetsförmedlingen
`,
    university: forms`universitet, universitetet, högskola, högskolan, institutet, KTH, Chalmers, lantbruksuniversitet`,
    association: forms`
      förbundet, förbund, förening, föreningen, stiftelsen, stiftelse, fackförbundet, handelskammare, handelskammaren, sällskapet,
      riksförbundet, fonden, organisationen, nätverket, branschorganisation, alliansen, rådet, samfundet, akademien
`,
    company: forms`bolaget, koncernen, gruppen, bank, banken, försäkring, fastigheter, invest, företaget, kraft, energi`,
    other: forms`museet, museum, sjukhus, sjukhuset, teatern`,
  },
  places: {
    SE: forms`
      Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund, Umeå, Gävle,
      Borås, Södertälje, Eskilstuna, Halmstad, Växjö, Karlstad, Sundsvall, Luleå, Östersund, Trollhättan, Kalmar, Falun,
      Skellefteå, Karlskrona, Kristianstad, Solna, Kista, Mölndal, Skövde, Visby, Kiruna, Skåne, Västra Götaland, Dalarna,
      Norrbotten, Västerbotten, Gotland
`,
    FI: ['Helsingfors', 'Åbo', 'Esbo', 'Tammerfors', 'Vasa', 'Mariehamn', 'Åland', 'Vanda'],
    BE: ['Bryssel'],
    CH: ['Zürich', 'Genève'],
    CN: ['Peking', 'Shanghai'],
    DE: ['Berlin', 'München', 'Hamburg', 'Frankfurt'],
    DK: ['Köpenhamn'],
    FR: ['Paris'],
    GB: ['London'],
    IT: ['Rom', 'Milano'],
    JP: ['Tokyo'],
    NL: ['Amsterdam'],
    NO: ['Oslo'],
    PL: ['Warszawa'],
    RU: ['Moskva'],
    UA: ['Kiev', 'Kyjiv'],
    US: ['New York', 'Washington', 'San Francisco'],
  },
};
