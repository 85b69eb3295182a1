import { newsAgency } from './wire-service';

/** Owned by its staff; in Japanese its name stands behind the place in the mark. */
export const jiji = newsAgency({
  id: 'jiji',
  name: 'Jiji Press',
  ownership: 'private',
  aliases: ['時事通信', '時事通信社', 'Jiji'],
  homeDomains: ['jiji.com'],
  markers: ['Jiji Press', '[…時事]'],
  endings: ['(時事)'],
});
