import { newsAgency } from './wire-service';

/** Its place has the country in square brackets. */
export const ani = newsAgency({
  id: 'ani',
  name: 'ANI',
  ownership: 'private',
  aliases: ['Asian News International', 'एएनआई'],
  homeDomains: ['aninews.in'],
  markers: ['ANI', 'एएनआई'],
});
