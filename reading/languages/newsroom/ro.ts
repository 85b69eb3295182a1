import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Romanian. */
export const newsroom: NewsroomWords = {
  language: 'ro',
  sourceLabels: ['sursa', 'sursă', 'surse'],
  releaseSourceLabels: [],
  behindSource: forms`vezi conținutul original, vizualizați conținutul original, linkuri asociate`,
  articles: [],
  aboutOpenings: ['despre', 'despre noi'],
  aboutEndings: [],
  issuerLabels: forms`companie, numele companiei, organizație, emitent, emis de`,
  originalLabels: forms`comunicatul original, comunicat original, comunicatul de presă original`,
  homeNames: forms`acasă, prima pagină, home`,
  releaseStatements: forms`
    acesta este un comunicat de presă, acest comunicat de presă a fost, emitentul este singurul responsabil,
    comunicat de presă transmis de
`,
  sponsoredStatements: forms`
    sponsorizat de, oferit de, conținut oferit de, acest articol este sponsorizat, acest articol
    este publicitar, acest conținut este sponsorizat
`,
  companyNouns: forms`
    compania, companie, companiei, firma, firmă, firmei, grupul, producătorul, producător, societatea,
    societății, start-up, furnizorul, retailerul
`,
  contactLabels: forms`
    contact, contacte, contact presă, contact de presă, contacte presă, contact media, persoană de contact, date de contact, informații de contact,
    pentru informații suplimentare, pentru mai multe informații, relații cu presa, relații cu investitorii, birou de presă, biroul de presă
`,
  keywordLabels: forms`etichete, cuvinte cheie, cuvinte-cheie, subiecte, taguri`,
  boilerplateOpenings: forms`declarații anticipative, declarații prospective, declarații privind perspectivele, avertisment, precizări legale`,
  sponsoredLabels: forms`
    conținut sponsorizat, sponsorizat, sponsorizat de, articol sponsorizat, articol susținut de, material sponsorizat, advertorial, conținut promovat,
    promovat, conținut plătit, conținut de brand, material publicitar, articol publicitar, conținut oferit de, în parteneriat cu
`,
  adLabels: forms`publicitate, reclamă, anunț, anunțuri`,
  releaseLabels: forms`comunicat de pres(ă|a), comunicate de presă, informare de presă`,
  noticeLabels: forms`comunicat, comunicate, comunicat oficial`,
  deskNames: forms`redacția, redacție, redactor, agenții, echipa redacțională, colectivul de redacție, editor`,
  bylineOpenings: forms`de, scris de, text`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`S.R.L, SRL, S.R.L-D, S.C, SC, regie autonomă`,
  issuerKinds: {
    'political-party': forms`partidul, partid, uniunea salvați românia, alianța pentru unirea românilor, PSD, PNL, USR, AUR, UDMR`,
    government: forms`
      guvernul, ministerul, primăria, consiliul județean, consiliul local, prefectura, ambasada, comisia, agenția națională, banca națională, parlamentul, senatul,
      camera deputaților, autoritatea, inspectoratul, institutul național de statistică, municipiul, direcția generală
`,
    university: forms`universitatea, politehnica, academia, institutul politehnic, facultatea`,
    association: forms`
      asociația, federația, fundația, confederația, sindicatul, camera de comerț, uniunea, alianța, consiliul, liga, ordinul, patronatul, crucea roșie, societatea română
`,
    company: forms`compania, grupul, societatea, banca, cooperativa, laboratoarele, asigurări, energie, industrii, întreprinderea, fabrica, construcții`,
    other: forms`muzeul, spitalul, institutul, teatrul, clubul`,
  },
  places: {
    AT: ['Viena'],
    BE: ['Bruxelles'],
    CN: ['Beijing', 'Shanghai', 'Shenzhen'],
    DE: ['Berlin', 'München', 'Frankfurt'],
    FR: ['Paris'],
    GB: ['Londra'],
    IT: ['Roma', 'Milano'],
    MD: ['Chișinău', 'Bălți'],
    RO: forms`
      București, Cluj-Napoca, Timișoara, Iași, Constanța, Craiova, Brașov, Galați, Ploiești, Oradea, Brăila, Arad, Pitești, Sibiu, Bacău, Târgu Mureș, Baia Mare,
      Buzău, Botoșani, Satu Mare, Râmnicu Vâlcea, Suceava, Piatra Neamț, Drobeta-Turnu Severin, Târgoviște, Focșani, Tulcea, Slatina, Alba Iulia, Giurgiu, Deva, Zalău
`,
    RU: ['Moscova'],
    US: forms`New York, Washington, SUA`,
  },
};
