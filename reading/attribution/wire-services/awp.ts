import { newsAgency } from './wire-service';

/** The Swiss agency of the markets, in German and French. */
export const awp = newsAgency({
  id: 'awp',
  name: 'AWP Finanznachrichten',
  ownership: 'private',
  aliases: ['awp', 'AWP'],
  homeDomains: ['awp.ch'],
  markers: ['awp'],
  isDetected: false,
});
