import { newsAgency } from './wire-service';

/** North Korea's agency; place and day stand inside its mark. */
export const kcna = newsAgency({
  id: 'kcna',
  name: 'KCNA',
  ownership: 'state',
  aliases: ['조선중앙통신', '朝中社', 'Korean Central News Agency'],
  homeDomains: ['kcna.kp', 'kcna.co.jp'],
  markers: ['KCNA', '조선중앙통신'],
  endings: ['(조선중앙통신)'],
});
