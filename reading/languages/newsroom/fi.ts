import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Finnish. */
export const newsroom: NewsroomWords = {
  language: 'fi',
  sourceLabels: ['lähde', 'lähteet'],
  releaseSourceLabels: ['lähettäjä', 'tiedotteen lähettäjä', 'julkaisija'],
  behindSource: forms`katso alkuperäinen, lue alkuperäinen, näytä alkuperäinen`,
  articles: [],
  aboutOpenings: ['tietoa', 'tietoa meistä', 'tietoja'],
  aboutEndings: forms`lyhyesti`,
  issuerLabels: forms`yritys, yrityksen nimi, yhtiö, organisaatio`,
  originalLabels: forms`alkuperäinen tiedote, alkuperäinen lehdistötiedote, lue alkuperäinen tiedote`,
  homeNames: forms`etusivu, koti`,
  releaseStatements: forms`
    tämä on lehdistötiedote, tämä on tiedote, tämä tiedote on, tämän tiedotteen on julkaissut, lähettäjä
    vastaa yksin, julkaisija vastaa yksin
`,
  sponsoredStatements: forms`
    kaupallinen yhteistyö, maksettu yhteistyö, tämä artikkeli on mainos, tämä on mainos
`,
  companyNouns: forms`
    yhtiö, yhtiön, yritys, yrityksen, konserni, konsernin, valmistaja, valmistajan, tytäryhtiö, pankki, pankin
`,
  contactLabels: forms`
    yhteystiedot, yhteyshenkilö, yhteyshenkilöt, yhteydenotot, lisätietoja, lisätiedot, lisätietoja antaa, lisätietoja antavat,
    mediayhteydet, medialle, mediakontaktit, yhteydenotot medialta, haastattelupyynnöt, sijoittajasuhteet, lehdistö, viestintä
`,
  keywordLabels: forms`avainsanat, asiasanat, aiheet, tunnisteet, hakusanat`,
  boilerplateOpenings: forms`tulevaisuutta koskevat lausumat, tulevaisuutta koskevat lausunnot, vastuuvapauslauseke`,
  sponsoredLabels: forms`
    sponsoroitu, sponsoroitu sisältö, sponsoroitu artikkeli, kaupallinen yhteistyö, maksettu sisältö, maksettu mainos,
    mainosartikkeli, yhteistyössä, kumppanisisältö, mainostajan sisältö, maksettu kumppanuus, kaupallinen sisältö
`,
  adLabels: ['mainos', 'mainokset', 'ilmoitus'],
  releaseLabels: forms`lehdistötiedote, lehdistötiedotteet, mediatiedote, pörssitiedote, yhtiötiedote, tiedote, tiedotteet`,
  noticeLabels: ['sijoittajauutinen'],
  deskNames: forms`toimitus, uutistoimitus, stt, verkkotoimitus, uutisdeski, admin`,
  bylineOpenings: ['teksti', 'kirjoittanut'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`Oy, Oyj, Ky, Ay, Ab, osakeyhtiö, osuuskunta, Osk, tmi`,
  issuerKinds: {
    'political-party': forms`
      Kokoomus, Keskusta, SDP, Perussuomalaiset, Vasemmistoliitto, Vihreät, RKP, Kristillisdemokraatit, puolue, eduskuntaryhmä
`,
    government: forms`
      ministeriö, hallitus, valtioneuvosto, virasto, kaupunki, kunta, poliisi, poliisilaitos, eduskunta, tilastokeskus, väylävirasto,
      verohallinto, suomen pankki, hyvinvointialue, aluehallintovirasto, ely-keskus, kela, puolustusvoimat, rajavartiolaitos, tulli,
      pelastuslaitos, laitos, suurlähetystö, liikenne- ja viestintävirasto, finanssivalvonta
`,
    university: forms`yliopisto, korkeakoulu, ammattikorkeakoulu, yliopistollinen`,
    association: forms`
      liitto, yhdistys, ry, säätiö, järjestö, ammattiliitto, kauppakamari, keskusliitto, seura, neuvosto, verkosto, rahasto, punainen risti
`,
    company: forms`yhtiö, konserni, pankki, vakuutus, kiinteistöt, energia, osuuspankki, tehtaat`,
    other: forms`museo, sairaala, teatteri`,
  },
  places: {
    FI: forms`
      Helsinki, Espoo, Tampere, Vantaa, Oulu, Turku, Jyväskylä, Lahti, Kuopio, Pori, Kouvola, Joensuu, Lappeenranta, Hämeenlinna, Vaasa,
      Seinäjoki, Rovaniemi, Mikkeli, Kotka, Salo, Porvoo, Kokkola, Lohja, Hyvinkää, Rauma, Kajaani, Kerava, Kemi, Tornio, Imatra,
      Naantali, Uusikaupunki, Lappi, Uusimaa, Pirkanmaa, Ahvenanmaa, Maarianhamina
`,
    BE: ['Bryssel'],
    CH: ['Zürich', 'Geneve'],
    CN: ['Peking', 'Shanghai'],
    DE: ['Berliini', 'München', 'Hampuri', 'Frankfurt'],
    DK: ['Kööpenhamina'],
    EE: ['Tallinna', 'Tartto'],
    FR: ['Pariisi'],
    GB: ['Lontoo'],
    IT: ['Rooma', 'Milano'],
    JP: ['Tokio'],
    LT: ['Vilna'],
    LV: ['Riika'],
    NL: ['Amsterdam'],
    NO: ['Oslo'],
    PL: ['Varsova'],
    RU: ['Moskova', 'Pietari'],
    SE: ['Tukholma', 'Göteborg'],
    UA: ['Kiova'],
    US: ['New York', 'Washington'],
  },
};
