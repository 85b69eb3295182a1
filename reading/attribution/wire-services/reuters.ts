import type { WireService } from './wire-service';

/** The agency of Thomson Reuters. */
export const reuters: WireService = {
  id: 'reuters',
  name: 'Reuters',
  role: 'newsAgency',
  ownership: 'private',
  aliases: ['Thomson Reuters', '路透社', '路透', 'Reuters News Agency'],
  homeDomains: ['reuters.com'],
  markers: ['(Reuters)', '路透社…电', '路透社…電', '(路透社)'],
  closings: [],
  endings: ['(路透社)'],
  linkHosts: [],
  imageHosts: [],
  trackerHosts: [],
  releaseId: null,
};
