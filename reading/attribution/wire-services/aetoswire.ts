import { newswire } from './wire-service';

/** It serves the Middle East, often as partner of Business Wire. */
export const aetosWire = newswire({
  id: 'aetoswire',
  name: 'AETOSWire',
  ownership: 'private',
  aliases: ['Aetos Wire', 'ايتوس واير', 'إيتوس واير'],
  homeDomains: ['aetoswire.com'],
  markers: ['AETOSWire', 'ايتوس واير', 'إيتوس واير'],
  closings: ['*source: aetoswire', 'المصدر: "ايتوس واير"', 'المصدر: ايتوس واير'],
  linkHosts: ['aetoswire.com'],
  releaseId: /aetoswire\.com\/\S*?\/(\d{6,})/,
});
