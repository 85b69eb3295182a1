import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Czech. */
export const newsroom: NewsroomWords = {
  language: 'cs',
  sourceLabels: forms`zdroj, zdroje, zdroj zprávy`,
  releaseSourceLabels: [],
  behindSource: forms`zobrazit původní obsah, související odkazy, ke zprávě`,
  articles: [],
  aboutOpenings: forms`o společnosti, o firmě, o nás, o skupině, o bance, o`,
  aboutEndings: [],
  issuerLabels: forms`společnost, název společnosti, firma, název firmy, organizace, vydavatel zprávy`,
  originalLabels: forms`původní tisková zpráva, originál tiskové zprávy`,
  homeNames: forms`domů, hlavní stránka, úvod, titulní strana`,
  releaseStatements: forms`
    toto je tisková zpráva, tato tisková zpráva byla, tato tisková zpráva je, za obsah zprávy odpovídá, za
    obsah tiskové zprávy odpovídá, za obsah odpovídá zadavatel
`,
  sponsoredStatements: forms`
    sponzorováno, článek vznikl ve spolupráci, partnerem článku je, inzerce společnosti, tento článek je
    sponzorovaný, tento text je reklama
`,
  companyNouns: forms`
    společnost(|i|í), firm(a|y|u|ou), firmě, skupin(a|y|u), podnik(|u), koncern(|u), výrobc(e|em),
    dodavatel(|e), banka, banky, značka, značky
`,
  contactLabels: forms`
    kontakt, kontakty, kontakt pro média, kontakty pro média, kontakt pro novináře, mediální kontakt, tiskový kontakt, kontaktní osoba, tiskové oddělení, tiskový mluvčí, tisková mluvčí,
    další informace, pro více informací, více informací, vztahy s investory`,
  keywordLabels: forms`štítky, klíčová slova, témata, tagy`,
  boilerplateOpenings: forms`výhledová prohlášení, výhledové výroky, upozornění, prohlášení o vyloučení odpovědnosti, právní upozornění`,
  sponsoredLabels: forms`
    komerční sdělení, komerční článek, komerční příloha, placený obsah, placený článek, placená inzerce, sponzorovaný článek, sponzorovaný obsah, sponzorováno, pr článek, pr sdělení, pr text, partnerský obsah,
    obsah partnera, ve spolupráci s, reklamní sdělení, placená spolupráce`,
  adLabels: ['reklama', 'inzerce', 'inzerát'],
  releaseLabels: forms`tisková zpráva, tiskové zprávy, tisková informace, tiskové prohlášení, tz`,
  noticeLabels: ['zprávy z firem'],
  deskNames: forms`redakce, admin, administrátor, zpravodajství, tým redakce, externí autor, editor`,
  bylineOpenings: forms`autor, autorka, autoři, text, připravil, připravila`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`a. s, a.s, s. r. o, s.r.o, spol. s r. o, spol. s r.o, v. o. s, k. s, o. p. s, z. s, z. ú, družstvo, s. p`,
  issuerKinds: {
    'political-party': forms`strana, hnutí, ODS, ČSSD, KSČM, STAN`,
    government: forms`
      ministerstvo, úřad, vláda, magistrát, krajský úřad, kraj, město, obec, statutární město, policie, hasiči, velvyslanectví, senát, sněmovna, agentura, komise, inspekce, ředitelství silnic a dálnic, správa, ČNB, Česká národní banka,
      Český statistický úřad, ČSÚ, ČOI, NKÚ`,
    university: forms`univerzita, vysoké učení, vysoká škola, akademie, fakulta, ČVUT, VUT, ústav`,
    association: forms`asociace, svaz, spolek, nadace, nadační fond, sdružení, komora, federace, unie, rada, aliance, organizace, konfederace, iniciativa`,
    company: forms`společnost, skupina, banka, firma, podnik, holding, koncern, závod, závody, strojírny, pivovar, pojišťovna, spořitelna, dráhy, aerolinie, letiště`,
    other: forms`muzeum, nemocnice, divadlo, klub`,
  },
  places: {
    AT: ['Vídeň'],
    BE: ['Brusel'],
    CH: ['Ženeva', 'Curych'],
    CN: ['Peking', 'Šanghaj'],
    CZ: forms`
      Česko, Česká republika, ČR, Praha, Brno, Ostrava, Plzeň, Liberec, Olomouc, České Budějovice, Hradec Králové, Ústí nad Labem, Pardubice, Zlín, Havířov, Kladno, Most, Opava, Jihlava, Karlovy Vary, Mladá Boleslav,
      Teplice, Děčín, Prostějov, Třebíč, Znojmo, Tábor, Kolín`,
    DE: ['Berlín', 'Mnichov', 'Drážďany', 'Frankfurt'],
    FR: ['Paříž'],
    GB: ['Londýn'],
    HU: ['Budapešť'],
    IT: ['Řím', 'Milán'],
    PL: ['Varšava', 'Krakov'],
    RU: ['Moskva'],
    SK: ['Bratislava', 'Košice'],
    UA: ['Kyjev'],
    US: ['Washington'],
  },
};
