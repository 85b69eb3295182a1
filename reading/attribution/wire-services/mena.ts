import { newsAgency } from './wire-service';

/** The agency of Egypt. */
export const mena = newsAgency({
  id: 'mena',
  name: 'Middle East News Agency',
  ownership: 'state',
  aliases: ['أ ش أ', 'أ.ش.أ', 'وكالة أنباء الشرق الأوسط'],
  homeDomains: ['mena.org.eg'],
  markers: ['MENA', 'أ ش أ', 'أ.ش.أ'],
  endings: ['(أ.ش.أ)'],
});
