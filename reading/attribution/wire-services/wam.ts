import { newsAgency } from './wire-service';

/** Emirates News Agency. */
export const wam = newsAgency({
  id: 'wam',
  name: 'WAM',
  ownership: 'state',
  aliases: ['Emirates News Agency', 'وام', 'وكالة أنباء الإمارات'],
  homeDomains: ['wam.ae'],
  markers: ['WAM', 'وام'],
});
