import { newsAgency } from './wire-service';

/** A company of the Polish treasury; its texts end with its initials. */
export const pap = newsAgency({
  id: 'pap',
  name: 'Polska Agencja Prasowa',
  ownership: 'state',
  aliases: ['PAP', 'Nauka w Polsce', 'Polish Press Agency'],
  homeDomains: ['pap.pl'],
  markers: ['PAP'],
});
