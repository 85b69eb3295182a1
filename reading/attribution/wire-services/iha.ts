import { newsAgency } from './wire-service';

/** İhlas Haber Ajansı. */
export const iha = newsAgency({
  id: 'iha',
  name: 'İHA',
  ownership: 'private',
  aliases: ['İhlas Haber Ajansı', 'IHA'],
  homeDomains: ['iha.com.tr'],
  markers: ['İHA'],
});
