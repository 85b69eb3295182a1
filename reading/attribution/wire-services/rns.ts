import { newswire } from './wire-service';

/** The London exchange's service for announcements that the law asks for. */
export const rns = newswire({
  id: 'rns',
  name: 'RNS',
  ownership: 'private',
  aliases: ['Regulatory News Service'],
  homeDomains: ['londonstockexchange.com'],
  markers: ['RNS Number:'],
  closings: ['this information is provided by rns'],
  linkHosts: ['londonstockexchange.com/news-article', 'rns.com'],
  trackerHosts: ['tracker.live.rns.com'],
  releaseId: /londonstockexchange\.com\/news-article\/\S*?\/(\d{6,})/,
});
