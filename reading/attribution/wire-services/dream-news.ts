import { newswire } from './wire-service';

/** Its copy closes with the wire's name as provider. */
export const dreamNews = newswire({
  id: 'dream-news',
  name: 'DreamNews',
  ownership: 'private',
  aliases: ['ドリームニュース'],
  homeDomains: ['dreamnews.jp'],
  closings: ['提供：dreamnews', '提供:dreamnews', '配信元：dreamnews'],
  linkHosts: ['dreamnews.jp'],
  imageHosts: ['dreamnews.jp'],
  releaseId: /dreamnews\.jp\/press\/(\d+)/,
});
