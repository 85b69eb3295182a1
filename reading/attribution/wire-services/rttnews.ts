import { newsAgency } from './wire-service';

/** Short news of the markets. */
export const rttNews = newsAgency({
  id: 'rttnews',
  name: 'RTTNews',
  ownership: 'private',
  aliases: ['RTT News'],
  homeDomains: ['rttnews.com'],
  markers: ['RTTNews'],
  isDetected: false,
});
