import { allOf, forms, numbered } from '../forms';
import type { Overlay } from '../overlay';

export const overlay: Overlay = {
  language: 'hu',
  proclitics: [],
  endings: forms`
    t, ot, at, et, öt, nak, nek, ban, ben, ba, be, ból, ből, ra, re, ról, ről, n, on, en, ön, tól, től, hoz, hez, höz, val, vel, tal, tel, ral, rel, lal, lel, kal, kel, nal, nel, dal, del,
    gal, gel, mal, mel, sal, sel, szel, pal, ig, ért, os, es, ös, as, s, nyi, i, ja, je, a, e, k, ok, ek, ök, ak, ként, ját, jét, jának, ján, jén, jára, jából, jában, jében, jéből, jére, át, ét, ának, ének, án, én, ára, ére, ából, éből, ában, ében,
    oson, osan, esen, osat, eset, osra, esre, onként, ával, ével, jával, jével, nél, nál, juk, jük, uk, ük`,
  dates: {
    order: 'ymd',
    day: {
      before: [],
      after: forms`-(e|a|i|ei|ai|jei|én|án|jén|jára|étől|ától|éig|áig|jéig|ig|re|ra|ére|ára|től|tól)`,
    },
    month: { before: [], after: [] },
    year: {
      before: [],
      after: forms`. év, . évi, . évre, évben, . évben, . évhez, . évet, -es év, -ös év, -os év, . évtől, . üzleti év`,
    },
    quarter: { before: [], after: forms`. negyedév, . negyedévi` },
    quarters: {
      ...allOf(forms`első negyedév, i. negyedév, első negyedévi`, 1),
      ...allOf(forms`második negyedév, ii. negyedév, második negyedévi`, 2),
      ...allOf(forms`harmadik negyedév, iii. negyedév, harmadik negyedévi`, 3),
      ...allOf(forms`negyedik negyedév, utolsó negyedév, iv. negyedév`, 4),
    },
    halves: {
      ...allOf(forms`első félév, első félévi, első fele, első felében, i. félév`, 1),
      ...allOf(forms`második félév, második félévi, második fele, második felében, ii. félév`, 2),
    },
    firstMonths: { before: ['első'], after: forms`hónap, hónapi` },
    edges: {
      start: forms`eleje, elején, elejére, elejétől, elejéig, kezdete`,
      middle: forms`közepe, közepén, közepére`,
      end: forms`vége, végén, végére, végéig, végi, végével`,
    },
    relative: {
      'year-1': forms`tavaly, tavalyi, tavalyi év, elmúlt év, előző évben, múlt év`,
      'year+0': forms`idén, idei, idei év, az idén, folyó év`,
      'year+1': forms`jövőre, jövő év, következő évben`,
      'month-1': ['múlt hónap'],
    },
    yearAfter: [],
    yearBefore: forms`
      január, február, március, április, május, június, július, augusztus, szeptember, október, november, december, -ben, -ban, -es, -os, -ös, -as, -re, -ra, -ről, -ról, -ig, -től, -tól, -nek, -nak,
      -höz, -hez, -hoz, -et, -at, -ot, -öt, első, vége, végén, végére, végéig, eleje, elején, közepén, (első|második|harmadik|negyedik|utolsó) negyedév, (első|második) félév, (első|második) felében`,
    joiners: forms`-ben, -ban, hó, hónap, -es, -os, -ös, -as`,
    asOf: forms`állapot szerint`,
  },
  numbers: {
    values: {
      nulla: 0,
      ...numbered(forms`egy, kettő, három, négy, öt, hat, hét, nyolc, kilenc, tíz`, 1, 1),
      két: 2,
      tizen: 10,
      huszon: 20,
      ...numbered(forms`húsz, harminc, negyven, ötven, hatvan, hetven, nyolcvan, kilencven`, 20, 10),
      másfél: 1.5,
      félmillió: 5e5,
      félmilliárd: 5e8,
      tucat: 12,
    },
    powers: { száz: 2 },
    joiners: [],
    points: ['egész'],
    compoundJoiners: [],
    scales: { 6: ['mio', 'mill.'], 9: ['mrd.', 'mld'] },
    shortScales: { 3: ['e'], 6: ['m'] },
    ones: forms`száz, ezer`,
    halves: ['fél'],
    halvesAfter: forms`és fél`,
    dozens: allOf(forms`tucat`, 12),
    minus: ['mínusz'],
  },
  money: {
    names: {
      HUF: forms`ft, ft-, huf`,
      USD: forms`amerikai dollár, dollár, usa dollár, us dollár, usd`,
      EUR: forms`eur, eurónyi`,
      GBP: ['brit font', 'font sterling'],
      CZK: ['csehkorona'],
    },
    defaults: { $: 'USD', '£': 'GBP', '¥': 'JPY' },
    scaled: { eft: ['HUF', 3], mft: ['HUF', 6], mrdft: ['HUF', 9] },
    hundredths: { fillér: 'HUF', cent: 'USD', eurócent: 'EUR', penny: 'GBP' },
  },
  units: {
    'square-meter': forms`nm, négyzetméternyi`,
    'cubic-meter': ['köbméternyi'],
    'kilometer-per-hour': ['km/óra', 'kilométer/óra', 'km/ó'],
    tonne: ['tonna', 'tonnány', 'tonná'],
    kilogram: ['kiló', 'kilo'],
    decagram: ['deka'],
    hour: ['órá'],
    day: ['munkanap', 'napos', 'napot'],
    month: ['hónapos', 'havi'],
    year: forms`esztendő, évet, évre, évig, évvel, éve, évek, évben, évnyi`,
    week: ['hetet', 'hetes', 'héten'],
    celsius: ['celsius fok'],
    hectare: ['hektárny'],
    horsepower: ['lóerős'],
    MWp: ['MWp'],
    teu: ['TEU'],
  },
  percent: {
    after: forms`százalék, százaléká, százaléknyi, %-kal, %-os, %-át, %-a, %-ra, %-ot, %-ban, %-nyi`,
    before: [],
    points: forms`százalékpont, százalékponttal, százalékpontos, %-pont, %-ponttal, %-pontos, egységponttal`,
    basisPoints: forms`bázispont, bázisponttal, bp`,
    parts: {},
    ratios: [],
    perMille: [],
  },
  shares: {
    ...allOf(forms`fele, felét, felére, felének`, 50),
    ...allOf(forms`harmada, harmadát, egyharmada, egyharmadát, egyharmad`, 33.33),
    ...allOf(forms`kétharmada, kétharmadát, kétharmad`, 66.67),
    ...allOf(forms`negyede, negyedét, egynegyede, egynegyedét, egynegyed`, 25),
    ...allOf(forms`háromnegyede, háromnegyedét, háromnegyed`, 75),
    ...allOf(forms`ötöde, ötödét, egyötöde, egyötödét`, 20),
    ...allOf(forms`tizede, tizedét`, 10),
  },
  partition: { within: forms`ebből, köztük`, rest: forms`fennmaradó, maradék` },
  multiples: {
    words: {
      ...allOf(
        forms`megduplázódott, megduplázta, megduplázza, megduplázni, megduplázódik, megduplázódása, kétszerese, kétszeresére, kétszeres, kétszeresét, duplája, duplájára, megkétszereződött, megkétszerezte`,
        2,
      ),
      ...allOf(
        forms`háromszorosa, háromszorosára, háromszoros, megháromszorozódott, megháromszorozta, triplája`,
        3,
      ),
      ...allOf(forms`négyszerese, négyszeresére, négyszeres, megnégyszereződött`, 4),
      ...allOf(forms`ötszöröse, ötszörösére, ötszörös`, 5),
      ...allOf(forms`tízszerese, tízszeresére, tízszeres`, 10),
      ...allOf(forms`másfélszerese, másfélszeresére, másfélszeres`, 1.5),
      ...allOf(forms`megfeleződött, megfelezte`, 0.5),
    },
    after: forms`-szor, -szer, -ször, -szoros, -szeres, -szörös, -szorosa, -szerese, -szöröse, -szorosára, -szeresére, -szörösére, szeres, szoros, szörös`,
    always: true,
    context: [],
  },
  elapsed: forms`ezelőtt, korábban, később, múlva, korában, ezelőtti, előtti`,
  comparators: {
    before: {
      moreThan: forms`több mint, jóval több mint, meghaladja a, nagyobb mint, meghaladta a, meghaladja az, meghaladta az`,
      atLeast: forms`legalább, minimum, minimálisan, nem kevesebb mint`,
      approximately: forms`mintegy, körülbelül, kb., kb, közel, csaknem, majdnem, nagyjából, hozzávetőleg, becslések szerint, megközelítőleg, megközelítette a, ~, ≈`,
      atMost: forms`legfeljebb, maximum, maximálisan, akár, nem több mint`,
      lessThan: forms`kevesebb mint, alig, nem egészen, kisebb mint`,
    },
    after: {
      moreThan: forms`feletti, fölötti, felett, fölött, fölé, fölül, -nál több, -nél több, -nál is több, -nél is több, meghaladó, meghaladta, meghaladja`,
      lessThan: forms`alatti, alatt, alá, -nál kevesebb, -nél kevesebb`,
      approximately: forms`körüli, körül, körülire, környékén`,
      atLeast: forms`vagy több, vagy annál több, és afölött`,
      atMost: forms`-ig terjedő`,
    },
  },
  ranges: {
    alternatives: forms`vagy`,
    joiners: ['és'],
    moves: [],
    pairs: [],
  },
  changes: {
    up: forms`nőtt, nő, növekedett, növekedés, emelkedett, emelkedés, bővült, bővülés, javult, plusz, erősödött`,
    down: forms`csökkent, csökken, csökkenés, esett, visszaesett, visszaesés, mérséklődött, zuhant, gyengült`,
    compared: {
      up: forms`
        (nőtt|növekedett|emelkedett|bővült|több|magasabb|nagyobb|növekedés|növekedést|növekedéssel|emelkedés|emelkedést|bővülés|bővülést|drágult|erősödött|javult|meghaladta|nőttek|növelte|haladta meg|növekedtek)`,
      down: forms`
        (csökkent|kevesebb|alacsonyabb|kisebb|csökkenés|csökkenést|csökkenéssel|mérséklődött|visszaesett|visszaesés|esett|zuhant|gyengült|csökkentek|csökkentette|elmaradt)`,
    },
    reached: [],
    from: [],
    since: forms`képest, szemben, összehasonlítva, viszonyítva, éves összevetésben, éves alapon`,
    sinceFollows: true,
  },
  equivalents: forms`azaz, vagyis, ami megfelel, mintegy, körülbelül, kb., nagyjából, közel, illetve, ez`,
  status: {
    mayFollow: true,
    target: forms`
      terv, terve, tervek, tervei szerint, tervez, tervezi, tervezett, tervezik, célja, cél, célkitűzés, szándékozik, vállalta, célul, szeretne, kívánja, akar, készül`,
    forecast: forms`
      várható, várhatóan, vár, várja, várják, várakozás, várakozásai szerint, előrejelzés, előrejelzése szerint, prognózis, számít, becsül, várt, kilátás`,
  },
  counts: {
    classifiers: forms`darab, db, új, további, különböző, más, ilyen, féle, másik, nagy, kis`,
    nounEnds: forms`
      és, vagy, de, is, a, az, egy, hogy, mint, aki, amely, amelyek, akik, ami, volt, van, lesz, voltak, vannak, lett, már, még, csak, több, kevesebb, között, közül, után, előtt, alatt, felett, mellett, szerint, miatt,
      évente, naponta, havonta, hetente, idén, tavaly, nem, ez, azok, ezek, ahol, amikor, illetve, valamint, dolgozik, halt, sérült, vett, érkezett, körül, képest, során, számára, részére, óta, ellen, nélkül, révén, érkezik, ma, ott, itt`,
    noNouns: forms`éves, évesen, évesek, órakor, óra, órától, pont, pontot, gól, góllal, perces, helyen, hely, alkalommal, alkalom, kerület, emelet, forduló, szám, számú`,
    longest: 1,
    adjectives: {
      ends: forms`mos, nos, kus, ális, ású, ésű, beli, tású, vesű, tikus, ikai, lati`,
      joiners: ['és'],
    },
  },
  labels: forms`
    szám, számú, paragrafus, §, fejezet, tel., tel, telefon, telefonszám, fax, út, utca, u., tér, körút, krt., emelet, em., ajtó, típus, modell, verzió, változat, sorozat, évad, rész, osztály, kategória, fázis, ütem,
    szakasz, csoport, oldal, o., ábra, táblázat, busz, villamos, metró, járat, autópálya, főút, m, iso, en, msz, top, nb, kerület, forduló, csatorna, sz., hrsz., cikk, törvény, rendelet, melléklet, generáció, pont`,
  ignore: forms`
    egy, egyik, egy-egy, egy másik, még egy, egy nap, egy kicsit, kétség, kétségbe, hatás, hatása, hatások, hatását, hatályos, hatalom, ötlet, ötletek, hétfő, hétfőn, hétvége, hétvégén, a hét, jövő hét, hét végén, százados, ezek, ezen, eset, esetben, esetén, esete,
    esetek, eleve, ezt, hold, láb, lábon, fokozat, fokon, font, fontos, egyre, egyben, egyet, egynél, egyből, egyes, egyesek, öten, hatan, heten, éves, évesen, hatott, hatos, négyes`,
  genitives: forms`a, az`,
  abbreviations: forms`
    1., kb., pl., dr., ifj., id., szt., ún., stb., tel., u., krt., sz., ill., kft., zrt., nyrt., bt., em., o., old., prof., özv., vö., ld., max., min., hrsz.`,
  openers: forms`azonban, emellett, ugyanakkor, továbbá, jelenleg, összesen, ebből, míg, pedig, így, a, az, idén, tavaly, mintegy`,
  links: forms`a, az, volt, van, lesz, összesen, összesítve, idén, tavaly, elérte, elérte a, is, csak, már, mintegy, pedig, így, ez, ami, amely, tett ki, átlagosan, egyaránt, a tavalyi`,
};
