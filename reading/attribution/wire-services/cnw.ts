import { newswire } from './wire-service';

/** Cision's house for Canada. It shares link and image hosts with PR Newswire: the mark tells them apart. */
export const cnw = newswire({
  id: 'cnw',
  name: 'CNW Group',
  ownership: 'private',
  aliases: ['CNW', 'Canada Newswire', 'Canada NewsWire', 'CNW Telbec', 'Cision Canada', 'Groupe CNW'],
  homeDomains: ['newswire.ca'],
  markers: ['CNW', 'CNW Telbec'],
  closings: ['view original content…newswire.ca'],
  linkHosts: ['newswire.ca'],
  releaseId: /newswire\.ca\/\S*-(\d{9})\.html/,
});
