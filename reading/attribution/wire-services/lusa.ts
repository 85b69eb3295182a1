import { newsAgency } from './wire-service';

/** Portugal holds its shares. */
export const lusa = newsAgency({
  id: 'lusa',
  name: 'Lusa',
  ownership: 'state',
  aliases: ['Agência Lusa'],
  homeDomains: ['lusa.pt'],
  markers: ['Lusa'],
});
