import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Dutch, of the Netherlands and Belgium. */
export const newsroom: NewsroomWords = {
  language: 'nl',
  sourceLabels: ['bron', 'bronnen', 'bronvermelding'],
  releaseSourceLabels: ['afzender', 'verzonden door', 'persbericht van'],
  behindSource: forms`bekijk de bronversie, bekijk origineel, lees het originele bericht, originele bericht`,
  articles: ['de', 'het'],
  aboutOpenings: ['over ons', 'over de', 'over het', 'over'],
  aboutEndings: [],
  issuerLabels: forms`bedrijf, bedrijfsnaam, organisatie, uitgever, naam van het bedrijf`,
  originalLabels: forms`
    origineel persbericht, oorspronkelijk persbericht, bekijk het originele persbericht, lees het originele
    persbericht
`,
  homeNames: forms`home, voorpagina, startpagina`,
  releaseStatements: forms`
    dit is een persbericht, dit persbericht is, dit persbericht werd, de afzender is als enige
    verantwoordelijk, de uitgever is als enige verantwoordelijk, persbericht verstuurd door
`,
  sponsoredStatements: forms`
    gesponsord door, aangeboden door, betaald door, mogelijk gemaakt door, advertentie van, dit (artikel|bericht) is
    (gesponsord|een advertentie), dit is een advertentie, dit is een gesponsord, deze inhoud is gesponsord
`,
  companyNouns: forms`
    bedrijf, onderneming, concern, fabrikant, producent, leverancier, dochteronderneming, start-up, startup,
    verzekeraar, merk
`,
  contactLabels: forms`
    contact, contacten, perscontact, perscontacten, contactpersoon, contactpersonen, contactgegevens, mediacontact,
    persinformatie, noot voor de redactie, niet voor publicatie, voor meer informatie, meer informatie, persvoorlichting,
    woordvoerder, investor relations, contact voor de pers, contact voor media, persrelaties
`,
  keywordLabels: forms`trefwoorden, tags, onderwerpen, zoekwoorden, labels`,
  boilerplateOpenings: forms`
    toekomstgerichte verklaringen, toekomstgerichte uitspraken, vooruitblikkende verklaringen, disclaimer, vrijwaring
`,
  sponsoredLabels: forms`
    gesponsord, gesponsorde inhoud, gesponsord artikel, gesponsorde content, betaalde inhoud, betaald artikel,
    partnerbijdrage, partnercontent, in samenwerking met, branded content, commerciële bijdrage, ingezonden mededeling,
    publireportage, advertorial, betaalde samenwerking
`,
  adLabels: ['advertentie', 'advertenties', 'reclame'],
  releaseLabels: forms`persbericht, persberichten, persmededeling, ingezonden persbericht`,
  noticeLabels: forms`nieuwsbericht`,
  deskNames: forms`
    redactie, de redactie, onze redactie, nieuwsredactie, webredactie, eindredactie, van onze redactie, belga, admin
`,
  bylineOpenings: ['door', 'van onze'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`N.V, B.V, BVBA, BV, NV, VOF, CVBA, vzw, naamloze vennootschap, besloten vennootschap`,
  issuerKinds: {
    'political-party': forms`
      VVD, CDA, D66, PVV, GroenLinks, PvdA, ChristenUnie, SGP, N-VA, Vooruit, Open Vld, CD&V, Vlaams Belang, BBB, NSC, partij,
      fractie
`,
    government: forms`
      ministerie, gemeente, provincie, rijksoverheid, overheid, rijkswaterstaat, waterschap, politie, parket, openbaar ministerie,
      veiligheidsregio, rijksdienst, dienst, inspectie, ambassade, regering, kabinet, tweede kamer, stad, FOD, autoriteit,
      college van burgemeester en wethouders, de nederlandsche bank, nationale bank
`,
    university: forms`universiteit, hogeschool, technische universiteit, universitair, UMC, KU Leuven, academie`,
    association: forms`
      vereniging, stichting, federatie, bond, vakbond, verbond, kamer van koophandel, brancheorganisatie, koepel, raad, fonds,
      genootschap, unie, netwerk, coalitie, ANWB, consumentenbond
`,
    company: forms`groep, bedrijf, bank, verzekeringen, verzekeraar, holding, concern, onderneming, fabriek, uitgeverij`,
    other: forms`museum, ziekenhuis, instituut, theater`,
  },
  places: {
    NL: forms`
      Amsterdam, Rotterdam, Den Haag, 's-Gravenhage, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Arnhem,
      Haarlem, Enschede, Apeldoorn, Amersfoort, Zaandam, Den Bosch, 's-Hertogenbosch, Hoofddorp, Leiden, Dordrecht, Zwolle,
      Maastricht, Delft, Leeuwarden, Alkmaar, Venlo, Deventer, Schiphol, Hilversum, Wageningen, Veldhoven, Middelburg,
      Assen, Lelystad, Roermond, Noord-Brabant, Gelderland, Limburg, Friesland, Zeeland
`,
    BE: forms`
      Brussel, Antwerpen, Gent, Brugge, Leuven, Luik, Mechelen, Aalst, Kortrijk, Hasselt, Oostende, Genk, Zaventem, Namen,
      Charleroi, Vlaanderen, Wallonië
`,
    CN: ['Peking', 'Shanghai', 'Shenzhen'],
    DE: ['Berlijn', 'München', 'Keulen', 'Frankfurt', 'Hamburg', 'Düsseldorf'],
    DK: ['Kopenhagen'],
    FR: ['Parijs', 'Rijsel', 'Straatsburg'],
    GB: ['Londen'],
    IT: ['Rome', 'Milaan'],
    JP: ['Tokio'],
    LU: ['Luxemburg'],
    PL: ['Warschau'],
    RU: ['Moskou'],
    CH: ['Genève', 'Zürich'],
    US: ['New York', 'Washington', 'San Francisco'],
  },
};
