import { newswire } from './wire-service';

/** In archives only: it became part of GlobeNewswire. The day stands inside its mark. */
export const marketwired = newswire({
  id: 'marketwired',
  name: 'Marketwired',
  ownership: 'private',
  aliases: ['Marketwire', 'MARKET WIRE'],
  homeDomains: ['marketwired.com', 'marketwire.com'],
  markers: ['Marketwired', 'MARKETWIRE'],
  linkHosts: ['marketwired.com', 'marketwire.com'],
});
