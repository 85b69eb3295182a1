import { newsAgency } from './wire-service';

/** The agency of the Protestant churches in Germany. */
export const epd = newsAgency({
  id: 'epd',
  name: 'Evangelischer Pressedienst',
  ownership: 'cooperative',
  aliases: ['epd'],
  homeDomains: ['epd.de'],
  markers: ['epd'],
});
