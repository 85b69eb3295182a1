import { newsAgency } from './wire-service';

/** Economic news of Africa, in French and English. */
export const agenceEcofin = newsAgency({
  id: 'agence-ecofin',
  name: 'Agence Ecofin',
  ownership: 'private',
  aliases: ['Ecofin Agency'],
  homeDomains: ['agenceecofin.com', 'ecofinagency.com'],
  markers: ['Agence Ecofin', 'Ecofin Agency'],
  isDetected: false,
});
