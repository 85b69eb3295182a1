import { newswire } from './wire-service';

/** Cision's house for the Nordic countries: no mark at the head, its sentence at the end. */
export const cisionNews = newswire({
  id: 'cision-news',
  name: 'Cision News',
  ownership: 'private',
  aliases: ['News Powered by Cision'],
  homeDomains: ['news.cision.com'],
  closings: ['was brought to you by cision'],
  linkHosts: ['news.cision.com'],
  imageHosts: ['mb.cision.com'],
  releaseId: /news\.cision\.com\/\S*?,c(\d+)/,
});
