import { newsAgency } from './wire-service';

/** Indo-Asian News Service. */
export const ians = newsAgency({
  id: 'ians',
  name: 'IANS',
  ownership: 'private',
  aliases: ['Indo-Asian News Service', 'आईएएनएस'],
  homeDomains: ['ians.in'],
  markers: ['IANS', 'आईएएनएस'],
});
