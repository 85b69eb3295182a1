import { newsAgency } from './wire-service';

/** The agency of Bangladesh. */
export const bss = newsAgency({
  id: 'bss',
  name: 'Bangladesh Sangbad Sangstha',
  ownership: 'state',
  aliases: ['BSS'],
  homeDomains: ['bssnews.net'],
  markers: ['… (BSS) -', '… (BSS):'],
  isDetected: false,
});
