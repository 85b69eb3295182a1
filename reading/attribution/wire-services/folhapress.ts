import { newsAgency } from './wire-service';

/** The agency of a newspaper group in São Paulo. */
export const folhapress = newsAgency({
  id: 'folhapress',
  name: 'Folhapress',
  ownership: 'private',
  homeDomains: ['folhapress.com.br'],
  markers: ['FOLHAPRESS'],
});
