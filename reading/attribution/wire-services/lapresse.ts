import { newsAgency } from './wire-service';

/** An Italian agency; papers of that name elsewhere sign otherwise. */
export const laPresse = newsAgency({
  id: 'lapresse',
  name: 'LaPresse',
  ownership: 'private',
  homeDomains: ['lapresse.it'],
  markers: ['LaPresse'],
  isDetected: false,
});
