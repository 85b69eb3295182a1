import { newswire } from './wire-service';

/** For crypto firms. */
export const blockchainWire = newswire({
  id: 'blockchain-wire',
  name: 'Blockchain Wire',
  ownership: 'private',
  aliases: ['BlockchainWire'],
  homeDomains: ['blockchainwire.io'],
  markers: ['Blockchain Wire'],
  closings: ['first appeared on blockchain wire'],
  linkHosts: ['blockchainwire.io'],
});
