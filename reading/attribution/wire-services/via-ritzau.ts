import { newswire } from './wire-service';

/** Where Ritzau passes releases on for others; it says so at the end. */
export const viaRitzau = newswire({
  id: 'via-ritzau',
  name: 'Via Ritzau',
  ownership: 'private',
  aliases: ['Ritzau pressemeddelelse'],
  homeDomains: ['via.ritzau.dk'],
  closings: ['er videreformidlet af ritzau på vegne af tredjepart'],
  linkHosts: ['via.ritzau.dk'],
  releaseId: /via\.ritzau\.dk\/(?:pressemeddelelse|pressrelease)\/(\d+)/,
});
