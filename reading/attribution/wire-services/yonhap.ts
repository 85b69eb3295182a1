import { newsAgency } from './wire-service';

/** South Korea's agency, which the state supports; the place stands inside its mark. */
export const yonhap = newsAgency({
  id: 'yonhap',
  name: 'Yonhap',
  ownership: 'public',
  aliases: ['연합뉴스', 'Yonhap News Agency', 'Yonhap News', '韩联社', '韓聯社'],
  homeDomains: ['yna.co.kr'],
  markers: ['Yonhap', '연합뉴스', '韩联社…电', '韓聯社…电'],
});
