import { newswire } from './wire-service';

/** A Spanish distributor: local papers set its name under the text. */
export const comunicae = newswire({
  id: 'comunicae',
  name: 'Comunicae',
  ownership: 'private',
  homeDomains: ['comunicae.es'],
  closings: ['fuente comunicae', 'enviado por comunicae'],
});
