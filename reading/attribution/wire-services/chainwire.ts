import { newswire } from './wire-service';

/** For crypto firms: its name ends a dateline of its own line. */
export const chainwire = newswire({
  id: 'chainwire',
  name: 'Chainwire',
  ownership: 'private',
  homeDomains: ['chainwire.org'],
  markers: ['…, Chainwire\n', 'Chainwire'],
  linkHosts: ['chainwire.org'],
  imageHosts: ['app.chainwire.org'],
  trackerHosts: ['app.chainwire.org/pixel'],
});
