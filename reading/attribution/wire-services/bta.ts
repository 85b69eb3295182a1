import { newsAgency } from './wire-service';

/** Bulgaria's agency. */
export const bta = newsAgency({
  id: 'bta',
  name: 'BTA',
  ownership: 'public',
  aliases: ['БТА', 'Bulgarian News Agency', 'Българска телеграфна агенция'],
  homeDomains: ['bta.bg'],
  markers: ['BTA', 'БТА'],
});
