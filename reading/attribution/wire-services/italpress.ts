import { newsAgency } from './wire-service';

/** It signs with its name in capitals at both ends. */
export const italpress = newsAgency({
  id: 'italpress',
  name: 'Italpress',
  ownership: 'private',
  homeDomains: ['italpress.com'],
  markers: ['ITALPRESS'],
});
