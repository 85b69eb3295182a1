import { newswire } from './wire-service';

/** For South-East Asia; its disclaimer closes the text. */
export const seaPrWire = newswire({
  id: 'seaprwire',
  name: 'SeaPRwire',
  ownership: 'private',
  homeDomains: ['seaprwire.com'],
  markers: ['SeaPRwire'],
  closings: [
    'the article is provided by a third-party content provider. seaprwire',
    'seaprwire (https://www.seaprwire.com/)',
  ],
  linkHosts: ['seaprwire.com'],
});
