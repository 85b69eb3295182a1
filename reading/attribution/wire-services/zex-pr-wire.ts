import { newswire } from './wire-service';

/** Its mark stands between commas, brackets or slashes. */
export const zexPrWire = newswire({
  id: 'zex-pr-wire',
  name: 'ZEX PR WIRE',
  ownership: 'private',
  aliases: ['Zexprwire'],
  homeDomains: ['zexprwire.com'],
  markers: ['…, ZEX PR WIRE,', 'ZEXPRWIRE'],
  linkHosts: ['zexprwire.com'],
});
