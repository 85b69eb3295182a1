import type { WireService } from './wire-service';

/** It signs between dashes, often as a link, and closes with the issuer's responsibility. */
export const mediaOutreach: WireService = {
  id: 'media-outreach',
  name: 'Media OutReach Newswire',
  role: 'newswire',
  ownership: 'private',
  aliases: ['Media OutReach', 'MediaOutReach'],
  homeDomains: ['media-outreach.com'],
  markers: ['-Media OutReach Newswire-', '-Media OutReach-', '(Media OutReach Newswire)', '(Media OutReach)'],
  closings: ['the issuer is solely responsible for the content of this announcement'],
  endings: [],
  linkHosts: ['media-outreach.com'],
  imageHosts: ['release.media-outreach.com'],
  trackerHosts: [],
  releaseId: /media-outreach\.com\/news\/[^/]+\/\d{4}\/\d\d\/\d\d\/(\d+)/,
};
