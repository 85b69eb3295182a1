import { newsAgency } from './wire-service';

/** The place stands inside its mark. */
export const news1 = newsAgency({
  id: 'news1',
  name: 'News1',
  ownership: 'private',
  aliases: ['뉴스1'],
  homeDomains: ['news1.kr'],
  markers: ['뉴스1'],
});
