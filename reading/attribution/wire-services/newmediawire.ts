import { newswire } from './wire-service';

/** Its mark stands before the day and the place. */
export const newMediaWire = newswire({
  id: 'newmediawire',
  name: 'NewMediaWire',
  ownership: 'private',
  homeDomains: ['newmediawire.com'],
  markers: ['NewMediaWire'],
  linkHosts: ['newmediawire.com'],
  releaseId: /newmediawire\.com\/news\/\S*?-(\d{6,})/,
});
