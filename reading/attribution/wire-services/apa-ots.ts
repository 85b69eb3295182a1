import { newswire } from './wire-service';

/** The distributor of Austria's news agency: its mark is in capitals, as news aktuell's never is. */
export const apaOts = newswire({
  id: 'apa-ots',
  name: 'APA-OTS',
  ownership: 'private',
  aliases: ['APA OTS', 'OTS'],
  homeDomains: ['ots.at'],
  markers: ['OTS'],
  closings: ['inhaltlicher verantwortung des aussenders'],
  linkHosts: ['ots.at'],
  releaseId: /OTS_(\d{8}_OTS\d{4})/,
});
