import { newswire } from './wire-service';

/** Where NTB passes releases on for others: pages name it as their source and link to it. */
export const ntbKommunikasjon = newswire({
  id: 'ntb-kommunikasjon',
  name: 'NTB Kommunikasjon',
  ownership: 'private',
  aliases: ['NTB Info'],
  homeDomains: ['kommunikasjon.ntb.no'],
  linkHosts: ['kommunikasjon.ntb.no'],
  releaseId: /kommunikasjon\.ntb\.no\/(?:pressemelding|presserelease)\/(\d+)/,
});
