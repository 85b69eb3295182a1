import { newswire } from './wire-service';

/** The paid service beside the agency: never its own reporting. */
export const kyodoPrWire = newswire({
  id: 'kyodo-pr-wire',
  name: 'Kyodo News PR Wire',
  ownership: 'private',
  aliases: ['共同通信PRワイヤー', 'Kyodo JBN', 'Kyodo PR Wire'],
  homeDomains: ['kyodonewsprwire.jp'],
  markers: ['共同通信PRワイヤー', 'Kyodo JBN'],
  closings: ['提供：共同通信prワイヤー', '提供:共同通信prワイヤー', '配信：共同通信prワイヤー'],
  linkHosts: ['kyodonewsprwire.jp'],
  imageHosts: ['kyodonewsprwire.jp'],
  releaseId: /kyodonewsprwire\.jp\/release\/(\d{10,})/,
});
