import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Italian. */
export const newsroom: NewsroomWords = {
  language: 'it',
  sourceLabels: ['fonte'],
  releaseSourceLabels: [],
  behindSource: forms`vedi contenuto originale, visualizza contenuto originale, leggi il comunicato originale, link correlati`,
  articles: forms`il, lo, la, l', i, gli, le, il consiglio di amministrazione (di|della|dell')`,
  aboutOpenings: forms`
    informazioni su, a proposito di, a proposito del, chi è, chi siamo, informazioni sul, informazioni sulla, informazioni sull', profilo di,
    su di noi, note su
`,
  aboutEndings: [],
  issuerLabels: forms`
    azienda, società, nome azienda, nome dell’azienda, organizzazione, emittente, ragione sociale
`,
  originalLabels: forms`
    comunicato originale, comunicato stampa originale, leggi il comunicato originale
`,
  homeNames: forms`home, homepage, prima pagina`,
  releaseStatements: forms`
    questo è un comunicato stampa, questo comunicato stampa è stato, l’emittente è l’unico responsabile,
    comunicato stampa a cura di, comunicato stampa - contenuto promozionale, contenuto promozionale,
    responsabilità editoriale di
`,
  sponsoredStatements: forms`
    sponsorizzato da, offerto da, contenuto offerto da, contenuto sponsorizzato da, questo
    articolo (è|è stato) sponsorizzato, questo contenuto è sponsorizzato, questo articolo è una pubblicità
`,
  companyNouns: forms`
    azienda, società, gruppo, impresa, produttore, produttrice, costruttore, startup, start-up, fornitore,
    marchio, multinazionale, controllata
`,
  contactLabels: forms`
    contatto, contatti, contatto stampa, contatti stampa, contatti per la stampa, contatto per la stampa, contatti media, contatto media,
    contatti per i media, contatto per i media, ufficio stampa, ufficio comunicazione, relazioni con i media, relazioni con la stampa,
    contatti per gli investitori, contatti investitori, per informazioni, per ulteriori informazioni, per maggiori informazioni, informazioni di contatto
`,
  keywordLabels: forms`parole chiave, etichette, argomenti, temi, tag`,
  boilerplateOpenings: forms`
    dichiarazioni previsionali, dichiarazioni prospettiche, dichiarazioni di carattere previsionale, avvertenza, avvertenze, disclaimer,
    clausola di esclusione della responsabilità
`,
  sponsoredLabels: forms`
    contenuto sponsorizzato, sponsorizzato, sponsorizzato da, articolo sponsorizzato, contenuto promosso, contenuto a pagamento,
    pubbliredazionale, publiredazionale, redazionale, informazione pubblicitaria, contenuto pubblicitario, messaggio promozionale,
    in collaborazione con, offerto da, branded content, contenuto di marca, inserzione pubblicitaria, informazione promozionale,
    iniziativa promozionale, a cura di
`,
  adLabels: forms`pubblicità, annuncio, annunci, adv, contenuto sponsorizzato dai nostri partner`,
  releaseLabels: forms`comunicato stampa, comunicati stampa, nota stampa`,
  noticeLabels: forms`comunicato, comunicati, comunicato ufficiale, ufficio stampa`,
  deskNames: forms`redazione, la redazione, a cura della redazione, redazione ansa, agenzie, agenzia, redazione web, redazione online`,
  bylineOpenings: forms`di, a cura di, scritto da, testo di`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`S.p.A, S.P.A, SpA, Spa, SPA, Srl, S.r.l, S.R.L, SRL, S.n.c, Snc, S.a.s, Scarl, S.c.a.r.l, Scpa, società cooperativa`,
  issuerKinds: {
    'political-party': forms`partito, partito democratico, forza italia, fratelli d’italia, movimento politico, segreteria nazionale`,
    government: forms`
      governo, ministero, comune di, regione, provincia, prefettura, ambasciata, commissione, agenzia delle entrate, banca d’italia, senato, camera dei deputati,
      presidenza del consiglio, questura, autorità, istituto nazionale, inps, istat, città metropolitana, parlamento, giunta
`,
    university: forms`università, politecnico, ateneo, scuola superiore, istituto universitario, accademia`,
    association: forms`
      associazione, federazione, fondazione, confederazione, sindacato, camera di commercio, unione, alleanza, consiglio, lega, ordine dei, consorzio, comitato,
      confindustria, confcommercio, coldiretti, croce rossa, ente
`,
    company: forms`
      società, gruppo, azienda, compagnia, banca, cooperativa, laboratori, assicurazioni, energia, industrie, impresa, acciaierie, ferrovie, cantieri, costruzioni
`,
    other: forms`museo, ospedale, istituto, agenzia, teatro`,
  },
  places: {
    CH: forms`Lugano, Ginevra, Zurigo, Bellinzona`,
    CN: ['Pechino', 'Shanghai', 'Shenzhen'],
    DE: ['Berlino', 'Monaco di Baviera', 'Francoforte'],
    ES: ['Madrid', 'Barcellona'],
    FR: ['Parigi', 'Lione'],
    GB: ['Londra'],
    IT: forms`
      Roma, Milano, Torino, Napoli, Bologna, Firenze, Genova, Venezia, Palermo, Bari, Catania, Verona, Padova, Trieste, Brescia, Parma, Modena, Reggio Emilia,
      Perugia, Cagliari, Bergamo, Trento, Bolzano, Pisa, Ancona, Udine, Vicenza, Ravenna, Rimini, Ferrara, Messina, Salerno, Pescara, Taranto, Monza, Novara,
      Piacenza, Treviso, Varese, Como, Lecce, Cosenza, Aosta, Potenza, L'Aquila, Campobasso, Catanzaro, Livorno, Siena, Arezzo, Lucca
`,
    JP: ['Tokyo'],
    BE: ['Bruxelles'],
    RU: ['Mosca'],
    US: forms`New York, Washington, Stati Uniti`,
    VA: ['Città del Vaticano'],
  },
};
