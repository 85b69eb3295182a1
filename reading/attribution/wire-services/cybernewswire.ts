import { newswire } from './wire-service';

/** For security firms: its name ends a dateline of its own line. */
export const cybernewswire = newswire({
  id: 'cybernewswire',
  name: 'CyberNewswire',
  ownership: 'private',
  aliases: ['CyberNewsWire'],
  homeDomains: ['cybernewswire.com'],
  markers: ['…, CyberNewswire\n', 'CyberNewswire'],
  linkHosts: ['cybernewswire.com'],
});
