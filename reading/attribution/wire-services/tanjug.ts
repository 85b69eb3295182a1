import { newsAgency } from './wire-service';

/** Serbia's agency, once the state's. */
export const tanjug = newsAgency({
  id: 'tanjug',
  name: 'Tanjug',
  ownership: 'private',
  aliases: ['Танјуг'],
  homeDomains: ['tanjug.rs'],
  markers: ['Tanjug', 'Танјуг'],
  isDetected: false,
});
