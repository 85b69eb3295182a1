import { newsAgency } from './wire-service';

/** Turkey's agency. */
export const anadolu = newsAgency({
  id: 'anadolu',
  name: 'Anadolu Agency',
  ownership: 'state',
  aliases: ['AA', 'Anadolu Ajansı', 'Anadolu', 'الأناضول'],
  homeDomains: ['aa.com.tr'],
  markers: ['AA'],
});
