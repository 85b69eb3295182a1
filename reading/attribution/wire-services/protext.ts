import { newswire } from './wire-service';

/** The paid service of the Czech News Agency: not its own reporting. */
export const proText = newswire({
  id: 'protext',
  name: 'PROTEXT',
  ownership: 'public',
  aliases: ['ČTK Protext', 'Protext ČTK', 'CTK Protext'],
  homeDomains: ['protext.cz'],
  markers: ['PROTEXT', 'ČTK Protext'],
  closings: ['na adrese www.protext.cz'],
  endings: ['PROTEXT'],
  linkHosts: ['protext.cz'],
  imageHosts: ['protext.cz'],
  releaseId: /protext\.cz\/\S*?[?&]id=(\d+)/,
});
