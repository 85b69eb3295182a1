import { newsAgency } from './wire-service';

/** The agency of the Catholic church in Germany. */
export const kna = newsAgency({
  id: 'kna',
  name: 'Katholische Nachrichten-Agentur',
  ownership: 'cooperative',
  aliases: ['KNA'],
  homeDomains: ['kna.de'],
  markers: ['KNA'],
});
