import { newswire } from './wire-service';

/** Its copy has no dateline: links and images are what it leaves. */
export const valuePress = newswire({
  id: 'value-press',
  name: 'valuepress',
  ownership: 'private',
  aliases: ['ValuePress', 'ValuePress!', 'バリュープレス'],
  homeDomains: ['value-press.com'],
  closings: ['提供：valuepress', '提供:valuepress'],
  linkHosts: ['value-press.com'],
  imageHosts: ['files.value-press.com'],
  releaseId: /value-press\.com\/pressrelease\/(\d+)/,
});
