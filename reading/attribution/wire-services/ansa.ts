import { newsAgency } from './wire-service';

/** Owned by Italian newspapers; it signs at both ends, with the place behind the mark. */
export const ansa = newsAgency({
  id: 'ansa',
  name: 'ANSA',
  ownership: 'cooperative',
  aliases: ['Agenzia ANSA'],
  homeDomains: ['ansa.it'],
  markers: ['ANSA'],
});
