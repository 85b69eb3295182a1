import { newswire } from './wire-service';

/** No mark at the head; it numbers its releases and names itself at their end. */
export const webWire = newswire({
  id: 'webwire',
  name: 'WebWire',
  ownership: 'private',
  homeDomains: ['webwire.com'],
  closings: ['release distribution services provided by webwire', 'webwireid'],
  linkHosts: ['webwire.com'],
  imageHosts: ['webwire.com'],
});
