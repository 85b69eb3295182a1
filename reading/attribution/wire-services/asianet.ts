import { newswire } from './wire-service';

/** A consortium of news agencies that carry releases: the agency's name beside it is the carrier's. */
export const asianet = newswire({
  id: 'asianet',
  name: 'AsiaNet',
  ownership: 'private',
  aliases: ['Medianet International-AsiaNet'],
  homeDomains: ['asianetnews.net', 'asianetpakistan.com'],
  markers: ['AsiaNet', 'AsiaNet Pakistan'],
  linkHosts: ['asianetnews.net'],
});
