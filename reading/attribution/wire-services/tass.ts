import { newsAgency } from './wire-service';

/** Russia's agency. It signs between slashes as newswires do. */
export const tass = newsAgency({
  id: 'tass',
  name: 'TASS',
  ownership: 'state',
  aliases: ['ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС'],
  homeDomains: ['tass.com', 'tass.ru'],
  markers: ['TASS', 'ТАСС'],
});
