import { allOf, forms, joinTables } from '../forms';
import type { Overlay } from '../overlay';
import { DOLLAR_SIGNS, LATIN_SYMBOLS } from './latin-symbols';

export const overlay: Overlay = {
  language: 'ro',
  proclitics: [],
  endings: [],
  dates: {
    order: 'dmy',
    day: { before: ['ziua de'], after: [] },
    month: { before: [], after: [] },
    year: { before: forms`anul, anului, exercițiul, anul fiscal, an, anul financiar`, after: [] },
    quarter: { before: [], after: [] },
    quarters: {
      ...allOf(
        forms`primul trimestru, primului trimestru, t1, trimestrul întâi, trimestrul 1, primele trei luni`,
        1,
      ),
      ...allOf(forms`(al|) doilea trimestru, trimestrul (doi|2), t2, trimestrul al doilea`, 2),
      ...allOf(forms`(al|) treilea trimestru, trimestrul (trei|3), t3, trimestrul al treilea`, 3),
      ...allOf(
        forms`(al|) patrulea trimestru, ultimul trimestru, trimestrul (patru|4), t4, trimestrul al patrulea`,
        4,
      ),
      'trimestrul ii': 2,
      'trimestrul iii': 3,
      'trimestrul iv': 4,
    },
    halves: {
      ...allOf(forms`prim(ul|a) (semestru|jumătate), semestrul (i|1|întâi), primele șase luni, s1`, 1),
      ...allOf(
        forms`(al doilea|doua) (semestru|jumătate), semestrul (ii|2|al doilea), a doua jumătate, s2`,
        2,
      ),
    },
    firstMonths: { before: forms`primele`, after: ['luni'] },
    edges: {
      start: forms`începutul, la începutul, începutul lunii, începutul anului`,
      middle: forms`mijlocul, la mijlocul`,
      end: forms`sfârșitul, finalul, la (sfârșitul|finalul), finele, la finele, sfârșitul (lunii|anului), finalul (lunii|anului), finele anului`,
    },
    relative: {
      'year+0': forms`acest an, anul în curs, anul curent`,
      'year+1': ['anul următor'],
    },
    yearAfter: forms`
      în, din, până în, pentru, până la, de, la, după, înainte de, față de, între, și, către, decât în, vara lui, iarna lui, spre, în anul, din anul`,
    joiners: forms`a, al, ale, lui, din, în, la, lunii, anului, luna`,
    asOf: forms`la, la data de, la sfârșitul, până la`,
  },
  numbers: {
    values: {
      zero: 0,
      ...allOf(['doi', 'două'], 2),
      trei: 3,
      patru: 4,
      cinci: 5,
      șase: 6,
      șapte: 7,
      opt: 8,
      nouă: 9,
      zece: 10,
      ...allOf(forms`un(sprezece|șpe)`, 11),
      ...allOf(forms`do(i|uă)sprezece`, 12),
      treisprezece: 13,
      ...allOf(forms`pa(i|tru)sprezece`, 14),
      ...allOf(forms`cin(ci|)sprezece`, 15),
      șaisprezece: 16,
      șaptesprezece: 17,
      optsprezece: 18,
      nouăsprezece: 19,
      douăzeci: 20,
      treizeci: 30,
      patruzeci: 40,
      cincizeci: 50,
      șaizeci: 60,
      șaptezeci: 70,
      optzeci: 80,
      nouăzeci: 90,
    },
    powers: allOf(['sută', 'sute'], 2),
    joiners: [],
    tensJoiners: ['și', 'si'],
    points: ['virgulă'],
    scales: { 6: forms`mil, mln, mln.`, 9: forms`mld, mlrd` },
    shortScales: { 3: ['k'], 6: ['m', 'mn'], 9: ['bn'] },
    ones: forms`un, o, una, unu`,
    halves: ['jumătate de', 'o jumătate de'],
    minus: ['minus'],
  },
  money: {
    names: joinTables(DOLLAR_SIGNS, {
      RON: ['lei noi'],
      EUR: ['eur'],
      USD: ['dolari sua'],
      GBP: ['lire britanice'],
      CHF: ['franci'],
      CNY: ['renminbi', 'rmb'],
      MDL: ['lei moldovenești'],
      UAH: forms`hrivn(e|a|ă)`,
    }),
    defaults: {
      $: 'USD',
      '£': 'GBP',
      '€': 'EUR',
      ...allOf(forms`dolar(i|ul|ilor|)`, 'USD'),
      leul: 'RON',
      leilor: 'RON',
    },
    scaled: {},
    hundredths: { ...allOf(['bani', 'ban'], 'RON'), ...allOf(forms`eurocenți, cenți`, 'EUR') },
  },
  units: {
    ...LATIN_SYMBOLS,
    tonne: forms`ton(e|ă)`,
    kilogram: ['kile'],
    'square-meter': forms`mp, metri pătrați utili, m pătrați`,
    'square-kilometer': forms`kmp, km pătrați`,
    'cubic-meter': forms`mc, m cubi`,
    horsepower: ['cai-putere'],
    celsius: forms`grade c, celsius`,
    'cubic-centimeter': ['cmc', 'cc'],
    quintal: ['chintale'],
    'kilometer-per-hour': ['km pe oră'],
    month: ['luni de zile'],
  },
  percent: {
    after: forms`la sută, procent(e|), ％`,
    before: [],
    points: forms`puncte procentuale, punct procentual, pp, p.p.`,
    basisPoints: forms`punct(e|) de bază, pb`,
    parts: {},
    ratios: forms`din`,
    perMille: [],
  },
  shares: {
    ...allOf(forms`jumătate din, (unul|una) din doi, unul din două`, 50),
    ...allOf(forms`o treime, (unul|una) din trei`, 33.33),
    'două treimi': 66.67,
    ...allOf(forms`un sfert din, (unul|una) din patru`, 25),
    'trei sferturi': 75,
    ...allOf(forms`o cincime, (unul|una) din cinci`, 20),
    ...allOf(forms`o zecime, (unul|una) din zece`, 10),
  },
  multiples: {
    words: {
      ...allOf(forms`(s-a|s-au|) dublat, dubl(a|ează|area|ând|u), dublul`, 2),
      ...allOf(forms`tripl(at|a|ează|area), triplul`, 3),
      ...allOf(forms`(a|s-a|) înjumătățit, (la|cu) jumătate`, 0.5),
      cvadruplat: 4,
    },
    after: forms`ori, x, ×`,
    always: false,
    context: forms`mai, de, peste, față, decât, cât`,
  },
  elapsed: forms`în urmă, mai devreme, mai târziu, vechime, înainte, vârstă`,
  elapsedBefore: forms`la vârsta de, acum, în urmă cu, acum aproape, acum peste`,
  clock: forms`ora, la ora, orele, la orele, până la ora, de la ora`,
  unitLinks: { scaled: [], always: ['de'] },
  comparators: {
    before: {
      moreThan: forms`
        peste, mai mult de, mai mulți de, mai multe de, mai mare de, mai mari de, depăș(ește|esc|it|i|ind|ea), a depășit, superior(ă|) (față de|), deasupra, >`,
      atLeast: forms`cel puțin, minim, minimum, un minim de, nu mai puțin de, începând de la, începând cu, ≥`,
      approximately: forms`
        circa, aproximativ, aproape, aproape de, în jur de, în jurul (a|), cca, cca., vreo, cam, estimat(ă|) la, apropiat de, ~, ≈, puțin peste, puțin sub, aprox.`,
      atMost: forms`până la, cel mult, maxim, maximum, un maxim de, nu mai mult de, ≤`,
      lessThan: forms`sub, mai puțin de, mai puțini de, mai puține de, mai mic(ă|i|) de, inferior(ă|), <`,
      exactly: forms`exact, nu mai puțin decât`,
    },
    after: {
      atLeast: forms`sau mai mult, sau mai mulți, cel puțin, +`,
      atMost: forms`sau mai puțin, cel mult`,
      approximately: ['aproximativ'],
    },
  },
  ranges: {
    joiners: forms`la, până la, sau`,
    moves: forms`la, până la`,
    pairs: [
      ['între', 'și'],
      ['intre', 'si'],
      ['de la', 'la'],
      ['de la', 'până la'],
    ],
  },
  changes: {
    up: forms`
      (a|au|) crescut, creșt(e|em|ere|erea|erii), cresc, va crește, (a|au|) urcat, urc(ă|ând|a), (s-a|s-au|) majorat, major(ează|are|area), (s-a|) mărit, măr(ește|ire), (s-a|) îmbunătățit, avans(at|ează|ul|),
      câștig(at|ă), salt (de|), (s-a|) apreciat, spor(it|ește|ire), (o|în|) (creștere|majorare|sporire|scumpire|avans|urcare) (anuală|organică|) (de|cu), mai mare cu, mai mari cu, mai mult cu,
      (s-a|s-au|) scumpit, (a|au|) sărit`,
    down: forms`
      (a|au|) scăzut, scad(e|ă|), (a|au|) coborât, coboară, (s-a|s-au|) redus, reduc(e|ere|erea|ând), (s-a|s-au|) diminuat, diminu(ează|are|area), (a|au|) pierdut, pierd(e|ere|), (a|) căzut,
      (s-a|) contractat, (s-a|) depreciat, (o|în|) (scădere|reducere|diminuare|contracție|coborâre|ieftinire|pierdere) (anuală|) (de|cu), mai mic(ă|i|) cu, mai puțin cu, (s-a|s-au|) ieftinit, tăi(at|e)`,
    compared: {
      up: forms`mai mult, mai mulți, mai multe, mai (mare|mari) (decât|față|), peste, în plus`,
      down: forms`mai puțin, mai puțini, mai puține, mai mic(ă|i|) (decât|față|), sub, în minus`,
    },
    by: forms`cu`,
    reached: forms`la, până la, ajungând la, ajunge la, (a|au|) ajuns la, atingând, a atins, totalizând`,
    from: forms`de la, din`,
    since: forms`
      față de, comparativ cu, în comparație cu, raportat la, versus, decât, decât în, din, (fondat|înființat|creat|născut)(ă|) în, contra, de un an la altul`,
  },
  equivalents: forms`echivalent(ul|a|) (a|cu|), adică, respectiv, aproximativ, circa, sau, ceea ce înseamnă, ≈, =`,
  status: {
    target: forms`
      obiectiv(ul|e|), țint(a|ă|ește|esc), plan(ul|uri|ifică|), vizează, își propune(m|), și-a propus, intenționează, se angajează, va investi, vor investi, va deschide, va construi, urmărește, vrea, vor să, pentru a atinge`,
    forecast: forms`
      estim(ează|at|ată|ate|ări|area|ăm), se estimează, preconiz(at|ează), prevăzut(ă|e|), prevede, prognoz(a|ă|ează|at), aștept(ăm|ări|at|ată), se așteaptă, anticip(ează|at), prevăd, ar (putea|urma), va ajunge, va atinge,
      va genera, va crea, vor ajunge, previziuni, proiecții`,
  },
  counts: {
    classifiers: forms`noi, alți, alte, ultimele, ultimii, primele, primii, noilor, mari, tineri, următoarele, următorii, diferite`,
    nounEnds: forms`
      și, sau, ori, de, din, în, la, cu, pe, pentru, prin, despre, spre, după, până, sub, peste, între, fără, contra, conform, potrivit, ca, că, care, ce, cine, cui, unde, când, cum, dacă, dar, iar, însă, deși,
      a, al, ai, ale, un, o, unui, unei, este, sunt, era, erau, fost, fi, va, vor, ar, au, am, avea, are, s-a, s-au, se, își, și-au, să, nu, nici, mai, foarte, tot, toate, toți, fiecare, acest, această, aceste, acești, acel,
      lor, lui, ei, săi, sale, său, doar, numai, deja, încă, anual, zilnic, lunar, anuale, lunare, inclusiv, situate, aflate, distribuite, lucrează, trăiesc, participă, participat, murit, astăzi, azi, ieri, acum, apoi, capabile,
      datorită, împreună, poate, pot, trebuie, spune, spus, mii, circa, față, astfel, respectiv, înainte, afara, din care, cât, precum`,
    noNouns: forms`puncte, ore, ori, goluri, grade`,
    longest: 2,
  },
  labels: forms`
    articolul, articolele, art(.|), secțiunea, capitolul, pagina, paginile, pag(.|), figura, tabelul, modelul, versiunea, faza, etapa, sala, etajul, ruta, drumul, autostrada, zborul, nr(.|), numărul, #, top, tipul, clasa,
    grupa, anexa, canalul, poarta, linia, tel(.|), telefon, fax, legea, ordonanța, oug, hotărârea, hg, regulamentul, standardul, iso, nivelul, gradul, seria, sezonul, episodul, runda, minutul, vârsta, strada, str., bulevardul,
    zona, sectorul, codul, volumul, vol., covid, lotul, blocul, bl., secolul, generația, cupa, locul, alin(.|), alineatul, e, dn, km`,
  ignore: forms`
    o dată, încă o dată, de două ori, uneori, câte o, a doua, o parte, mai mult sau mai puțin, tot mai mult, din ce în ce, unul dintre, una dintre, una din, unul din, cu atât mai mult, de altfel, peste tot, sub forma, cel mai mult,
    noi înșine, mai ales, nouă ani de zile, din nou, pe cale, în plus față`,
  genitives: forms`de, din, a, al, ai, ale, în, la, pentru, cu, pe, lui`,
  abbreviations: forms`
    dl., dna., d-na., dr., prof., ing., av., art., alin., lit., nr., pag., vol., tel., etc., ex., cca., str., bd., bl., sc., ap., mil., mld., tril., s.a., s.r.l., min., max., conf., sf., aprox.`,
  openers: forms`
    totuși, de asemenea, în plus, pe de altă parte, în total, în prezent, astăzi, și, dar, iar, în timp ce, astfel, cu, potrivit, conform, dintre care, din care, însă, la rândul său`,
  links: forms`
    este, sunt, era, erau, a fost, au fost, va fi, vor fi, (a|au|) atins, ating(e|), (a|au|) ajuns, se ridică la, s-a ridicat la, s-au ridicat la, totalizează, a totalizat, însumează, reprezintă, a reprezentat, (a|au|) înregistrat, înregistrează, are, au, de, din,
    la, pe, un, o, cu, prin, în valoare de, în cuantum de, evaluat(ă|) la, a vândut, a produs, a investit, a obținut, a livrat, angajează, circa, aproximativ, peste, aproape, doar, deja, pentru, care, se situează la, s-a situat la, numără`,
};
