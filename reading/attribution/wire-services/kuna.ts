import { newsAgency } from './wire-service';

/** The agency of Kuwait. */
export const kuna = newsAgency({
  id: 'kuna',
  name: 'Kuwait News Agency',
  ownership: 'state',
  aliases: ['KUNA', 'كونا'],
  homeDomains: ['kuna.net.kw'],
  markers: ['KUNA', 'كونا'],
});
