import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Spanish. */
export const newsroom: NewsroomWords = {
  language: 'es',
  sourceLabels: ['fuente'],
  releaseSourceLabels: [],
  behindSource: forms`ver contenido original, vea contenido original, ver fuente original, enlaces relacionados`,
  articles: forms`el, la, los, las`,
  aboutOpenings: forms`acerca de, acerca del, sobre, sobre el, sobre la, sobre nosotros, quiénes somos`,
  aboutEndings: [],
  issuerLabels: forms`empresa, nombre de la empresa, organización, emisor, emitido por, razón social`,
  originalLabels: forms`
    comunicado original, nota de prensa original, comunicado de prensa original, ver comunicado original, ver
    el comunicado original
`,
  homeNames: forms`inicio, portada, home`,
  releaseStatements: forms`
    esta es una nota de prensa, este es un comunicado de prensa, esta nota de prensa ha sido, esta nota de
    prensa fue, este comunicado de prensa fue, el emisor es el único responsable, nota de prensa remitida por,
    comunicado remitido por, información remitida por la empresa, información facilitada por la empresa,
    contenido remitido por, comunicado enviado por, fuente comunicado enviado por
`,
  sponsoredStatements: forms`
    patrocinado por, contenido ofrecido por, contenido patrocinado por, ofrecido por, este
    artículo está patrocinado, este artículo es publicidad, este (contenido|texto) (está|es|ha sido) patrocinado, este artículo (es|ha sido) patrocinado, este contenido ha
    sido pagado
`,
  companyNouns: forms`
    empresa, compañía, firma, grupo, fabricante, filial, startup, proveedor, proveedora, productora, operador,
    operadora, marca, aerolínea, multinacional
`,
  contactLabels: forms`
    contacto, contactos, contacto de prensa, contactos de prensa, contacto para la prensa, contacto para medios,
    contacto de medios, contacto con los medios, contactos para medios, contacto para los medios, contacto de comunicación,
    contacto con inversores, contacto para inversionistas, relaciones con los medios, relaciones con inversores,
    datos de contacto, información de contacto, para más información, para mayor información, más información,
    gabinete de prensa, oficina de prensa, departamento de comunicación
`,
  keywordLabels: forms`etiquetas, palabras clave, temas, archivado en, temas relacionados`,
  boilerplateOpenings: forms`
    declaraciones prospectivas, declaraciones a futuro, declaraciones de futuro, manifestaciones de futuro,
    información prospectiva, aviso legal, advertencia legal, nota de cautela, exención de responsabilidad
`,
  sponsoredLabels: forms`
    contenido patrocinado, patrocinado, patrocinado por, artículo patrocinado, contenido de marca, branded content,
    publirreportaje, publicontenido, contenido promocionado, promocionado, publipost, contenido publicitario,
    espacio patrocinado, contenido pagado, contenido ofrecido por, remitido publicitario, en colaboración con
`,
  adLabels: forms`publicidad, anuncio, anuncios, contenido patrocinado por nuestros socios`,
  releaseLabels: forms`
    nota de prensa, notas de prensa, comunicado de prensa, comunicados de prensa, boletín de prensa, gacetilla
    de prensa, remitido
`,
  noticeLabels: forms`comunicado, comunicados, gacetilla`,
  deskNames: forms`
    redacción, agencias, agencia, europa press, la redacción, equipo de redacción, redactor, redacción digital, administrador
`,
  bylineOpenings: forms`por, escrito por, texto`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`S.A.U, SAU, S.L.U, SLU, SL, S.A. de C.V, SA de CV, S.A.B. de C.V, SAB de CV, S.A.C, SAC, SpA, S. Coop, S.p.A`,
  issuerKinds: {
    'political-party': forms`
      partido, partido socialista, partido popular, partido político, comité central
`,
    government: forms`
      gobierno, ministerio, ayuntamiento, diputación, junta de, generalitat, consejería, secretaría, municipio, alcaldía,
      gobernación, embajada, comisión, comunidad de, comunidad autónoma, banco central, agencia tributaria, parlamento,
      congreso, senado, prefectura, intendencia, cabildo
`,
    university: forms`universidad, universitat, escuela politécnica, instituto tecnológico, escuela de negocios, facultad`,
    association: forms`
      asociación, federación, fundación, confederación, sindicato, cámara de comercio, unión, alianza, consejo, liga,
      colegio oficial, coordinadora, patronal, sociedad española, cruz roja
`,
    company: forms`
      empresa, grupo, compañía, banco, cooperativa, laboratorios, aerolínea, aerolíneas, seguros, caja rural, constructora, energía, energías, motor, inmobiliaria, farmacéutica, tecnologías, industrias, rail, telecom,
      hoteles
`,
    other: forms`museo, hospital, instituto, agencia, club, teatro, tribunal`,
  },
  places: {
    AR: forms`Buenos Aires, Rosario, Mendoza`,
    BO: ['La Paz'],
    CL: forms`Santiago de Chile, Valparaíso`,
    CN: ['Pekín', 'Shanghái', 'Shenzhen', 'Cantón'],
    CO: forms`Bogotá, Medellín, Barranquilla, Cartagena de Indias`,
    CR: ['San José de Costa Rica'],
    CU: ['La Habana'],
    DE: ['Berlín', 'Múnich', 'Fráncfort'],
    EC: ['Quito', 'Guayaquil'],
    ES: forms`
      Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Palma, Palma de Mallorca, Bilbao, Alicante, Valladolid,
      Vigo, Gijón, A Coruña, La Coruña, Granada, Oviedo, Pamplona, San Sebastián, Santander, Toledo, Burgos, Salamanca, Huelva, Logroño,
      Badajoz, Cádiz, Tarragona, Lleida, Girona, Las Palmas de Gran Canaria, Santa Cruz de Tenerife, Vitoria, Almería, Jaén, Huesca, Teruel
`,
    FR: ['París', 'Lyon'],
    GB: ['Londres'],
    GT: ['Ciudad de Guatemala'],
    IT: ['Roma', 'Milán'],
    JP: ['Tokio'],
    MX: forms`Ciudad de México, CDMX, Monterrey, Guadalajara, Puebla, Tijuana, Querétaro, Cancún`,
    PA: ['Ciudad de Panamá'],
    PE: ['Lima', 'Arequipa'],
    PT: ['Lisboa'],
    PY: ['Asunción'],
    RU: ['Moscú'],
    US: forms`Nueva York, Miami, EE. UU., EE.UU., Estados Unidos`,
    UY: ['Montevideo'],
    VE: ['Caracas'],
  },
};
