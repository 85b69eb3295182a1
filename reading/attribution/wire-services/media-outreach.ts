import { newswire } from './wire-service';

/** It signs between dashes, often as a link, and closes with the issuer's responsibility. */
export const mediaOutreach = newswire({
  id: 'media-outreach',
  name: 'Media OutReach Newswire',
  ownership: 'private',
  aliases: ['Media OutReach', 'MediaOutReach'],
  homeDomains: ['media-outreach.com'],
  markers: ['Media OutReach Newswire', 'Media OutReach'],
  linkHosts: ['media-outreach.com'],
  imageHosts: ['release.media-outreach.com'],
  releaseId: /media-outreach\.com\/news\/[^/]+\/\d{4}\/\d\d\/\d\d\/(\d+)/,
});
