import { newswire } from './wire-service';

/** PR Newswire's house for Asia; in Chinese it signs with a name of its own. */
export const prNewswireAsia = newswire({
  id: 'pr-newswire-asia',
  name: 'PR Newswire Asia',
  ownership: 'private',
  aliases: ['美通社', 'PRNAsia', '美通社 PR Newswire'],
  homeDomains: ['prnasia.com'],
  markers: ['美通社', 'PRNAsia'],
  linkHosts: ['prnasia.com'],
  imageHosts: ['mma.prnasia.com'],
  releaseId: /prnasia\.com\/story\/(\d+)/,
});
