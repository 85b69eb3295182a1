import { newsAgency } from './wire-service';

/** At home it signs at the end, abroad in the dateline. */
export const vna = newsAgency({
  id: 'vna',
  name: 'Vietnam News Agency',
  ownership: 'state',
  aliases: ['VNA', 'TTXVN', 'Thông tấn xã Việt Nam', 'Vietnam+', 'TTXVN/Vietnam+'],
  homeDomains: ['vnanet.vn', 'vietnamplus.vn', 'baotintuc.vn', 'vietnamnews.vn'],
  markers: ['VNA', 'TTXVN'],
});
