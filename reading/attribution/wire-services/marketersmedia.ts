import { newswire } from './wire-service';

/** It signs between slashes or brackets. */
export const marketersMedia = newswire({
  id: 'marketersmedia',
  name: 'MarketersMEDIA Newswire',
  ownership: 'private',
  aliases: ['MarketersMEDIA', 'Marketers Media', 'MarketersMEDIA Newsroom'],
  homeDomains: ['marketersmedia.com'],
  markers: ['MarketersMEDIA'],
  linkHosts: ['marketersmedia.com'],
  releaseId: /marketersmedia\.com\/\S*?\/(\d{5,})/,
});
