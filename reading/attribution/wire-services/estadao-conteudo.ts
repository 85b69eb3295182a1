import { newsAgency } from './wire-service';

/** The agency of a newspaper group in São Paulo. */
export const estadaoConteudo = newsAgency({
  id: 'estadao-conteudo',
  name: 'Estadão Conteúdo',
  ownership: 'private',
  aliases: ['Agência Estado', 'Estadao Conteudo'],
  homeDomains: ['estadaoconteudo.com.br'],
  markers: ['Estadão Conteúdo'],
});
