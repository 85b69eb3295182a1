import { newswire } from './wire-service';

/** An Indian distributor: agencies pass its releases on with a sentence that names it. */
export const pnn = newswire({
  id: 'pnn',
  name: 'PNN',
  ownership: 'private',
  aliases: ['Primex News Network'],
  homeDomains: ['primexnewsnetwork.com'],
  closings: ['has been provided by pnn.', 'arrangement with pnn '],
});
