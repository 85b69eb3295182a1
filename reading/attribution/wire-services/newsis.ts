import { newsAgency } from './wire-service';

/** The place stands inside its mark, in square brackets. */
export const newsis = newsAgency({
  id: 'newsis',
  name: 'Newsis',
  ownership: 'private',
  aliases: ['뉴시스'],
  homeDomains: ['newsis.com'],
  markers: ['뉴시스'],
});
