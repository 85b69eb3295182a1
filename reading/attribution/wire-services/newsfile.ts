import { newswire } from './wire-service';

/** The day stands inside its mark: "(Newsfile Corp. - May 4, 2026)". */
export const newsfile = newswire({
  id: 'newsfile',
  name: 'Newsfile',
  ownership: 'private',
  aliases: ['Newsfile Corp.', 'TMX Newsfile'],
  homeDomains: ['newsfilecorp.com'],
  markers: ['Newsfile Corp.', 'Newsfile'],
  closings: ['to view the source version of this press release…newsfilecorp'],
  linkHosts: ['newsfilecorp.com'],
  imageHosts: ['images.newsfilecorp.com'],
  trackerHosts: ['api.newsfilecorp.com'],
  releaseId: /newsfilecorp\.com\/release\/(\d+)/,
});
