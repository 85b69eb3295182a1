import { newsAgency } from './wire-service';

/** It signs with its address or its name. */
export const interfax = newsAgency({
  id: 'interfax',
  name: 'Interfax',
  ownership: 'private',
  aliases: ['Интерфакс', 'Interfax.ru'],
  homeDomains: ['interfax.ru', 'interfax.com'],
  markers: ['…. INTERFAX.RU -', 'Интерфакс', 'Interfax'],
});
