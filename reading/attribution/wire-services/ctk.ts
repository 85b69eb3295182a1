import { newsAgency } from './wire-service';

/** Czech News Agency, founded by law and without owners. */
export const ctk = newsAgency({
  id: 'ctk',
  name: 'ČTK',
  ownership: 'public',
  aliases: ['Česká tisková kancelář', 'CTK', 'Czech News Agency'],
  homeDomains: ['ctk.cz', 'ctk.eu', 'ceskenoviny.cz'],
  markers: ['ČTK', 'CTK'],
});
