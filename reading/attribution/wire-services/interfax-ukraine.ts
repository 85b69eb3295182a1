import { newsAgency } from './wire-service';

/** Not Interfax, in spite of its name. */
export const interfaxUkraine = newsAgency({
  id: 'interfax-ukraine',
  name: 'Interfax-Ukraine',
  ownership: 'private',
  aliases: ['Интерфакс-Украина', 'Інтерфакс-Україна'],
  homeDomains: ['interfax.com.ua'],
  markers: ['Interfax-Ukraine', 'Интерфакс-Украина', 'Інтерфакс-Україна'],
});
