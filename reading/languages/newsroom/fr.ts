import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** French. */
export const newsroom: NewsroomWords = {
  language: 'fr',
  sourceLabels: ['source'],
  releaseSourceLabels: [],
  behindSource: forms`
    voir le contenu original, afficher le contenu original, consultez la version source, consultez le communiqué,
    liens connexes, liens relatifs
`,
  articles: forms`le, la, les, l'`,
  aboutOpenings: forms`à propos de, à propos de nous, qui sommes-nous, à propos d', à propos du, à propos des, à propos, au sujet de`,
  aboutEndings: [],
  issuerLabels: forms`société, entreprise, nom de la société, émetteur, émis par, organisation`,
  originalLabels: forms`
    communiqué original, communiqué de presse original, communiqué d’origine, lire le communiqué original,
    voir le communiqué original
`,
  homeNames: forms`accueil, page d’accueil, la une`,
  releaseStatements: forms`
    ceci est un communiqué de presse, ce communiqué de presse a été, ce communiqué de presse est, l’émetteur
    est seul responsable, communiqué de presse diffusé par
`,
  sponsoredStatements: forms`
    sponsorisé par, contenu proposé par, contenu sponsorisé par, en partenariat payant avec, cet
    article (est|a été) sponsorisé, ce contenu (est|a été) (sponsorisé|payé), ceci est un (article|contenu) sponsorisé,
    ceci est une publicité
`,
  companyNouns: forms`
    société, entreprise, groupe, compagnie, fabricant, constructeur, filiale, start-up, startup, éditeur,
    fournisseur, producteur, opérateur, distributeur, marque
`,
  contactLabels: forms`
    contact, contacts, contact presse, contacts presse, contact média, contact médias, contacts médias, contact pour la presse,
    contacts investisseurs, contact investisseurs, relations presse, relations médias, relations investisseurs, service de presse,
    personne-ressource, renseignements, pour plus d'informations, pour plus d’informations, pour en savoir plus,
    pour tout renseignement, informations complémentaires, attaché de presse, attachée de presse, demandes des médias
`,
  keywordLabels: forms`mots-clés, mots clés, mots-clefs, étiquettes, sujets, thèmes, thématiques`,
  boilerplateOpenings: forms`
    déclarations prospectives, énoncés prospectifs, informations prospectives, avertissement, mise en garde,
    clause de non-responsabilité, avis de non-responsabilité
`,
  sponsoredLabels: forms`
    contenu sponsorisé, sponsorisé, sponsorisé par, article sponsorisé, article partenaire, contenu partenaire,
    contenu de partenaire, publireportage, publi-reportage, publirédactionnel, publi-rédactionnel, publi-communiqué,
    publicommuniqué, contenu commandité, commandité, contenu de marque, contenu proposé par, contenu promotionnel,
    communiqué sponsorisé, en partenariat avec, offert par
`,
  adLabels: forms`publicité, annonce, annonces, pub, contenu sponsorisé par nos partenaires`,
  releaseLabels: forms`communiqué de presse, communiqués de presse`,
  noticeLabels: forms`communiqué, communiqués, communiqué officiel, dossier de presse, cp`,
  deskNames: forms`
    rédaction, la rédaction, la rédaction avec afp, avec afp, agences, agence, rédacteur, rédaction web, équipe éditoriale,
    service web, desk
`,
  bylineOpenings: forms`par, écrit par, propos recueillis par`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`SARL, S.A.R.L, SASU, SCA, SCOP, SEM, SNC, SCRL, Sàrl, EURL, GIE, S.C.A, inc`,
  issuerKinds: {
    'political-party': forms`parti, parti socialiste, parti communiste, les républicains, rassemblement national, comité central`,
    government: forms`
      gouvernement, ministère, mairie, ville de, métropole, département de, région, conseil départemental, conseil régional,
      préfecture, ambassade, commission, agence nationale, agence régionale, banque de france, assemblée nationale, sénat,
      communauté de communes, commune de, canton, secrétariat d’état, caisse des dépôts
`,
    university: forms`université, école polytechnique, école de commerce, institut national, grande école, haute école, insa, cnrs`,
    association: forms`
      association, fédération, fondation, confédération, syndicat, chambre de commerce, union, alliance, conseil, ligue, ordre des,
      collectif, mutuelle, comité, société française de, croix-rouge
`,
    company: forms`
      société, groupe, compagnie, entreprise, banque, coopérative, laboratoires, assurances, assurance, énergies, énergie, industries,
      établissements, caisse d’épargne, crédit agricole, transports
`,
    other: forms`musée, hôpital, CHU, institut, agence, club, théâtre`,
  },
  places: {
    BE: forms`Bruxelles, Liège, Anvers, Gand, Namur, Charleroi`,
    CA: forms`Montréal, Québec, Ottawa, Toronto, Gatineau, Laval, Sherbrooke`,
    CH: forms`Genève, Lausanne, Zurich, Berne, Bâle, Neuchâtel, Fribourg, Sion`,
    CI: ['Abidjan'],
    CM: ['Yaoundé', 'Douala'],
    CN: ['Pékin', 'Shanghai', 'Shenzhen'],
    DE: ['Berlin', 'Munich', 'Francfort'],
    DZ: ['Alger', 'Oran'],
    ES: ['Madrid', 'Barcelone'],
    FR: forms`
      Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Saint-Étienne, Toulon,
      Grenoble, Dijon, Angers, Nîmes, Clermont-Ferrand, Le Mans, Aix-en-Provence, Brest, Tours, Amiens, Limoges, Annecy, Perpignan,
      Besançon, Metz, Orléans, Rouen, Mulhouse, Caen, Nancy, Boulogne-Billancourt, La Défense, Neuilly-sur-Seine, Courbevoie, Avignon,
      Poitiers, Pau, La Rochelle, Valenciennes, Issy-les-Moulineaux, Levallois-Perret, Saint-Denis, Sophia Antipolis, Villeurbanne
`,
    GB: ['Londres'],
    IT: ['Rome', 'Milan'],
    LU: ['Luxembourg'],
    MA: forms`Casablanca, Rabat, Tanger, Marrakech`,
    MC: ['Monaco'],
    RU: ['Moscou'],
    SN: ['Dakar'],
    TN: ['Tunis'],
    US: forms`New York, Washington, États-Unis`,
  },
};
