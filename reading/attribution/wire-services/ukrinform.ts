import { newsAgency } from './wire-service';

/** Ukraine's agency. */
export const ukrinform = newsAgency({
  id: 'ukrinform',
  name: 'Ukrinform',
  ownership: 'state',
  aliases: ['Укрінформ', 'Укринформ'],
  homeDomains: ['ukrinform.ua', 'ukrinform.net'],
  markers: ['Укрінформ', 'Ukrinform'],
});
