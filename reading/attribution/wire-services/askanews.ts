import { newsAgency } from './wire-service';

/** It signs between brackets before the text. */
export const askanews = newsAgency({
  id: 'askanews',
  name: 'askanews',
  ownership: 'private',
  homeDomains: ['askanews.it'],
  markers: ['askanews'],
});
