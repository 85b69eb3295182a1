import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Hungarian. */
export const newsroom: NewsroomWords = {
  language: 'hu',
  sourceLabels: ['forrás', 'források'],
  releaseSourceLabels: [],
  behindSource: forms`eredeti tartalom megtekintése, eredeti megtekintése, kapcsolódó linkek`,
  articles: ['a', 'az'],
  aboutOpenings: [],
  aboutEndings: forms`-ról, -ről, ról, ről, bemutatása`,
  issuerLabels: forms`cég, cégnév, vállalat, szervezet, kibocsátó, közzétevő`,
  originalLabels: forms`eredeti közlemény, eredeti sajtóközlemény, az eredeti közlemény`,
  homeNames: forms`főoldal, címlap, kezdőlap`,
  releaseStatements: forms`
    ez egy sajtóközlemény, ez a sajtóközlemény, a közlemény tartalmáért, a sajtóközlemény tartalmáért, a
    közleményt kiadta, a közleményt közzétette
`,
  sponsoredStatements: forms`
    a cikk megjelenését támogatta, a cikk megjelenését, fizetett hirdetés, szponzorált tartalom, ez a cikk
    fizetett, ez a tartalom fizetett
`,
  companyNouns: forms`
    cég, cége, cégé, vállalat, vállalata, vállalatcsoport, cégcsoport, gyártó, gyártója, társaság, társaságot,
    bank, startup, márka
`,
  contactLabels: forms`
    kapcsolat, sajtókapcsolat, sajtókapcsolatok, sajtó, médiakapcsolat, sajtóinformáció, további információ, további információk, bővebb információ, elérhetőség, elérhetőségek,
    kapcsolattartó, sajtóiroda, sajtófelelős, befektetői kapcsolatok`,
  keywordLabels: forms`címkék, kulcsszavak, témák`,
  boilerplateOpenings: forms`előretekintő nyilatkozatok, előre tekintő nyilatkozatok, jövőre vonatkozó kijelentések, jogi nyilatkozat, felelősségkizárás`,
  sponsoredLabels: forms`
    szponzorált tartalom, szponzorált, támogatott tartalom, támogatói tartalom, fizetett tartalom, pr-cikk, pr cikk, reklámcikk, promóció, partnertartalom, partneri tartalom, fizetett hirdetés,
    szponzorált cikk, támogatott cikk, a cikk megjelenését támogatta`,
  adLabels: ['hirdetés', 'reklám'],
  releaseLabels: forms`sajtóközlemény, sajtóközlemények`,
  noticeLabels: forms`közlemény, közlemények, sajtóanyag, céges hírek`,
  deskNames: forms`szerkesztőség, szerkesztő, hírszerkesztő, admin, hírügynökség, online szerkesztőség, tudósító, MTI, rovat`,
  bylineOpenings: forms`szerző, írta, szerkesztő, szöveg`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`Kft, Zrt, Nyrt, Rt, Bt, Kkt, Nonprofit Kft, Zrt., Szövetkezet`,
  issuerKinds: {
    'political-party': forms`párt, pártja, Fidesz, KDNP, MSZP, Tisza Párt, Momentum`,
    government: forms`
      minisztérium, minisztériuma, kormány, kormányhivatal, önkormányzat, önkormányzata, polgármesteri hivatal, hivatal, hivatala, hatóság, főigazgatóság, nagykövetség, rendőrség, katasztrófavédelem,
      országgyűlés, igazgatóság, KSH, MNB, Magyar Nemzeti Bank, NAV, bizottság`,
    university: forms`egyetem, egyeteme, főiskola, akadémia, kar, kutatóintézet, intézet`,
    association: forms`egyesület, egyesülete, szövetség, szövetsége, alapítvány, alapítványa, kamara, kamarája, társaság, egylet, szakszervezet, unió, tanács`,
    company: forms`vállalat, cég, csoport, bank, holding, gyár, művek, takarékszövetkezet, biztosító, légitársaság, cégcsoport, üzem`,
    other: forms`múzeum, kórház, színház, klub`,
  },
  places: {
    AT: ['Bécs'],
    BE: ['Brüsszel'],
    CH: ['Genf', 'Zürich'],
    CN: ['Peking', 'Sanghaj'],
    CZ: ['Prága'],
    DE: ['München', 'Frankfurt'],
    FR: ['Párizs'],
    GB: ['London'],
    HR: ['Zágráb'],
    HU: forms`
      Magyarország, Budapest, Debrecen, Szeged, Miskolc, Pécs, Győr, Nyíregyháza, Kecskemét, Székesfehérvár, Szombathely, Szolnok, Tatabánya, Érd, Kaposvár, Sopron, Veszprém, Békéscsaba, Zalaegerszeg, Eger,
      Nagykanizsa, Dunaújváros, Siófok, Esztergom, Gödöllő, Paks`,
    IT: ['Róma', 'Milánó'],
    PL: ['Varsó'],
    RO: ['Bukarest', 'Kolozsvár'],
    RS: ['Belgrád'],
    RU: ['Moszkva'],
    SK: ['Pozsony', 'Kassa'],
    UA: ['Kijev'],
  },
};
