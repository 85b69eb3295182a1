import { newsAgency } from './wire-service';

/** The agency of Qatar. */
export const qna = newsAgency({
  id: 'qna',
  name: 'Qatar News Agency',
  ownership: 'state',
  aliases: ['قنا', 'وكالة الأنباء القطرية'],
  homeDomains: ['qna.org.qa'],
  markers: ['QNA', 'قنا'],
});
