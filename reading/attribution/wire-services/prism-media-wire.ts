import { newswire } from './wire-service';

/** Its feed signs every text with the words that blogs sign theirs with. */
export const prismMediaWire = newswire({
  id: 'prism-media-wire',
  name: 'Prism Media Wire',
  ownership: 'private',
  aliases: ['PRISM MediaWire'],
  homeDomains: ['prismmediawire.com'],
  markers: ['PRISM MediaWire'],
  closings: ['first appeared on prism media', 'appeared first on prism media'],
  linkHosts: ['prismmediawire.com'],
});
