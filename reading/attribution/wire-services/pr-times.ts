import { newswire } from './wire-service';

/** Its copy has no dateline; it ends with links to the issuer's release and to its own front page. */
export const prTimes = newswire({
  id: 'pr-times',
  name: 'PR TIMES',
  ownership: 'private',
  aliases: ['PRTIMES'],
  homeDomains: ['prtimes.jp'],
  closings: [
    'pr timesトップへ',
    'pr timesの配信記事',
    'pr timesからの配信',
    '提供：pr times',
    '提供:pr times',
  ],
  linkHosts: ['prtimes.jp'],
  imageHosts: ['prtimes.jp/i', 'prcdn.freetls.fastly.net'],
  releaseId: /prtimes\.jp\/main\/html\/rd\/p\/(\d{9}\.\d{9})\.html/,
});
