import type { WireService } from './wire-service';

/** PR Newswire's house for Asia; in Chinese it signs with a name of its own. */
export const prNewswireAsia: WireService = {
  id: 'pr-newswire-asia',
  name: 'PR Newswire Asia',
  role: 'newswire',
  ownership: 'private',
  aliases: ['美通社', 'PRNAsia', '美通社 PR Newswire'],
  homeDomains: ['prnasia.com'],
  markers: ['/美通社/', '(美通社)', '/PRNAsia/'],
  closings: [],
  endings: [],
  linkHosts: ['prnasia.com'],
  imageHosts: ['mma.prnasia.com'],
  trackerHosts: [],
  releaseId: /prnasia\.com\/story\/(\d+)/,
};
