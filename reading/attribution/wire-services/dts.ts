import { newsAgency } from './wire-service';

/** Delivers to many German local sites. */
export const dts = newsAgency({
  id: 'dts',
  name: 'dts Nachrichtenagentur',
  ownership: 'private',
  aliases: ['dts'],
  homeDomains: ['dts-nachrichtenagentur.de'],
  markers: ['dts Nachrichtenagentur', 'dts'],
  isDetected: false,
});
