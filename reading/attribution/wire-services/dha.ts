import { newsAgency } from './wire-service';

/** Demirören Haber Ajansı, once Doğan's. */
export const dha = newsAgency({
  id: 'dha',
  name: 'DHA',
  ownership: 'private',
  aliases: ['Demirören Haber Ajansı', 'Doğan Haber Ajansı'],
  homeDomains: ['dha.com.tr'],
  markers: ['DHA'],
});
