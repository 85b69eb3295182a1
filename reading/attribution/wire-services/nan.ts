import { newsAgency } from './wire-service';

/** It signs behind its last word, with its address. */
export const nan = newsAgency({
  id: 'nan',
  name: 'News Agency of Nigeria',
  ownership: 'state',
  aliases: ['NAN'],
  homeDomains: ['nannews.ng'],
  markers: ['… (NAN) -', '… (NAN)'],
  isDetected: false,
});
