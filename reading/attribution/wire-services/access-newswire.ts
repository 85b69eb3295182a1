import { newswire } from './wire-service';

/** Called ACCESSWIRE until 2025: copies under both names are about. */
export const accessNewswire = newswire({
  id: 'access-newswire',
  name: 'ACCESS Newswire',
  ownership: 'private',
  aliases: ['ACCESSWIRE'],
  homeDomains: ['accessnewswire.com', 'accesswire.com'],
  markers: ['ACCESS Newswire', 'ACCESSWIRE'],
  closings: ['view the original press release on access', 'view source version on accesswire.com'],
  linkHosts: ['accessnewswire.com', 'accesswire.com', 'pr.report'],
  releaseId: /newswire\.com\/newsroom\/.*-(\d{6,})$|accesswire\.com\/(\d{5,})/,
});
