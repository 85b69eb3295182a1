import { newswire } from './wire-service';

/** Between dashes: "- PRLog -". */
export const prLog = newswire({
  id: 'prlog',
  name: 'PRLog',
  ownership: 'private',
  homeDomains: ['prlog.org'],
  markers: ['PRLog'],
  linkHosts: ['prlog.org'],
  imageHosts: ['prlog.org'],
  releaseId: /prlog\.org\/(\d{6,})/,
});
