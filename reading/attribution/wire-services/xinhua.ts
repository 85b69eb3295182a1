import type { WireService } from './wire-service';

/** In Chinese its dateline is a dispatch: the agency, the place, the day, "电". */
export const xinhua: WireService = {
  id: 'xinhua',
  name: 'Xinhua',
  role: 'newsAgency',
  ownership: 'state',
  aliases: ['新华社', '新華社', 'Xinhua News Agency', 'Tân Hoa xã'],
  homeDomains: ['xinhuanet.com', 'news.cn'],
  markers: ['(Xinhua)', '新华社…电', '新華社…電'],
  closings: [],
  endings: ['(新华社)', '(新華社)', '(Xinhua)'],
  linkHosts: [],
  imageHosts: [],
  trackerHosts: [],
  releaseId: null,
};
