import { newswire } from './wire-service';

/** Where STT passes releases on for others: pages name it as their source and link to it. */
export const sttInfo = newswire({
  id: 'stt-info',
  name: 'STT Info',
  ownership: 'private',
  homeDomains: ['sttinfo.fi'],
  linkHosts: ['sttinfo.fi'],
  releaseId: /sttinfo\.fi\/(?:tiedote|pressmeddelande)\/(\d+)/,
});
