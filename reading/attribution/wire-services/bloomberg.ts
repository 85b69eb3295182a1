import { newsAgency } from './wire-service';

/** Its copy has no place in its dateline. */
export const bloomberg = newsAgency({
  id: 'bloomberg',
  name: 'Bloomberg',
  ownership: 'private',
  aliases: ['Bloomberg News'],
  homeDomains: ['bloomberg.com'],
  markers: ['Bloomberg'],
  creditsPhotos: true,
});
