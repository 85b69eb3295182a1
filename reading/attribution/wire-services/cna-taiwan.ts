import { newsAgency } from './wire-service';

/** A foundation of Taiwan that the state funds; reporter, place and day stand inside its mark. */
export const cnaTaiwan = newsAgency({
  id: 'cna-taiwan',
  name: 'Central News Agency',
  ownership: 'public',
  aliases: ['中央社', '中央通訊社', 'Focus Taiwan'],
  homeDomains: ['cna.com.tw', 'focustaiwan.tw'],
  markers: ['中央社…电', '中央社'],
});
