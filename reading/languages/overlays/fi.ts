import { allOf, forms, numbered } from '../forms';
import type { Overlay } from '../overlay';
import { LATIN_SYMBOLS } from './latin-symbols';

const MONTHS = forms`
  tammi, helmi, maalis, huhti, touko, kesä, heinä, elo, syys, loka, marras, joulu`;

export const overlay: Overlay = {
  language: 'fi',
  proclitics: [],
  endings: [],
  dates: {
    order: 'dmy',
    day: { before: [], after: ['.'] },
    month: { before: [], after: [] },
    months: Object.fromEntries(
      MONTHS.map((name, index) => [
        index + 1,
        ['n', 'ssa', 'sta', 'hun', 'lta', 'lla', 'lle'].map((ending) => `${name}kuu${ending}`),
      ]),
    ),
    year: {
      before: forms`
        vuo(nna|den|desta|teen|delle|delta|si|tta), tilikau(si|den|della), kau(si|della|den), vuosina, vuosien`,
      after: [],
    },
    quarter: { before: ['q'], after: [] },
    quarters: {
      ...allOf(forms`ensimmäi(nen|sen|sellä) (|vuosi)neljänne(s|ksen|ksellä), q1`, 1),
      ...allOf(forms`toi(nen|sen|sella) (|vuosi)neljänne(s|ksen|ksellä), q2`, 2),
      ...allOf(forms`kolma(s|nnen|nnella) (|vuosi)neljänne(s|ksen|ksellä), q3`, 3),
      ...allOf(
        forms`(neljäs|neljännen|neljännellä|viimeisellä|viimeisen) (|vuosi)neljänne(s|ksen|ksellä), q4`,
        4,
      ),
      ...numbered(forms`1. neljänneksellä, 2. neljänneksellä, 3. neljänneksellä, 4. neljänneksellä`, 1, 1),
    },
    halves: {
      ...allOf(forms`ensimmäi(nen|sen|sellä) (vuosi|)puolisko(|n|lla), h1`, 1),
      ...allOf(forms`toi(nen|sen|sella) (vuosi|)puolisko(|n|lla), h2`, 2),
    },
    firstMonths: { before: [], after: [] },
    edges: {
      start: forms`al(ussa|usta|kuun), alkaessa`,
      middle: ['puolivälissä'],
      end: forms`lop(ussa|ulla|usta|pu), loppuun(| mennessä), päättyessä`,
    },
    relative: {
      'year-1': forms`viime vuo(den|teen|delta|si), edellis(vuonna|enä vuonna), menneenä vuonna, viimevuotinen`,
      'year+0': forms`kuluvan(a|) vuo(nna|den), tämän vuoden`,
      'year+1': forms`ensi vuo(den|teen|delle)`,
      'month-1': ['viime kuun'],
      'quarter-1': ['edellisellä neljänneksellä'],
    },
    yearAfter: forms`kesällä, talvella, syksyllä, keväällä, kesä, talvi, syksy, kevät, v., vv.`,
    joiners: [],
    asOf: [],
  },
  numbers: {
    values: {
      ...numbered(
        forms`
        nolla, yksi, kaksi, kolme, neljä, viisi, kuusi, seitsemän, kahdeksan, yhdeksän, kymmenen, yksitoista, kaksitoista,
        kolmetoista, neljätoista, viisitoista, kuusitoista, seitsemäntoista, kahdeksantoista, yhdeksäntoista`,
        0,
        1,
      ),
      ...numbered(forms`yhden, kahden, kolmen, neljän, viiden, kuuden`, 1, 1),
      ...numbered(
        forms`kahta, kolmea, neljää, viittä, kuutta, seitsemää, kahdeksaa, yhdeksää, kymmentä`,
        2,
        1,
      ),
      ...numbered(
        forms`kahdessa, kolmessa, neljässä, viidessä, kuudessa, seitsemässä, kahdeksassa, yhdeksässä`,
        2,
        1,
      ),
      ...numbered(forms`puolitoista, kaksi ja puoli, kolme ja puoli, neljä ja puoli, viisi ja puoli`, 1.5, 1),
      puolentoista: 1.5,
      tusina: 12,
      kymmenessä: 10,
      kahdentoista: 12,
    },
    powers: { kymmentä: 1, kymmenen: 1, sataa: 2, sata: 2, sadan: 2 },
    joiners: [],
    compoundJoiners: [],
    points: ['pilkku'],
    scales: {
      3: forms`tuhannen, tuhanteen, tuhannella, t`,
      6: forms`miljoona(n|an|sta|lla|ssa|na), milj, mio, milj.:n`,
      9: forms`miljardi(n|in|sta|lla|ssa|na), mrd`,
      12: ['biljoonan'],
    },
    shortScales: { 3: ['k'], 6: ['m', 'M'], 9: ['b'] },
    ones: forms`yksi, yhden, sata, tuhat`,
    halves: forms`puoli, puolen, puolta`,
    halvesAfter: forms`ja puoli, ja puolen, ja puolta`,
    dozens: allOf(forms`tusina, tusinaa`, 12),
    minus: ['miinus'],
  },
  money: {
    names: {
      EUR: forms`euro(n|on|lla|sta|na|ssa|ina|ihin), eur`,
      USD: forms`(yhdysvaltain |)dollari(n|in|lla|sta|na), usd, jenkkidollari(a|n)`,
      SEK: forms`(ruotsin |)kruunu(n|un|lla)`,
      NOK: ['norjan kruunun'],
      DKK: ['tanskan kruunun'],
      GBP: forms`(englannin |)punna(n|lla), puntaan`,
      CHF: forms`(sveitsin |)frangi(n|in)`,
      CNY: forms`renminbi(|ä), juanin`,
      JPY: ['jenin'],
      RUB: ['ruplan'],
      FIM: forms`markka(|a), markan, mk`,
    },
    defaults: {
      $: 'USD',
      '£': 'GBP',
      '¥': 'JPY',
      '€': 'EUR',
      dollari: 'USD',
      dollaria: 'USD',
      kruunu: 'SEK',
      kruunua: 'SEK',
      punta: 'GBP',
      puntaa: 'GBP',
      frangi: 'CHF',
      frangia: 'CHF',
    },
    scaled: { meur: ['EUR', 6], 'm€': ['EUR', 6], teur: ['EUR', 3], 't€': ['EUR', 3] },
    hundredths: { ...allOf(forms`sent(ti|tiä|in|illä), snt`, 'EUR'), äyriä: 'SEK' },
  },
  units: {
    ...LATIN_SYMBOLS,
    kilogram: forms`kilo(|a|n), kilogramman`,
    gram: ['gramman'],
    tonne: ['tonnin', 'tn'],
    kilometer: forms`kilometri(n|in)`,
    meter: forms`metri(n|in)`,
    centimeter: ['senttimetrin', 'senttiä'],
    'square-meter': forms`neliömetri(n|in), neliö(tä|n), neliömetreissä`,
    'square-kilometer': ['neliökilometrin'],
    'cubic-meter': forms`kuutiometrin, kuutio(ta|n)`,
    hectare: forms`hehtaari(n|in)`,
    liter: ['litran'],
    megawatt: forms`megawati(n|lla), megawattiin`,
    gigawatt: ['gigawatin'],
    kilowatt: ['kilowatin'],
    'megawatt-hour': ['megawattitunnin'],
    'gigawatt-hour': ['gigawattitunnin'],
    'terawatt-hour': ['terawattitunnin'],
    'kilowatt-hour': ['kilowattitunnin'],
    celsius: forms`asteen, ° celsius`,
    year: forms`vuode(n|ssa|ksi), vuosien`,
    month: forms`kuukaude(n|ssa|ksi), kk`,
    week: forms`viiko(n|ssa|ksi), vko, vk`,
    day: forms`päivä(n|ssä|ksi), vuorokau(si|den|tta), vrk, pv`,
    hour: forms`tunni(n|ssa|ksi)`,
    minute: forms`minuuti(n|ssa)`,
    barrel: ['tynnyriä', 'tynnyrin'],
  },
  percent: {
    after: forms`prosent(ti|tia|in|tiin|ista|illa|tina|tiyksikön), pros., prosenttinen, -prosentti(nen|sesti), %:(n|iin|a|sta|lla|in), ％`,
    before: [],
    points: forms`(prosentti|%-)yksikkö(|ä|ön), (prosentti|%-)yksikön`,
    basisPoints: forms`(korko|perus)piste(ttä|en)`,
    parts: {},
    ratios: [],
    perMille: [],
  },
  shares: {
    ...allOf(forms`puolet, joka toinen`, 50),
    ...allOf(forms`kolmanne(s|ksen|sta), kolmasosa(|n|a), joka kolmas`, 33.33),
    ...allOf(forms`kaksi kolma(sosaa|nnesta), kahden kolmasosan`, 66.67),
    ...allOf(forms`neljäsosa(|n|a), joka neljäs`, 25),
    ...allOf(forms`kolme neljä(sosaa|nnestä)`, 75),
    ...allOf(forms`viidesosa(|n|a), viidenne(s|ksen), joka viides`, 20),
    ...allOf(forms`kuudesosa(|n|a), joka kuudes`, 16.67),
    ...allOf(forms`kymmenesosa(|n|a), kymmenyksen, joka kymmenes`, 10),
  },
  partition: { within: forms`joista, mukaan lukien`, rest: forms`loput, jäljelle jäävät` },
  multiples: {
    words: {
      ...allOf(
        forms`kaksinkertais(tui|tuu|tunut|taa|ti|tunee|tuminen), kaksinkertai(nen|seksi|sesti), tuplaa(|ntui|ntunut), tuplasi`,
        2,
      ),
      ...allOf(forms`kolminkertais(tui|tuu|tunut|taa|ti), kolminkertai(nen|seksi)`, 3),
      ...allOf(forms`nelinkertais(tui|tuu|tunut|taa|ti), nelinkertai(nen|seksi)`, 4),
      ...allOf(forms`viisinkertais(tui|tuu|tunut|taa|ti), viisinkertai(nen|seksi)`, 5),
      ...allOf(forms`kymmenkertais(tui|tuu|tunut|taa|ti), kymmenkertai(nen|seksi)`, 10),
      ...allOf(forms`puolittu(i|u|nut|minen), puolit(taa|ti|ettiin)`, 0.5),
    },
    after: forms`kertaa, -kertainen, -kertaiseksi, kertainen, kertaiseksi, x, ×`,
    always: false,
    context: forms`niin, suurempi, enemmän, nopeampi, pidempi, korkeampi, vähemmän, ylimerkitty`,
  },
  elapsed: forms`sitten, aiemmin, aikaisemmin, myöhemmin, vanha(|a|n|t), ikäi(nen|senä|sen|set|siä), jälkeen, kuluttua, päästä`,
  clock: ['klo', 'kello'],
  comparators: {
    before: {
      moreThan: forms`yli, enemmän kuin, (run|)reilu(|t|n|a|ssa), runsa(s|at|an|sta), ylittää, ylitti, hieman yli, selvästi yli, >`,
      atLeast: forms`vähintään, ainakin, vähimmillään, ≥, minimissään`,
      approximately: forms`
        noin, n., suunnilleen, arviolta, lähes, melkein, liki, likimain, vajaa(|t|n|ta|ssa), suurin piirtein, ~, ≈, osapuilleen`,
      atMost: forms`enintään, korkeintaan, jopa, enimmillään, maksimissaan, ≤`,
      lessThan: forms`alle, vähemmän kuin, pienempi kuin, <`,
      exactly: forms`tasan, täsmälleen`,
    },
    after: { atLeast: forms`+, tai enemmän`, atMost: forms`tai vähemmän`, approximately: ['suunnilleen'] },
  },
  ranges: {
    alternatives: forms`tai`,
    joiners: [],
    moves: [],
    pairs: [],
  },
  changes: {
    up: forms`
      kasvo(i|ivat), kasva(a|vat|nut|neet|nee|va), kasvu(|a|n|sta), nous(i|ivat|ee|evat|sut|seet|u|ua|un), lisäänty(i|ivat|y|nyt),
      lisä(si|ys), paran(i|ivat|ee|tunut|tui), vahvistu(i|u|nut), kohos(i|ivat), kohonnut, kiihtyi, korkeampi, kiipesi, nosti`,
    down: forms`
      lask(i|ivat|ee|evat|enut|eneet|u|ua|un), vähen(i|ivat|ee|tynyt|tyi|si|nys), pienen(i|ivat|ee|tynyt|tyi), supistu(i|u|nut), heikken(i|ee|tynyt),
      putos(i|ivat), pudonnut, alen(i|ivat|tunut), tippu(i|nut), romah(ti|tanut), hidastui, leikka(si|a), alempi, kutistui, pudotus`,
    compared: {
      up: forms`enemmän(| kuin), suurempi(| kuin), korkeampi(| kuin), kasvu(|a|n), nousu(|a|n), lisäys, lisää, parempi, kalliimpi`,
      down: forms`vähemmän(| kuin), pienempi(| kuin), alempi, matalampi(| kuin), lasku(|a|n), pudotus, heikompi, halvempi`,
    },
    reached: forms`ja (oli|on), miljoonaan, miljardiin, tuhanteen, prosenttiin, %:iin, euroon, dollariin, kruunuun, megawattiin`,
    from: [],
    since: forms`
      verrattuna, nähden, kuin, edellisvuodesta, edellisvuoteen, viimevuotisesta, vuoden takaisesta, vertailukaudesta,
      vuodentakaisesta, vuodesta`,
    backward: forms`se on, tämä on, määrä on, luku on, se oli, tämä oli`,
  },
  equivalents: forms`eli, mikä vastaa, vastaa, vastaten, toisin sanoen, tai, noin, =`,
  status: {
    mayFollow: true,
    target: forms`
      aiko(o|vat|i), tavoit(e|teena|telee|televat|teen|elee|eet), suunnitel(ma|lee|mat|tu), suunnittele(e|vat), on määrä, määrä,
      pyrki(i|vät), sitoutu(u|nut), haluaa, tähtää, päämäärä`,
    forecast: forms`
      odot(taa|tavat|etaan|us|ettu|ukset), ennust(aa|e|etaan|ettu|een|eet), arvio(i|ivat|idaan|itu|n|nsa), näkym(ä|ät), usko(o|vat), ennakoi(|daan|vat)`,
  },
  counts: {
    classifiers: forms`uutta, uuden, uudessa, muuta, muun, eri, kappaletta, kpl, lisää`,
    nounEnds: forms`
      ja, tai, sekä, on, oli, ovat, olivat, ei, eivät, joka, jotka, josta, joista, jossa, joissa, kun, kuin, että, mutta, vaan, myös, vielä, nyt,
      jo, noin, yli, alle, lähes, vuodessa, vuosittain, päivässä, kuukaudessa, tunnissa, viime, ensi, tänä, osallistui, työskentelee, asuu,
      kävi, tul(i|ee), sai, teki, avattiin, avautui, aukesi, rakennetaan, rakennettiin, rakentaa, myytiin, myi, kuoli, loukkaantui, eli,
      saa, voi, pitää, tarvitaan, mukaan, kanssa, lisäksi, aikana, jälkeen, välillä, ympäri, eniten, enemmän, vähemmän, kohti, per, sillä,
      koska, jos, jolloin, missä, niistä, heistä, siitä, yhteensä, maailmassa, suomessa, avataan, valmistuu, syntyy, käyttää, löytyy`,
    noNouns: forms`kertaa, pistettä, prosenttia, vuotia(s|an|at|ita|iden), vuoti(nen|sen), sija, maalia, tähteä, klo, §, luku, artikla`,
    adjectives: {
      ends: forms`laista, läistä, llista, llistä, kaista, vaa, vää, nutta, nyttä, tonta, töntä`,
      joiners: ['ja'],
    },
    longest: 1,
  },
  labels: forms`
    artikla(|n), §, pykälä, luku, luvun, sivu(|lla), nro, n:o, numero, top, sija(|lla), versio, vaihe, luokka, linja(|lla), raide, kierros,
    kausi, jakso, osa, puh., puh, puhelin, gsm, faksi, iso, isin, y-tunnus, kello, klo, viikko, viikolla, sali, halli, huone, kerros,
    valtatie, laituri, lento, malli, tyyppi, ryhmä, taso, liite, taulukko, kuva, kohta, pl, postilokero, sukupolvi, ikä, covid, momentti,
    direktiivi, asetus, erä, päivä, kappale`,
  ignore: forms`
    muutama(|n) (sata|sataa|sadan|tuhat|tuhatta|tuhannen|miljoona|kymmenen), pari (sataa|tuhatta|kymmentä), yksi (niistä|heistä),
    joka kerta, ensi kertaa, ensimmäistä kertaa, odotettua enemmän, pitkin vuotta, ennen kaikkea, yli puolet`,
  genitives: ['kaikista', 'koko'],
  abbreviations: forms`
    1., milj., mrd., n., noin., esim., mm., ym., jne., eli., klo., nro., puh., ks., vrt., ns., os., v., vv., s., huom., prof., tri., ent., pros.`,
  openers: forms`
    lisäksi, samalla, kuitenkin, myös, mutta, ja, kun, mukaan, yhteensä, tällä hetkellä, tänään, nykyisin, vastaavasti, näistä, niistä`,
  links: forms`
    oli, on, olivat, ovat, ol(lut|isi), nousi, laski, kasvoi, saavutti, ylsi, kattaa, sisältää, maksaa, maksoi, investoi, työllistää, tuottaa,
    käsittää, noin, yli, lähes, yhteensä, jopa, vain, myös, noussut, teki, tekee, myi, omistaa, rakentaa, avaa`,
};
