import { newswire } from './wire-service';

/** Its copy has no dateline: links and images are what it leaves. */
export const atpress = newswire({
  id: 'atpress',
  name: '@Press',
  ownership: 'private',
  aliases: ['アットプレス'],
  homeDomains: ['atpress.ne.jp'],
  closings: ['提供：@press', '提供:@press', '配信元：@press', '提供元：@press'],
  linkHosts: ['atpress.ne.jp'],
  imageHosts: ['atpress.ne.jp'],
  releaseId: /atpress\.ne\.jp\/news\/(\d+)/,
});
