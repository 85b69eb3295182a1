import { newswire } from './wire-service';

/** In India news agencies carry its releases under both names: "(ANI/NewsVoir)". */
export const newsVoir = newswire({
  id: 'newsvoir',
  name: 'NewsVoir',
  ownership: 'private',
  aliases: ['Newsvoir'],
  homeDomains: ['newsvoir.com'],
  markers: ['NewsVoir'],
  closings: [
    'has been provided by newsvoir',
    'is provided by newsvoir',
    'newsvoir ने उपलब्ध कराई',
    'newsvoir द्वारा उपलब्ध',
  ],
  linkHosts: ['newsvoir.com'],
  imageHosts: ['newsvoir.com'],
  releaseId: /newsvoir\.com\/release\/\S*?-(\d{3,})\.html/,
});
