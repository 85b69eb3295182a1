import { newswire } from './wire-service';

/** In Korean it signs with its name in the dateline and says at the end that it distributed the text. */
export const koreaNewswire = newswire({
  id: 'korea-newswire',
  name: 'Korea Newswire',
  ownership: 'private',
  aliases: ['뉴스와이어'],
  homeDomains: ['newswire.co.kr', 'koreanewswire.co.kr'],
  markers: ['뉴스와이어', 'Korea Newswire'],
  closings: ['뉴스와이어를 통해 배포한', '뉴스와이어 제공'],
  linkHosts: ['newswire.co.kr'],
  imageHosts: ['file.newswire.co.kr'],
  releaseId: /newswire\.co\.kr\/newsRead\.php\?(?:\S*&)?no=(\d+)/,
});
