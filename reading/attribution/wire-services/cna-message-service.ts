import { newswire } from './wire-service';

/** Where Taiwan's Central News Agency passes releases on for a fee: its mark holds day and hour. */
export const cnaMessageService = newswire({
  id: 'cna-message-service',
  name: '中央社訊息服務',
  ownership: 'public',
  aliases: ['中央社訊息平台', '中央社訊息服務中心'],
  markers: ['中央社訊息服務…)'],
  homeDomains: ['cna.com.tw/postwrite'],
});
