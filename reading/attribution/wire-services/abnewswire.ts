import { newswire } from './wire-service';

/** Its media contact block links back to it. */
export const abNewswire = newswire({
  id: 'abnewswire',
  name: 'ABNewswire',
  ownership: 'private',
  aliases: ['AB Newswire', 'Getnews'],
  homeDomains: ['abnewswire.com'],
  markers: ['ABNewswire'],
  closings: ['press release distributed by abnewswire', 'to view the original version on abnewswire'],
  linkHosts: ['abnewswire.com'],
  trackerHosts: ['abnewswire.com/press_stat.php'],
});
