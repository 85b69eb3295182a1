import { newsAgency } from './wire-service';

/** Owned by Danish newspapers; it signs between slashes. */
export const ritzau = newsAgency({
  id: 'ritzau',
  name: 'Ritzau',
  ownership: 'cooperative',
  aliases: ['Ritzaus Bureau'],
  homeDomains: ['ritzau.dk', 'ritzau.com'],
  markers: ['ritzau'],
});
