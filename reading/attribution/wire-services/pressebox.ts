import { newswire } from './wire-service';

/** Its mark opens the text; lifePR is the same house for life and leisure. */
export const presseBox = newswire({
  id: 'pressebox',
  name: 'PresseBox',
  ownership: 'private',
  aliases: ['lifePR'],
  homeDomains: ['pressebox.de', 'pressebox.com', 'lifepr.de'],
  markers: ['PresseBox', 'lifePR'],
  linkHosts: ['pressebox.de', 'lifepr.de'],
  imageHosts: ['cdn.pressebox.de'],
  releaseId: /boxid\/(\d+)/,
});
