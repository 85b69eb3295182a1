import { newsAgency } from './wire-service';

/** Companies listed in London and Milan. */
export const allianceNews = newsAgency({
  id: 'alliance-news',
  name: 'Alliance News',
  ownership: 'private',
  homeDomains: ['allnews.uk', 'alliancenews.com'],
  markers: ['Alliance News'],
  isDetected: false,
});
