import { newsAgency } from './wire-service';

/** Romania's agency. */
export const agerpres = newsAgency({
  id: 'agerpres',
  name: 'AGERPRES',
  ownership: 'state',
  homeDomains: ['agerpres.ro'],
  markers: ['AGERPRES'],
  closings: ['agerpres/(as'],
});
