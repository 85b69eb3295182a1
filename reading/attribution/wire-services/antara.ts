import { newsAgency } from './wire-service';

/** A company of the Indonesian state. Beside another name in its mark it carries somebody's release. */
export const antara = newsAgency({
  id: 'antara',
  name: 'ANTARA',
  ownership: 'state',
  aliases: ['Antara News', 'LKBN Antara', 'Kantor Berita Antara'],
  homeDomains: ['antaranews.com'],
  markers: ['ANTARA', 'ANTARA News'],
});
