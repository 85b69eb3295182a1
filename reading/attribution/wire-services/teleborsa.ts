import { newsAgency } from './wire-service';

/** An Italian agency of the markets; it opens the line with its name. */
export const teleborsa = newsAgency({
  id: 'teleborsa',
  name: 'Teleborsa',
  ownership: 'private',
  homeDomains: ['teleborsa.it'],
  markers: ['Teleborsa'],
  isDetected: false,
});
