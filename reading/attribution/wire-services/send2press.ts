import { newswire } from './wire-service';

/** Its mark and its closing line both stand in capitals. */
export const send2press = newswire({
  id: 'send2press',
  name: 'Send2Press',
  ownership: 'private',
  aliases: ['Send2Press Newswire', 'S2P'],
  homeDomains: ['send2press.com'],
  markers: ['SEND2PRESS NEWSWIRE', 'Send2Press'],
  linkHosts: ['send2press.com'],
  trackerHosts: ['i.send2press.com/WIRE'],
});
