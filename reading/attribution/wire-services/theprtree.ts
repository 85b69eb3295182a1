import { newswire } from './wire-service';

/** An Indian distributor: agencies pass its releases on with a sentence that names it. */
export const thePrTree = newswire({
  id: 'theprtree',
  name: 'ThePRTree',
  ownership: 'private',
  homeDomains: ['theprtree.com'],
  closings: ['has been provided by theprtree'],
});
