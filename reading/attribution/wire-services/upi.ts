import { newsAgency } from './wire-service';

/** The old rival of AP, small today. */
export const upi = newsAgency({
  id: 'upi',
  name: 'United Press International',
  ownership: 'private',
  aliases: ['UPI'],
  homeDomains: ['upi.com'],
  markers: ['UPI'],
  creditsPhotos: true,
});
