import { newsAgency } from './wire-service';

/** The agency of Malaysia. */
export const bernama = newsAgency({
  id: 'bernama',
  name: 'Bernama',
  ownership: 'state',
  aliases: ['BERNAMA'],
  homeDomains: ['bernama.com'],
  markers: ['Bernama'],
});
