import { newsAgency } from './wire-service';

/** Croatia's agency. */
export const hina = newsAgency({
  id: 'hina',
  name: 'HINA',
  ownership: 'public',
  aliases: ['Hrvatska izvještajna novinska agencija'],
  homeDomains: ['hina.hr'],
  markers: ['Hina'],
  isDetected: false,
});
