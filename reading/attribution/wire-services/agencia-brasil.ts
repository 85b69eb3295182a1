import { newsAgency } from './wire-service';

/** Of the public broadcaster EBC. */
export const agenciaBrasil = newsAgency({
  id: 'agencia-brasil',
  name: 'Agência Brasil',
  ownership: 'state',
  homeDomains: ['agenciabrasil.ebc.com.br'],
  markers: ['Agência Brasil'],
});
