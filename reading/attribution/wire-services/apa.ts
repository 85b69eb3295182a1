import { newsAgency } from './wire-service';

/** Owned by the Austrian newspapers and broadcasters that use it. */
export const apa = newsAgency({
  id: 'apa',
  name: 'Austria Presse Agentur',
  ownership: 'cooperative',
  aliases: ['APA'],
  homeDomains: ['apa.at'],
  markers: ['APA'],
});
