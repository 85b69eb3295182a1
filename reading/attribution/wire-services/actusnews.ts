import { newswire } from './wire-service';

/** For companies listed in Paris; a code at the end proves where the text was published. */
export const actusnews = newswire({
  id: 'actusnews',
  name: 'Actusnews Wire',
  ownership: 'private',
  aliases: ['ACTUS NEWS'],
  homeDomains: ['actusnews.com'],
  markers: ['Actusnews', 'ACTUS'],
  closings: ['actusnews security master'],
  linkHosts: ['actusnews.com'],
});
