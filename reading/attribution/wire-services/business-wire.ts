import { newswire } from './wire-service';

/** Its smartlinks and its counting pixel carry the release's id as `newsitemid` or `sty`. */
export const businessWire = newswire({
  id: 'business-wire',
  name: 'Business Wire',
  ownership: 'private',
  aliases: ['BusinessWire', '美国商业资讯', '美國商業資訊', 'ビジネスワイヤ', '비즈니스와이어', 'بزنيس واير'],
  homeDomains: ['businesswire.com'],
  markers: [
    'BUSINESS WIRE',
    '美国商业资讯',
    '美國商業資訊',
    'ビジネスワイヤ',
    '비즈니스와이어',
    'بزنيس واير',
  ],
  closings: ['businesswire.com:', 'businesswire.com…：https://www.businesswire.com/news/home'],
  linkHosts: ['businesswire.com'],
  imageHosts: ['mms.businesswire.com'],
  trackerHosts: ['cts.businesswire.com/ct'],
  releaseId: /\/news\/home\/(\d{14,})|[?&]newsitemid=(\d{14,})|[?&]sty=(\d{14,})/i,
});
