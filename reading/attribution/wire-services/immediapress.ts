import { newswire } from './wire-service';

/** Where Adnkronos passes releases on, marked as promotion: not its own reporting. */
export const immediapress = newswire({
  id: 'immediapress',
  name: 'Immediapress',
  ownership: 'private',
  homeDomains: ['adnkronos.com/immediapress'],
  markers: ['Immediapress'],
  closings: ['—immediapress', '--immediapress', 'responsabilità editoriale di immediapress'],
  endings: ['immediapress'],
});
