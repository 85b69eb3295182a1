import { newsAgency } from './wire-service';

/** The agency of Thomson Reuters. */
export const reuters = newsAgency({
  id: 'reuters',
  name: 'Reuters',
  ownership: 'private',
  aliases: [
    'Thomson Reuters',
    '路透社',
    '路透',
    'Reuters News Agency',
    'Рейтер',
    'ロイター',
    'رويترز',
    'רויטרס',
    'รอยเตอร์',
  ],
  homeDomains: ['reuters.com'],
  markers: ['Reuters', '路透社…电', '路透社', '[…ロイター]', 'رويترز', 'רויטרס', 'รอยเตอร์'],
  closings: ['the thomson reuters trust principles'],
  creditsPhotos: true,
});
