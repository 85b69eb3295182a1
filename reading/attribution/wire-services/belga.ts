import { newsAgency } from './wire-service';

/** Owned by Belgian media; it signs in all languages alike. */
export const belga = newsAgency({
  id: 'belga',
  name: 'Belga',
  ownership: 'cooperative',
  aliases: ['Belga News Agency', 'Agence Belga'],
  homeDomains: ['belganewsagency.eu', 'belga.be'],
  markers: ['Belga'],
});
