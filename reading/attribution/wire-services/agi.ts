import { newsAgency } from './wire-service';

/** Agenzia Giornalistica Italia, owned by the energy company Eni in which the state has the most shares. */
export const agi = newsAgency({
  id: 'agi',
  name: 'AGI',
  ownership: 'state',
  aliases: ['Agenzia Giornalistica Italia'],
  homeDomains: ['agi.it'],
  markers: ['AGI'],
});
