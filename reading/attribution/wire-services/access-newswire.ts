import type { WireService } from './wire-service';

/** Called ACCESSWIRE until 2025: copies under both names are about. */
export const accessNewswire: WireService = {
  id: 'access-newswire',
  name: 'ACCESS Newswire',
  role: 'newswire',
  ownership: 'private',
  aliases: ['ACCESSWIRE'],
  homeDomains: ['accessnewswire.com', 'accesswire.com'],
  markers: ['/ACCESS Newswire/', '/ACCESSWIRE/', '(ACCESSWIRE)', '(ACCESS Newswire)'],
  closings: ['view the original press release on access', 'view source version on accesswire.com'],
  endings: [],
  linkHosts: ['accessnewswire.com', 'accesswire.com', 'pr.report'],
  imageHosts: [],
  trackerHosts: [],
  releaseId: /newswire\.com\/newsroom\/.*-(\d{6,})$|accesswire\.com\/(\d{5,})/,
};
