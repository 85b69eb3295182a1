import { newsAgency } from './wire-service';

/** The agency of Jordan. */
export const petra = newsAgency({
  id: 'petra',
  name: 'Petra News Agency',
  ownership: 'state',
  aliases: ['بترا', 'Jordan News Agency'],
  homeDomains: ['petra.gov.jo'],
  markers: ['Petra', 'بترا'],
});
