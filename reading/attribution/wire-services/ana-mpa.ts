import { newsAgency } from './wire-service';

/** The Greek agency. */
export const anaMpa = newsAgency({
  id: 'ana-mpa',
  name: 'ANA-MPA',
  ownership: 'state',
  aliases: ['ΑΠΕ-ΜΠΕ', 'ΑΠΕ - ΜΠΕ', 'AMNA', 'Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων'],
  homeDomains: ['amna.gr', 'ana-mpa.gr'],
  markers: ['ΑΠΕ-ΜΠΕ', 'ANA-MPA'],
});
