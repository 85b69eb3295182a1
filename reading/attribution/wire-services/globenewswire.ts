import { newswire } from './wire-service';

/** What its trackers carry is opaque: they prove the wire and nothing more. */
export const globeNewswire = newswire({
  id: 'globenewswire',
  name: 'GlobeNewswire',
  ownership: 'private',
  aliases: ['Globe Newswire', 'جلوب نيوزواير'],
  homeDomains: ['globenewswire.com'],
  markers: ['GLOBE NEWSWIRE', 'جلوب نيوزواير'],
  closings: ['accompanying this announcement…globenewswire'],
  linkHosts: ['globenewswire.com'],
  imageHosts: ['ml.globenewswire.com', 'ml-eu.globenewswire.com'],
  trackerHosts: ['globenewswire.com/newsroom/ti', 'globenewswire.com/Tracker'],
  releaseId: /\/news-release\/\d{4}\/\d\d\/\d\d\/(\d+)/,
});
