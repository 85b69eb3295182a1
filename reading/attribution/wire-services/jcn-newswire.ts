import { newswire } from './wire-service';

/** Japan Corporate News Network, the house of ACN Newswire. */
export const jcnNewswire = newswire({
  id: 'jcn-newswire',
  name: 'JCN Newswire',
  ownership: 'private',
  aliases: ['Japan Corporate News Network'],
  homeDomains: ['jcnnewswire.com'],
  markers: ['JCN Newswire'],
  linkHosts: ['jcnnewswire.com'],
  imageHosts: ['photos.jcnnewswire.com'],
  releaseId: /jcnnewswire\.com\/pressrelease\/(\d+)/,
});
