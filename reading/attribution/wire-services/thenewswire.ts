import { newswire } from './wire-service';

/** It signs twice: before the place, and between place and day. */
export const thenewswire = newswire({
  id: 'thenewswire',
  name: 'TheNewswire',
  ownership: 'private',
  homeDomains: ['thenewswire.com'],
  markers: ['TheNewswire'],
  linkHosts: ['thenewswire.com'],
  imageHosts: ['thenewswire.com'],
});
