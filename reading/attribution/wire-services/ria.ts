import { newsAgency } from './wire-service';

/** Russia's agency; a dash before and a period behind its name. */
export const ria = newsAgency({
  id: 'ria',
  name: 'RIA Novosti',
  ownership: 'state',
  aliases: ['РИА Новости', 'RIA Novosti Agency'],
  homeDomains: ['ria.ru'],
  markers: ['… - РИА Новости.', 'РИА Новости'],
});
