import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Danish. */
export const newsroom: NewsroomWords = {
  language: 'da',
  sourceLabels: ['kilde', 'kilder'],
  releaseSourceLabels: ['afsender', 'udsendt af', 'pressemeddelelse fra'],
  behindSource: forms`se original, læs originalen, vis oprindelig`,
  articles: [],
  aboutOpenings: ['om', 'om os', 'kort om', 'fakta om'],
  aboutEndings: [],
  issuerLabels: forms`virksomhed, virksomhedsnavn, firmanavn, selskab, organisation, udgiver`,
  originalLabels: forms`
    oprindelig pressemeddelelse, se den oprindelige pressemeddelelse, original pressemeddelelse
`,
  homeNames: forms`forside, forsiden, hjem`,
  releaseStatements: forms`
    dette er en pressemeddelelse, denne pressemeddelelse er, denne pressemeddelelse blev, afsenderen er alene
    ansvarlig, udgiveren er alene ansvarlig
`,
  sponsoredStatements: forms`
    sponsoreret af, betalt af, annonce fra, i betalt samarbejde med, denne artikel er
    sponsoreret, dette er en annonce
`,
  companyNouns: forms`
    selskab, selskabet, selskabets, virksomhed, virksomheden, virksomhedens, koncern, koncernen, koncernens,
    producent, producenten, leverandør, leverandøren
`,
  contactLabels: forms`
    kontakt, kontakter, kontaktperson, kontaktpersoner, kontaktoplysninger, kontaktinformation, pressekontakt, pressekontakter,
    presseansvarlig, mediekontakt, for yderligere information, yderligere information, yderligere oplysninger,
    for yderligere oplysninger, for mere information, mere information, investorkontakt, presse, presseforespørgsler,
    spørgsmål kan rettes til
`,
  keywordLabels: forms`emneord, nøgleord, tags, emner, søgeord`,
  boilerplateOpenings: forms`fremadrettede udsagn, fremadrettede erklæringer, udsagn om fremtiden, ansvarsfraskrivelse`,
  sponsoredLabels: forms`
    sponsoreret, sponsoreret indhold, sponsoreret artikel, betalt indhold, betalt artikel, kommercielt samarbejde,
    kommercielt indhold, annoncørbetalt indhold, i samarbejde med, partnerindhold, advertorial, betalt partnerskab, native
`,
  adLabels: ['annonce', 'annoncer', 'reklame'],
  releaseLabels: forms`pressemeddelelse, pressemeddelelser, selskabsmeddelelse, fondsbørsmeddelelse`,
  noticeLabels: forms`nyhedsmeddelelse`,
  deskNames: forms`redaktionen, nyhedsredaktionen, webredaktionen, ritzau, /ritzau/, admin, nyhedsdesken`,
  bylineOpenings: ['af', 'tekst', 'skrevet af'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`A/S, ApS, I/S, K/S, P/S, a.m.b.a, aktieselskab, anpartsselskab, amba`,
  issuerKinds: {
    'political-party': forms`
      Socialdemokratiet, Venstre, Dansk Folkeparti, Enhedslisten, Radikale Venstre, Liberal Alliance, Moderaterne,
      Det Konservative Folkeparti, Danmarksdemokraterne, Alternativet, SF, partiet, folketingsgruppen
`,
    government: forms`
      ministeriet, regeringen, styrelsen, kommune, region, politi, politiet, rigspolitiet, skattestyrelsen, miljøstyrelsen,
      sundhedsstyrelsen, energistyrelsen, vejdirektoratet, folketinget, nationalbanken, ambassade, tilsynet, finanstilsynet,
      danmarks statistik, direktoratet, forsvaret, anklagemyndigheden, banedanmark, beredskab
`,
    university: forms`universitet, universitetet, højskole, handelshøjskole, DTU, CBS, professionshøjskole, akademi`,
    association: forms`
      forbundet, forening, foreningen, fonden, fond, fagforbundet, rådet, organisationen, handelskammer, selskabet for, netværket,
      brancheforeningen, sammenslutningen, landsforeningen, dansk industri, dansk erhverv, hjælp, samvirke
`,
    company: forms`selskabet, koncernen, gruppen, bank, banken, forsikring, ejendomme, virksomheden, energi, sparekasse`,
    other: forms`museet, museum, hospital, teatret`,
  },
  places: {
    DK: forms`
      København, Aarhus, Århus, Odense, Aalborg, Ålborg, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde, Herning, Silkeborg,
      Helsingør, Hørsholm, Næstved, Fredericia, Viborg, Køge, Holstebro, Taastrup, Slagelse, Hillerød, Sønderborg, Svendborg,
      Hjørring, Ballerup, Bagsværd, Lyngby, Søborg, Billund, Frederiksberg, Hellerup, Nordborg, Bjerringbro, Skagen, Rønne,
      Jylland, Fyn, Sjælland, Bornholm
`,
    FO: ['Tórshavn'],
    GL: ['Nuuk'],
    BE: ['Bruxelles'],
    CH: ['Zürich', 'Genève'],
    CN: ['Beijing', 'Shanghai'],
    DE: ['Berlin', 'München', 'Hamburg', 'Frankfurt', 'Flensborg'],
    FR: ['Paris'],
    GB: ['London'],
    IT: ['Rom', 'Milano'],
    JP: ['Tokyo'],
    NL: ['Amsterdam'],
    NO: ['Oslo'],
    PL: ['Warszawa'],
    RU: ['Moskva'],
    SE: ['Stockholm', 'Malmø', 'Gøteborg'],
    UA: ['Kyiv', 'Kijev'],
    US: ['New York', 'Washington'],
  },
};
