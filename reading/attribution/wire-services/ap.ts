import { newsAgency } from './wire-service';

/** Owned by the newspapers and broadcasters that use it. */
export const ap = newsAgency({
  id: 'ap',
  name: 'Associated Press',
  ownership: 'cooperative',
  aliases: ['AP', 'The Associated Press', '美联社', '美聯社', 'AP News'],
  homeDomains: ['apnews.com', 'ap.org'],
  markers: ['AP', '美联社…电', '美聯社…电', '美联社', '美聯社', 'أ ب'],
  closings: [
    'associated press writer…contributed to this',
    'associated press journalist…contributed to this',
  ],
  creditsPhotos: true,
});
