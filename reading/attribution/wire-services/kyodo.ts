import { newsAgency } from './wire-service';

/** Owned by Japanese newspapers and the broadcaster NHK; in Japanese its name stands behind the place in the mark. */
export const kyodo = newsAgency({
  id: 'kyodo',
  name: 'Kyodo News',
  ownership: 'cooperative',
  aliases: ['共同通信', '共同通信社', 'Kyodo', '共同社'],
  homeDomains: ['kyodonews.net', 'kyodonews.jp'],
  markers: ['Kyodo', '[…共同]', '共同社…电'],
  endings: ['(共同)'],
});
