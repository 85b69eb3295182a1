import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Norwegian. */
export const newsroom: NewsroomWords = {
  language: 'nb',
  sourceLabels: ['kilde', 'kjelde', 'kilder'],
  releaseSourceLabels: ['avsender', 'sendt av', 'pressemelding fra'],
  behindSource: forms`se original, les originalen, vis original`,
  articles: [],
  aboutOpenings: ['om', 'om oss', 'om selskapet', 'kort om', 'fakta om'],
  aboutEndings: [],
  issuerLabels: forms`bedrift, firmanavn, selskap, organisasjon, utgiver`,
  originalLabels: forms`opprinnelig pressemelding, original pressemelding, se opprinnelig pressemelding`,
  homeNames: forms`hjem, forside, forsiden`,
  releaseStatements: forms`
    dette er en pressemelding, denne pressemeldingen er, denne pressemeldingen ble, avsenderen er alene
    ansvarlig, utgiveren er alene ansvarlig
`,
  sponsoredStatements: forms`
    sponset av, betalt av, annonse fra, i betalt samarbeid med, denne artikkelen er sponset,
    dette er en annonse
`,
  companyNouns: forms`
    selskap, selskapet, selskapets, bedrift, bedriften, bedriftens, konsern, konsernet, konsernets, produsent,
    produsenten, leverandør, leverandøren, foretak, foretaket
`,
  contactLabels: forms`
    kontakt, kontakter, kontaktperson, kontaktpersoner, kontaktinformasjon, kontaktinfo, pressekontakt, pressekontakter,
    presseansvarlig, mediekontakt, for mer informasjon, mer informasjon, ytterligere informasjon, for ytterligere informasjon,
    for ytterligere opplysninger, investorkontakt, presse, pressehenvendelser, for spørsmål, spørsmål rettes til
`,
  keywordLabels: forms`emneord, nøkkelord, stikkord, tagger, emner`,
  boilerplateOpenings: forms`fremtidsrettede utsagn, fremoverskuende uttalelser, framtidsretta utsagn, ansvarsfraskrivelse`,
  sponsoredLabels: forms`
    sponset, sponset innhold, sponset artikkel, betalt innhold, betalt artikkel, kommersielt samarbeid, kommersielt innhold,
    annonsørinnhold, innhold fra annonsør, i samarbeid med, partnerinnhold, betalt partnerskap, advertorial
`,
  adLabels: ['annonse', 'annonser', 'reklame', 'annonsebilag'],
  releaseLabels: forms`pressemelding, pressemeldinger, børsmelding`,
  noticeLabels: forms`nyhetsmelding`,
  deskNames: forms`redaksjonen, nyhetsredaksjonen, nettredaksjonen, ntb, av ntb, ©ntb, admin, nyhetsdesken`,
  bylineOpenings: ['av', 'tekst', 'skrevet av'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`AS, ASA, BA, SA, ANS, KF, aksjeselskap, allmennaksjeselskap`,
  issuerKinds: {
    'political-party': forms`
      Arbeiderpartiet, Høyre, Fremskrittspartiet, Senterpartiet, Venstre, Sosialistisk Venstreparti, Rødt, Kristelig Folkeparti,
      Miljøpartiet De Grønne, partiet, stortingsgruppen
`,
    government: forms`
      departementet, regjeringen, direktoratet, kommune, fylkeskommune, fylke, politiet, politidistrikt, statsforvalteren, stortinget,
      norges bank, tilsynet, finanstilsynet, etaten, skatteetaten, statens vegvesen, statistisk sentralbyrå, ambassade, forsvaret,
      nav, helseforetak, kystverket, mattilsynet, sivilforsvaret, riksrevisjonen
`,
    university: forms`universitet, universitetet, høgskole, høyskole, NTNU, handelshøyskolen, instituttet, akademi`,
    association: forms`
      forbundet, forbund, forening, foreningen, stiftelsen, stiftelse, fagforbundet, rådet, organisasjonen, handelskammer, nettverket,
      bransjeforeningen, laget, landsorganisasjonen, fondet, røde kors, samvirke, hovedorganisasjonen
`,
    company: forms`selskapet, konsernet, gruppen, bank, banken, sparebank, forsikring, eiendom, bedriften, energi, kraft, holding`,
    other: forms`museet, museum, sykehus, sykehuset, teatret`,
  },
  places: {
    NO: forms`
      Oslo, Bergen, Trondheim, Stavanger, Drammen, Fredrikstad, Kristiansand, Sandnes, Tromsø, Sarpsborg, Skien, Ålesund, Sandefjord,
      Haugesund, Tønsberg, Moss, Porsgrunn, Bodø, Arendal, Hamar, Lillehammer, Larvik, Halden, Lysaker, Fornebu, Kongsberg,
      Molde, Harstad, Gjøvik, Alta, Kirkenes, Mo i Rana, Lillestrøm, Bærum, Asker, Svalbard, Vestland, Rogaland, Trøndelag,
      Nordland, Finnmark, Troms, Innlandet, Agder, Telemark, Vestfold
`,
    BE: ['Brussel'],
    CH: ['Zürich', 'Genève'],
    CN: ['Beijing', 'Shanghai'],
    DE: ['Berlin', 'München', 'Hamburg', 'Frankfurt'],
    DK: ['København'],
    FR: ['Paris'],
    GB: ['London'],
    IT: ['Roma', 'Milano'],
    JP: ['Tokyo'],
    NL: ['Amsterdam'],
    PL: ['Warszawa'],
    RU: ['Moskva'],
    SE: ['Stockholm', 'Malmö', 'Göteborg'],
    UA: ['Kyiv'],
    US: ['New York', 'Washington', 'Houston'],
  },
};
