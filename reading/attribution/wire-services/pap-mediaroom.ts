import { newswire } from './wire-service';

/** The paid service of the Polish Press Agency: its copy offers itself to be printed and names its sender. */
export const papMediaroom = newswire({
  id: 'pap-mediaroom',
  name: 'PAP MediaRoom',
  ownership: 'state',
  aliases: ['PAP Media Room'],
  homeDomains: ['pap-mediaroom.pl'],
  markers: ['PAP MediaRoom'],
  closings: [
    'za materiał opublikowany przez redakcję pap mediaroom',
    'pobierz materiał i publikuj za darmo',
    'serwisie pap mediaroom pochodzi od nadawcy',
  ],
  linkHosts: ['pap-mediaroom.pl'],
  imageHosts: ['pap-mediaroom.pl'],
});
