import { newswire } from './wire-service';

/** The dpa group's distributor, for police reports too: not every text was paid for. */
export const newsAktuell = newswire({
  id: 'news-aktuell',
  name: 'news aktuell',
  ownership: 'private',
  aliases: ['ots', 'dpa ots', 'Presseportal', 'presseportal.de'],
  homeDomains: ['presseportal.de', 'presseportal.ch'],
  markers: ['ots'],
  closings: ['übermittelt durch news aktuell', 'transmis par news aktuell', 'transmitted by news aktuell'],
  linkHosts: ['presseportal.de', 'presseportal.ch'],
  imageHosts: ['cache.pressmailing.net'],
  releaseId: /presseportal\.(?:de|ch)\/(?:\w+\/)?(?:pm|blaulicht\/pm)\/\d+\/(\d+)/,
});
