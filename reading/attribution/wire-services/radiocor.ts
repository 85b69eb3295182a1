import { newsAgency } from './wire-service';

/** The Italian agency of the markets; its day or its place stands behind its name. */
export const radiocor = newsAgency({
  id: 'radiocor',
  name: 'Il Sole 24 Ore Radiocor',
  ownership: 'private',
  aliases: ['Radiocor', 'Radiocor Plus', 'Il Sole 24 Ore Radiocor Plus'],
  homeDomains: ['radiocor.ilsole24ore.com'],
  markers: ['Il Sole 24 Ore Radiocor', 'Il Sole 24 Ore Radiocor Plus', 'Radiocor', 'Radiocor Plus'],
  isDetected: false,
});
