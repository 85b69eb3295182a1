import { newsAgency } from './wire-service';

/** The agency of Saudi Arabia. */
export const spa = newsAgency({
  id: 'spa',
  name: 'Saudi Press Agency',
  ownership: 'state',
  aliases: ['واس', 'وكالة الأنباء السعودية'],
  homeDomains: ['spa.gov.sa'],
  markers: ['SPA', 'واس'],
});
