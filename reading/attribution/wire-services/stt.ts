import { newsAgency } from './wire-service';

/** Suomen Tietotoimisto, mostly owned by Finnish media. */
export const stt = newsAgency({
  id: 'stt',
  name: 'STT',
  ownership: 'private',
  aliases: ['Suomen Tietotoimisto', 'FNB'],
  homeDomains: ['stt.fi'],
  markers: ['STT'],
});
