import { newswire } from './wire-service';

/** It signs with its address: "newswire" alone is a word. */
export const newswireCom = newswire({
  id: 'newswire-com',
  name: 'Newswire.com',
  ownership: 'private',
  homeDomains: ['newswire.com'],
  markers: ['Newswire.com'],
  closings: ['original source:…//www.newswire.com'],
  linkHosts: ['newswire.com', 'stats.nwe.io'],
  trackerHosts: ['stats.newswire.com/x/im', 'stats.nwe.io/x/im'],
  releaseId: /\bwww\.newswire\.com\/news\/\S*?-(\d{7,})/,
});
