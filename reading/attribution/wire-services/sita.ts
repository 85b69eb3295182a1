import { newsAgency } from './wire-service';

/** Slovakia's private agency. */
export const sita = newsAgency({
  id: 'sita',
  name: 'SITA',
  ownership: 'private',
  homeDomains: ['sita.sk'],
  markers: ['SITA'],
  isDetected: false,
});
