import { newswire } from './wire-service';

/** The wire of the InvestorBrandNetwork. */
export const investorwire = newswire({
  id: 'investorwire',
  name: 'InvestorWire',
  ownership: 'private',
  aliases: ['IBN', 'InvestorBrandNetwork'],
  homeDomains: ['investorwire.com'],
  markers: ['InvestorWire'],
  closings: ['investorwire (iw) is'],
  linkHosts: ['investorwire.com'],
});
