import { newsAgency } from './wire-service';

/** Hungary's agency, part of the state's media house. */
export const mti = newsAgency({
  id: 'mti',
  name: 'MTI',
  ownership: 'state',
  aliases: ['Magyar Távirati Iroda', 'MTI - Magyar Távirati Iroda'],
  homeDomains: ['mti.hu'],
  markers: ['MTI'],
});
