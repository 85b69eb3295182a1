import { newsAgency } from './wire-service';

/** Owned by Canadian newspaper groups; its texts end with its name and the day. */
export const canadianPress = newsAgency({
  id: 'canadian-press',
  name: 'The Canadian Press',
  ownership: 'private',
  aliases: ['Canadian Press', 'La Presse Canadienne'],
  homeDomains: ['thecanadianpress.com'],
  markers: ['The Canadian Press'],
  closings: ['this report by the canadian press was first published'],
  creditsPhotos: true,
});
