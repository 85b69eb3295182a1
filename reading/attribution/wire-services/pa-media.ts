import { newsAgency } from './wire-service';

/** The agency of the United Kingdom and Ireland, once the Press Association. */
export const paMedia = newsAgency({
  id: 'pa-media',
  name: 'PA Media',
  ownership: 'cooperative',
  aliases: ['Press Association', 'PA News'],
  homeDomains: ['pa.media'],
  markers: ['PA Media', 'Press Association'],
  creditsPhotos: true,
});
