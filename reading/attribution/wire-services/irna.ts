import { newsAgency } from './wire-service';

/** The agency of Iran. */
export const irna = newsAgency({
  id: 'irna',
  name: 'IRNA',
  ownership: 'state',
  aliases: ['ایرنا', 'إرنا', 'Islamic Republic News Agency'],
  homeDomains: ['irna.ir'],
  markers: ['IRNA'],
  isDetected: false,
});
