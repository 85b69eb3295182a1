import { newswire } from './wire-service';

/** Its copy has no dateline: links and its closing name are what it leaves. */
export const digitalPrPlatform = newswire({
  id: 'digital-pr-platform',
  name: 'Digital PR Platform',
  ownership: 'private',
  homeDomains: ['digitalpr.jp'],
  closings: [
    '提供：digital pr platform',
    '情報提供元：digital pr platform',
    '【リリース発信元】…digitalpr.jp',
  ],
  linkHosts: ['digitalpr.jp'],
  imageHosts: ['user.pr-automation.jp'],
  releaseId: /digitalpr\.jp\/r\/(\d+)/,
});
