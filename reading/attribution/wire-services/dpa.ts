import { newsAgency } from './wire-service';

/** Owned by the German publishers and broadcasters that use it; desks stand behind a slash: "(dpa/lby)". */
export const dpa = newsAgency({
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  ownership: 'cooperative',
  aliases: ['dpa', 'dpa-infocom', 'dpa-AFX', 'German Press Agency'],
  homeDomains: ['dpa.com'],
  markers: ['dpa', 'د ب أ'],
  closings: ['© dpa-infocom', 'dpa-infocom, dpa:'],
});
