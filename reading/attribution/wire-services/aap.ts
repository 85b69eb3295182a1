import { newsAgency } from './wire-service';

/** Run for the common good since 2020. */
export const aap = newsAgency({
  id: 'aap',
  name: 'Australian Associated Press',
  ownership: 'cooperative',
  aliases: ['AAP'],
  homeDomains: ['aap.com.au'],
  markers: ['AAP'],
});
