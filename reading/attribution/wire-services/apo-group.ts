import { newswire } from './wire-service';

/** Its closing sentence names the issuer. */
export const apoGroup = newswire({
  id: 'apo-group',
  name: 'APO Group',
  ownership: 'private',
  aliases: ['African Press Organization', 'African Media Agency', 'African Media Agency (AMA)'],
  homeDomains: ['apo-opa.com', 'apo-opa.co', 'africa-newsroom.com'],
  markers: ['APO Group', 'African Media Agency (AMA)', 'APO'],
  closings: [
    'distributed by apo group on behalf of…',
    'distribué par apo group pour…',
    'distribuído pelo grupo apo para…',
    'distribuído pelo grupo apo',
    'distributed by the african press organization on behalf of…',
  ],
  linkHosts: ['apo-opa.com', 'africa-newsroom.com'],
  imageHosts: ['cdn.apo-opa.com'],
});
