import { newsAgency } from './wire-service';

/** Owned by Indian newspapers; its text follows the mark without a dash. */
export const pti = newsAgency({
  id: 'pti',
  name: 'Press Trust of India',
  ownership: 'cooperative',
  aliases: ['PTI', 'PTI Bhasha', 'भाषा'],
  homeDomains: ['ptinews.com'],
  markers: ['PTI', 'भाषा'],
});
