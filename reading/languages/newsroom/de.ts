import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** German, of Germany, Austria and Switzerland. */
export const newsroom: NewsroomWords = {
  language: 'de',
  sourceLabels: ['quelle', 'quellen', 'quellenangabe'],
  releaseSourceLabels: forms`original-content von, originalinhalt von, herausgeber, aussender, medieninhaber`,
  behindSource: forms`übermittelt durch, zum original, originalmeldung, dieser meldung, zur originalmeldung`,
  articles: ['die', 'der', 'das'],
  aboutOpenings: forms`über uns, über die, über das, über den, über, zur person, unternehmensprofil, das unternehmen`,
  aboutEndings: [],
  issuerLabels: forms`
    unternehmen, firma, firmenname, name des unternehmens, emittent, absender, organisation
`,
  originalLabels: forms`
    originalpressemitteilung, original-pressemitteilung, zur originalpressemitteilung, originalmeldung,
    original-meldung, zur originalmeldung
`,
  homeNames: forms`startseite, start, home`,
  releaseStatements: forms`
    dies ist eine pressemitteilung, diese pressemitteilung wurde, diese pressemitteilung ist, diese
    medienmitteilung wurde, bei diesem text handelt es sich um eine pressemitteilung, bei diesem beitrag
    handelt es sich um eine pressemitteilung, für den inhalt der pressemitteilung ist, für den inhalt dieser
    pressemitteilung ist, für den inhalt ist der emittent, für den inhalt ist der herausgeber, der emittent
    ist allein verantwortlich, der herausgeber ist allein verantwortlich
`,
  sponsoredStatements: forms`
    gesponsert von, bezahlt von, anzeige von, werbung von, ein beitrag unseres werbepartners,
    ein bezahlter beitrag von, dieser (artikel|beitrag|text) ist (eine |eine bezahlte |)(anzeige|werbung), dieser
    (artikel|beitrag|text|inhalt) wurde (gesponsert|bezahlt), bei diesem (artikel|beitrag|text) handelt es sich um (eine |eine bezahlte |)(anzeige|werbung)
`,
  companyNouns: forms`
    unternehmen, unternehmens, firma, konzern, konzerns, hersteller, herstellers, anbieter, dienstleister,
    händler, produzent, startup, start-up, versicherer, marke, tochtergesellschaft, genossenschaft
`,
  contactLabels: forms`
    pressekontakt, pressekontakte, medienkontakt, kontakt, kontakte, kontaktdaten, presseanfragen, presse-kontakt,
    ansprechpartner, ansprechpartnerin, ansprechpartner für die presse, ansprechpartner für medien, kontakt für medien,
    kontakt für die presse, kontakt für journalisten, medienstelle, pressestelle, pressesprecher, pressesprecherin,
    rückfragen, rückfragen bitte an, rückfragehinweis, rückfragen & kontakt, für rückfragen, weitere informationen,
    investor relations, investorenkontakt, unternehmenskontakt, redaktionskontakt
`,
  keywordLabels: forms`schlagwörter, schlagworte, stichwörter, stichworte, themen, tags, mehr zum thema`,
  boilerplateOpenings: forms`
    zukunftsgerichtete aussagen, vorausschauende aussagen, in die zukunft gerichtete aussagen, haftungsausschluss,
    rechtlicher hinweis, disclaimer, vorsorglicher hinweis
`,
  sponsoredLabels: forms`
    gesponsert, gesponserter beitrag, gesponserter inhalt, gesponserte inhalte, sponsored, bezahlter beitrag,
    bezahlter inhalt, bezahlte anzeige, anzeigensonderveröffentlichung, sonderveröffentlichung, anzeigenveröffentlichung,
    werbebeitrag, entgeltliche einschaltung, bezahlte einschaltung, bezahlte partnerschaft, partnerinhalt, paid content,
    publireportage, verlagsspezial, advertorial
`,
  adLabels: ['anzeige', 'anzeigen', 'werbung', 'inserat'],
  releaseLabels: forms`
    pressemitteilung, pressemitteilungen, medienmitteilung, medienmitteilungen, presseinformation,
    presseinformationen, presseaussendung, presseaussendungen, pressemeldung, pressemeldungen
`,
  noticeLabels: forms`ots, pressetext`,
  deskNames: forms`
    redaktion, newsdesk, nachrichtenredaktion, online-redaktion, onlineredaktion, wirtschaftsredaktion, die redaktion,
    agenturen, presseportal, pressestelle, admin
`,
  bylineOpenings: forms`von, ein artikel von, ein beitrag von, text`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`
    mbH, gGmbH, GmbH & Co. KG, KG, OHG, UG, e.G, eingetragene Genossenschaft, Genossenschaft, Ges.m.b.H, Aktiengesellschaft, AöR
`,
  issuerKinds: {
    'political-party': forms`
      CDU, CSU, SPD, FDP, AfD, BSW, Bündnis 90/Die Grünen, Die Grünen, Die Linke, SPÖ, ÖVP, FPÖ, NEOS, SVP, partei,
      fraktion, bundestagsfraktion, landesverband der, parteivorstand
`,
    government: forms`
      ministerium, bundesministerium, landesministerium, staatsministerium, bundesamt, landesamt, behörde, amt, stadt,
      gemeinde, landkreis, kreis, kanton, land, senat, senatsverwaltung, bundesregierung, landesregierung,
      staatskanzlei, bundesagentur, bundesanstalt, regierungspräsidium, botschaft, polizei, polizeipräsidium,
      polizeidirektion, polizeiinspektion, polizeikommissariat, polizeibehörde, kreispolizeibehörde,
      bundespolizeidirektion, bundespolizeiinspektion, landeskriminalamt, feuerwehr, hauptzollamt,
      staatsanwaltschaft, bundespolizei, bundesrat, bundestag, landtag, magistrat, bezirk, bundesbank
`,
    university: forms`
      universität, hochschule, fachhochschule, uni, technische universität, universitätsklinikum, akademie, eth
`,
    association: forms`
      verband, bundesverband, landesverband, verein, e.V, stiftung, gewerkschaft, kammer, handelskammer, handwerkskammer,
      industrie- und handelskammer, IHK, bund, bündnis, gesellschaft für, vereinigung, netzwerk, allianz für,
      initiative, genossenschaftsverband, rotes kreuz, caritas, diakonie, arbeitsgemeinschaft, innung, ADAC
`,
    company: forms`
      unternehmen, gruppe, konzern, bank, sparkasse, versicherung, versicherungen, werke, stadtwerke, verlag,
      gesellschaft, betriebe, verkehrsbetriebe, krankenkasse
`,
    other: forms`museum, klinikum, krankenhaus, institut, theater, club, flughafen`,
  },
  places: {
    DE: forms`
      Berlin, Hamburg, München, Köln, Frankfurt am Main, Frankfurt/Main, Frankfurt a. M, Frankfurt a.M, Frankfurt,
      Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal,
      Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, Augsburg, Wiesbaden, Gelsenkirchen, Mönchengladbach, Braunschweig,
      Chemnitz, Kiel, Aachen, Halle, Halle (Saale), Magdeburg, Freiburg, Krefeld, Lübeck, Oberhausen, Erfurt, Mainz,
      Rostock, Kassel, Hagen, Saarbrücken, Potsdam, Ludwigshafen, Oldenburg, Leverkusen, Osnabrück, Heidelberg, Darmstadt,
      Regensburg, Würzburg, Ingolstadt, Ulm, Heilbronn, Wolfsburg, Göttingen, Schwerin, Jena, Weimar, Trier, Koblenz,
      Bayern, Baden-Württemberg, Hessen, Sachsen, Thüringen, Brandenburg, Niedersachsen, Nordrhein-Westfalen,
      Rheinland-Pfalz, Saarland, Sachsen-Anhalt, Schleswig-Holstein, Mecklenburg-Vorpommern, Karlsruhe/Berlin, Wolfsburg/Berlin
`,
    AT: ['Wien', 'Graz', 'Linz', 'Salzburg', 'Innsbruck', 'Klagenfurt', 'Bregenz', 'St. Pölten', 'Tirol'],
    CH: [
      'Zürich',
      'Genf',
      'Basel',
      'Bern',
      'Lausanne',
      'Winterthur',
      'Luzern',
      'St. Gallen',
      'Zug',
      'Lugano',
    ],
    LI: ['Vaduz'],
    LU: ['Luxemburg'],
    BE: ['Brüssel'],
    CN: ['Peking', 'Shanghai', 'Shenzhen', 'Hongkong'],
    CZ: ['Prag'],
    DK: ['Kopenhagen'],
    FR: ['Paris', 'Straßburg'],
    GB: ['London'],
    GR: ['Athen'],
    IL: ['Jerusalem', 'Tel Aviv'],
    IT: ['Rom', 'Mailand'],
    JP: ['Tokio'],
    KR: ['Seoul'],
    NL: ['Amsterdam', 'Den Haag'],
    PL: ['Warschau'],
    RU: ['Moskau'],
    TR: ['Istanbul'],
    UA: ['Kiew', 'Kyjiw'],
    US: ['New York', 'Washington', 'San Francisco'],
  },
};
