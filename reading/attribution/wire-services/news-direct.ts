import { newswire } from './wire-service';

/** Two common words: its address tells it apart. */
export const newsDirect = newswire({
  id: 'news-direct',
  name: 'News Direct (newsdirect.com)',
  ownership: 'private',
  aliases: ['News Direct', 'newsdirect.com'],
  homeDomains: ['newsdirect.com'],
  markers: ['News Direct'],
  closings: ['view source version on newsdirect.com'],
  linkHosts: ['newsdirect.com'],
  imageHosts: ['public.newsdirect.com'],
  releaseId: /newsdirect\.com\/news\/\S*?-(\d{9})/,
});
