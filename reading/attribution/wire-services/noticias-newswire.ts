import { newswire } from './wire-service';

/** It serves Spanish-language media of the United States. */
export const noticiasNewswire = newswire({
  id: 'noticias-newswire',
  name: 'Noticias Newswire',
  ownership: 'private',
  aliases: ['NoticiasNewswire'],
  homeDomains: ['noticiasnewswire.com'],
  markers: ['Noticias Newswire'],
  closings: ['first appeared on noticias newswire'],
  linkHosts: ['noticiasnewswire.com'],
});
