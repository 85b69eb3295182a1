import { newsAgency } from './wire-service';

/** AFP's sports agency in Germany. */
export const sid = newsAgency({
  id: 'sid',
  name: 'Sport-Informations-Dienst',
  ownership: 'private',
  aliases: ['SID'],
  homeDomains: ['sid.de'],
  markers: ['SID'],
});
