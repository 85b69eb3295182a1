import { newsAgency } from './wire-service';

/** Dutch papers sign its texts with its initials. */
export const anp = newsAgency({
  id: 'anp',
  name: 'Algemeen Nederlands Persbureau',
  ownership: 'private',
  aliases: ['ANP'],
  homeDomains: ['anp.nl'],
  markers: ['ANP'],
});
