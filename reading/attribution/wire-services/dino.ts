import { newswire } from './wire-service';

/** A Brazilian distributor: portals carry its texts beside their own. */
export const dino = newswire({
  id: 'dino',
  name: 'DINO Divulgador de Notícias',
  ownership: 'private',
  aliases: ['DINO'],
  homeDomains: ['dino.com.br'],
  markers: ['DINO'],
  closings: ['divulgado pela dino', 'divulgado por dino', 'divulgada pela dino'],
  linkHosts: ['dino.com.br'],
  imageHosts: ['img.dino.com.br'],
  trackerHosts: ['api.dino.com.br'],
});
