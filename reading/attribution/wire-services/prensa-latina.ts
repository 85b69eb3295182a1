import { newsAgency } from './wire-service';

/** Cuba's agency; its text follows the mark without a dash. */
export const prensaLatina = newsAgency({
  id: 'prensa-latina',
  name: 'Prensa Latina',
  ownership: 'state',
  aliases: ['Agencia Prensa Latina'],
  homeDomains: ['prensa-latina.cu', 'plenglish.com'],
  markers: ['Prensa Latina'],
});
