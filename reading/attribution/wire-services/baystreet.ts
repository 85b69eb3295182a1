import { newswire } from './wire-service';

/** A site for Canadian markets that passes on releases under its own name. */
export const baystreet = newswire({
  id: 'baystreet',
  name: 'Baystreet.ca',
  ownership: 'private',
  aliases: ['Baystreet'],
  homeDomains: ['baystreet.ca'],
  markers: ['Baystreet.ca'],
  linkHosts: ['baystreet.ca'],
});
