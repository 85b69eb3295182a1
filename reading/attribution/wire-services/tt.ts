import { newsAgency } from './wire-service';

/** Tidningarnas Telegrambyrå, owned by Swedish newspapers. */
export const tt = newsAgency({
  id: 'tt',
  name: 'TT Nyhetsbyrån',
  ownership: 'cooperative',
  aliases: ['TT', 'Tidningarnas Telegrambyrå'],
  homeDomains: ['tt.se'],
  markers: ['TT'],
});
