import { newsAgency } from './wire-service';

/** Spain's private agency. */
export const europaPress = newsAgency({
  id: 'europa-press',
  name: 'Europa Press',
  ownership: 'private',
  homeDomains: ['europapress.es'],
  markers: ['EUROPA PRESS'],
});
