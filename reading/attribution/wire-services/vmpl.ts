import { newswire } from './wire-service';

/** An Indian distributor: agencies pass its releases on with a sentence that names it. */
export const vmpl = newswire({
  id: 'vmpl',
  name: 'VMPL',
  ownership: 'private',
  homeDomains: [],
  closings: ['has been provided by vmpl'],
});
