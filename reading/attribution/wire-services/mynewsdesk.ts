import { newswire } from './wire-service';

/** A house of Nordic newsrooms: no mark in its texts, its name beside them. */
export const mynewsdesk = newswire({
  id: 'mynewsdesk',
  name: 'Mynewsdesk',
  ownership: 'private',
  homeDomains: ['mynewsdesk.com'],
  linkHosts: ['mynewsdesk.com'],
  imageHosts: ['mnd-assets.mynewsdesk.com'],
  releaseId: /mynewsdesk\.com\/\S*?\/pressreleases\/\S*?-(\d{5,})/,
});
