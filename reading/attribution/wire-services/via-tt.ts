import { newswire } from './wire-service';

/** Where TT passes releases on for others: pages name it as their source and link to it. */
export const viaTt = newswire({
  id: 'via-tt',
  name: 'Via TT',
  ownership: 'private',
  homeDomains: ['via.tt.se'],
  linkHosts: ['via.tt.se'],
  releaseId: /via\.tt\.se\/pressmeddelande\/(\d+)/,
});
