import { newsAgency } from './wire-service';

/** The French agency of the markets: Agence Option Finance. */
export const aof = newsAgency({
  id: 'aof',
  name: 'AOF',
  ownership: 'private',
  aliases: ['Agence Option Finance'],
  homeDomains: ['aof.fr'],
  markers: ['AOF'],
  isDetected: false,
});
