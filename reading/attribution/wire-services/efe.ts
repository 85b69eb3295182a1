import { newsAgency } from './wire-service';

/** A company of the Spanish state. */
export const efe = newsAgency({
  id: 'efe',
  name: 'EFE',
  ownership: 'state',
  aliases: ['Agencia EFE', 'EFE Noticias'],
  homeDomains: ['efe.com'],
  markers: ['EFE'],
  endings: ['EFE'],
});
