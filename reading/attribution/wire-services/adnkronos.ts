import { newsAgency } from './wire-service';

/** It signs at both ends. */
export const adnkronos = newsAgency({
  id: 'adnkronos',
  name: 'Adnkronos',
  ownership: 'private',
  homeDomains: ['adnkronos.com'],
  markers: ['Adnkronos'],
  endings: ['(AdnKronos)'],
});
