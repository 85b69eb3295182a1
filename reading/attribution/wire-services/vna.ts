import type { WireService } from './wire-service';

/** At home it signs at the end, abroad in the dateline. */
export const vna: WireService = {
  id: 'vna',
  name: 'Vietnam News Agency',
  role: 'newsAgency',
  ownership: 'state',
  aliases: ['VNA', 'TTXVN', 'Thông tấn xã Việt Nam', 'Vietnam+', 'TTXVN/Vietnam+'],
  homeDomains: ['vnanet.vn', 'vietnamplus.vn', 'baotintuc.vn', 'vietnamnews.vn'],
  markers: ['(VNA)', '(TTXVN)'],
  closings: [],
  endings: ['(TTXVN)', '(TTXVN/Vietnam+)', '(Vietnam+)'],
  linkHosts: [],
  imageHosts: [],
  trackerHosts: [],
  releaseId: null,
};
