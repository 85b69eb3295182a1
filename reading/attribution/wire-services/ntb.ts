import { newsAgency } from './wire-service';

/** Norsk Telegrambyrå, owned by Norwegian newspapers. */
export const ntb = newsAgency({
  id: 'ntb',
  name: 'NTB',
  ownership: 'cooperative',
  aliases: ['Norsk Telegrambyrå', 'NTB Innenriks'],
  homeDomains: ['ntb.no'],
  markers: ['NTB'],
});
