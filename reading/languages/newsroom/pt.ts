import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Portuguese. */
export const newsroom: NewsroomWords = {
  language: 'pt',
  sourceLabels: ['fonte'],
  releaseSourceLabels: [],
  behindSource: forms`ver conteúdo original, veja o conteúdo original, ver a versão original, links relacionados`,
  articles: forms`o, a, os, as`,
  aboutOpenings: forms`sobre, sobre nós, sobre o, sobre a, sobre os, sobre as, acerca de, acerca da, acerca do, quem somos`,
  aboutEndings: [],
  issuerLabels: forms`empresa, nome da empresa, organização, emissor, emitido por, razão social`,
  originalLabels: forms`
    comunicado original, nota de imprensa original, comunicado de imprensa original, release original, ver
    comunicado original
`,
  homeNames: forms`início, página inicial, capa, home`,
  releaseStatements: forms`
    este é um comunicado de imprensa, este comunicado de imprensa foi, esta nota de imprensa foi, este release
    foi, o emissor é o único responsável, o emitente é o único responsável, comunicado enviado por
`,
  sponsoredStatements: forms`
    patrocinado por, oferecido por, conteúdo oferecido por, conteúdo patrocinado por,
    conteúdo pago por, este (artigo|texto) (é|foi) patrocinado, este conteúdo é patrocinado, este conteúdo foi pago
`,
  companyNouns: forms`
    empresa, companhia, grupo, firma, fabricante, startup, fornecedora, fornecedor, produtora, operadora,
    marca, multinacional, subsidiária
`,
  contactLabels: forms`
    contato, contatos, contacto, contactos, contato para a imprensa, contatos para a imprensa, contato para imprensa, contacto para a imprensa,
    contactos para a imprensa, contato de imprensa, contato com a imprensa, contato com a mídia, contato para mídia, contatos de mídia,
    contato para investidores, relações com investidores, relações com a imprensa, assessoria de imprensa, assessoria de comunicação,
    informações à imprensa, informações para a imprensa, para mais informações, mais informações, informações de contato
`,
  keywordLabels: forms`palavras-chave, palavras chave, etiquetas, temas, assuntos, tópicos`,
  boilerplateOpenings: forms`
    declarações prospectivas, declarações prospetivas, declarações sobre o futuro, considerações futuras, aviso legal,
    isenção de responsabilidade, nota de advertência
`,
  sponsoredLabels: forms`
    conteúdo patrocinado, patrocinado, patrocinado por, artigo patrocinado, conteúdo de marca, branded content, publieditorial, publi,
    informe publicitário, informe comercial, conteúdo publicitário, publireportagem, conteúdo pago, conteúdo promovido, apresentado por,
    oferecido por, conteúdo comercial, projeto de marketing, especial publicitário
`,
  adLabels: forms`publicidade, anúncio, anúncios, pub`,
  releaseLabels: forms`
    comunicado de imprensa, comunicados de imprensa, comunicado à imprensa, nota à imprensa, nota de imprensa,
    press release, informe à imprensa, fato relevante, facto relevante
`,
  noticeLabels: forms`comunicado, comunicados, release, assessoria de imprensa, assessoria`,
  deskNames: forms`redação, da redação, agências, agência, agência brasil, redação digital, equipe, administrador, redacção`,
  bylineOpenings: forms`por, texto, escrito por`,
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: [],
  legalForms: forms`S.A, Ltda, LTDA, Lda, Lda., S/A, EIRELI, SGPS, S.G.P.S, ME, EPP, Cia`,
  issuerKinds: {
    'political-party': forms`partido, partido socialista, partido comunista, partido dos trabalhadores, diretório nacional`,
    government: forms`
      governo, ministério, prefeitura, câmara municipal, secretaria, município, autarquia, embaixada, comissão, estado do, governo do estado,
      banco central, agência nacional, assembleia, senado, tribunal, instituto nacional
`,
    university: forms`universidade, instituto politécnico, faculdade, escola superior, instituto superior`,
    association: forms`
      associação, federação, fundação, confederação, sindicato, câmara de comércio, união, aliança, conselho, liga, ordem dos, sociedade brasileira,
      instituto, cruz vermelha, central única
`,
    company: forms`
      empresa, grupo, companhia, banco, cooperativa, laboratórios, laboratório, seguros, seguradora, energia, bioenergia, usina, construtora,
      indústrias, indústria, tecnologia, transportes, linhas aéreas
`,
    other: forms`museu, hospital, clube, agência, teatro`,
  },
  places: {
    AO: ['Luanda'],
    BR: forms`
      São Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Salvador, Fortaleza, Curitiba, Recife, Porto Alegre, Manaus, Belém, Goiânia, Campinas,
      Florianópolis, Vitória, Natal, Campo Grande, Cuiabá, João Pessoa, Maceió, Aracaju, Teresina, São Luís, Joinville, Londrina, Ribeirão Preto,
      São José dos Campos, Santos, Uberlândia, SP, RJ, MG, RS, PR, SC, BA, PE, CE, DF, GO, ES, MS, MT, AM, PA, Barueri, Osasco, Guarulhos
`,
    CN: ['Pequim', 'Xangai', 'Shenzhen'],
    CV: ['Praia'],
    DE: ['Berlim', 'Munique', 'Frankfurt'],
    ES: ['Madri', 'Madrid'],
    FR: ['Paris'],
    GB: ['Londres'],
    IT: ['Roma', 'Milão'],
    JP: ['Tóquio'],
    MO: ['Macau'],
    MZ: ['Maputo'],
    PT: forms`
      Lisboa, Porto, Braga, Coimbra, Aveiro, Faro, Setúbal, Funchal, Évora, Guimarães, Leiria, Viseu, Matosinhos, Cascais, Oeiras, Vila Nova de Gaia
`,
    US: forms`Nova York, Nova Iorque, EUA, Estados Unidos`,
  },
};
