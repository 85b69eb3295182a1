import { newswire } from './wire-service';

/** It signs with its address. */
export const einPresswire = newswire({
  id: 'ein-presswire',
  name: 'EIN Presswire',
  ownership: 'private',
  aliases: ['EINPresswire', 'EINPresswire.com'],
  homeDomains: ['einpresswire.com'],
  markers: ['EINPresswire.com', 'EINPresswire'],
  closings: ['ein presswire provides this news content "as is"'],
  linkHosts: ['einpresswire.com'],
  releaseId: /einpresswire\.com\/article\/(\d+)/,
});
