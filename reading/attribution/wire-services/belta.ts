import { newsAgency } from './wire-service';

/** The agency of Belarus. */
export const belta = newsAgency({
  id: 'belta',
  name: 'BelTA',
  ownership: 'state',
  aliases: ['БЕЛТА'],
  homeDomains: ['belta.by'],
  markers: ['БЕЛТА', 'BelTA', 'Корр. БЕЛТА'],
});
