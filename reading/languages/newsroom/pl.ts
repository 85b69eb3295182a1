import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Polish. */
export const newsroom: NewsroomWords = {
  language: 'pl',
  sourceLabels: forms`źródło, źródła, źródło tekstu, źródło artykułu`,
  releaseSourceLabels: ['źródło informacji'],
  behindSource: forms`zobacz oryginał, zobacz oryginalną treść, powiązane linki, pobierz`,
  articles: [],
  aboutOpenings: forms`o firmie, o spółce, o nas, o`,
  aboutEndings: [],
  issuerLabels: forms`firma, nazwa firmy, spółka, organizacja, nadawca, emitent, wydawca komunikatu`,
  originalLabels: forms`
    oryginalna informacja prasowa, oryginalny komunikat, oryginał komunikatu, oryginalny komunikat prasowy
`,
  homeNames: forms`strona główna, start, home`,
  releaseStatements: forms`
    to jest informacja prasowa, to jest komunikat prasowy, niniejsza informacja prasowa, niniejszy komunikat,
    informacja prasowa została, za treść materiału odpowiada, za treść komunikatu odpowiada, za treść
    informacji odpowiada, wyłączną odpowiedzialność za treść
`,
  sponsoredStatements: forms`
    sponsorowane przez, sponsorem artykułu jest, partnerem artykułu jest, partnerem materiału jest,
    materiał przygotowany przez partnera, artykuł sponsorowany przez, ten (artykuł|materiał|tekst) jest
    (sponsorowany|reklamą), to jest artykuł sponsorowany
`,
  companyNouns: forms`
    spółk(a|i|ę|ą), spółce, firm(a|y|ę|ą), firmie, grup(a|y|ę), przedsiębiorstw(o|a), producent(|a|em),
    koncern(|u), bank, banku, marka, marki
`,
  contactLabels: forms`
    kontakt, kontakt dla mediów, kontakt prasowy, kontakty prasowe, kontakt dla prasy, dodatkowe informacje, dodatkowych informacji udziela, więcej informacji,
    biuro prasowe, rzecznik prasowy, osoba do kontaktu, relacje inwestorskie, dane kontaktowe`,
  keywordLabels: forms`tagi, słowa kluczowe, tematy, zobacz więcej na temat`,
  boilerplateOpenings: forms`oświadczenia dotyczące przyszłości, stwierdzenia dotyczące przyszłości, zastrzeżenie prawne, zastrzeżenie, wyłączenie odpowiedzialności`,
  sponsoredLabels: forms`
    materiał sponsorowany, artykuł sponsorowany, tekst sponsorowany, treść sponsorowana, materiał partnera, materiał partnerski, artykuł partnera, materiał promocyjny, materiał reklamowy,
    tekst promocyjny, artykuł promocyjny, płatna współpraca, współpraca reklamowa, sponsorowane, materiał płatny, partner materiału, materiał zewnętrzny`,
  adLabels: ['reklama', 'ogłoszenie'],
  releaseLabels: forms`
    informacja prasowa, informacje prasowe, komunikat prasowy, komunikaty prasowe, materiał prasowy, materiały
    prasowe, notka prasowa, komunikat PR, komunikaty PR
`,
  noticeLabels: forms`komunikat`,
  deskNames: forms`redakcja, oprac., opracowanie, opr., admin, administrator, zespół redakcyjny, redakcja portalu, dział prasowy, materiały prasowe`,
  bylineOpenings: forms`autor, autorka, autorzy, tekst, oprac., opracował, opracowała`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`S.A, SA, sp. z o.o, Sp. z o.o, spółka z o.o, S.K.A, sp.k, sp. k, sp.j, P.S.A, ASI, S.C, TFI, TU, PTE`,
  issuerKinds: {
    'political-party': forms`partia, koalicja obywatelska, prawo i sprawiedliwość, nowa lewica, PSL, PiS`,
    government: forms`
      ministerstwo, urząd, rząd, kancelaria, starostwo, gmina, miasto, województwo, wojewoda, marszałek, ambasada, sejm, senat, agencja, komisja, zarząd dróg, generalna dyrekcja, GDDKiA, GUS, NBP, Narodowy Bank Polski,
      NFZ, ZUS, UOKiK, KNF, policja, straż, inspektorat, lasy państwowe`,
    university: forms`uniwersytet, politechnika, akademia, uczelnia, szkoła wyższa, wyższa szkoła, instytut, SGH, AGH`,
    association: forms`stowarzyszenie, fundacja, związek, federacja, izba, rada, konfederacja, towarzystwo, zrzeszenie, klaster, porozumienie, organizacja, sojusz`,
    company: forms`spółka, grupa, bank, firma, przedsiębiorstwo, zakłady, fabryka, koncern, holding, grupa kapitałowa, huta, kopalnia, browar, linie lotnicze`,
    other: forms`muzeum, szpital, teatr, klub`,
  },
  places: {
    AT: ['Wiedeń'],
    BE: ['Bruksela'],
    BY: ['Mińsk'],
    CH: ['Genewa', 'Zurych', 'Berno'],
    CN: ['Pekin', 'Szanghaj', 'Shenzhen', 'Kanton'],
    CZ: ['Praga'],
    DE: ['Monachium', 'Hamburg', 'Kolonia', 'Drezno'],
    FR: ['Paryż'],
    GB: ['Londyn'],
    HU: ['Budapeszt'],
    IT: ['Rzym', 'Mediolan'],
    LT: ['Wilno'],
    PL: forms`
      Polska, Warszawa, Kraków, Łódź, Wrocław, Poznań, Gdańsk, Gdynia, Sopot, Szczecin, Bydgoszcz, Lublin, Białystok, Katowice, Częstochowa, Radom, Toruń, Kielce, Rzeszów, Gliwice, Zabrze, Olsztyn,
      Bielsko-Biała, Opole, Zielona Góra, Gorzów Wielkopolski, Płock, Elbląg, Tarnów, Koszalin, Kalisz, Legnica`,
    RU: ['Moskwa'],
    UA: ['Kijów', 'Lwów'],
    US: ['Nowy Jork', 'Waszyngton'],
  },
};
