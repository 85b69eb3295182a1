import { newswire } from './wire-service';

/** Asia Corporate News Network; it signs all its languages alike. */
export const acnNewswire = newswire({
  id: 'acn-newswire',
  name: 'ACN Newswire',
  ownership: 'private',
  aliases: ['亚太商讯', '亞太商訊', 'Asia Corporate News Network'],
  homeDomains: ['acnnewswire.com'],
  markers: ['ACN Newswire', '亚太商讯', '亞太商訊'],
  closings: ['acn newswire. all rights reserved'],
  linkHosts: ['acnnewswire.com'],
  imageHosts: ['photos.acnnewswire.com'],
  releaseId: /acnnewswire\.com\/press-release\/\w+\/(\d+)/,
});
