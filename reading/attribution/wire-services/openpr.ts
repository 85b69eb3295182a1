import { newswire } from './wire-service';

/** Its mark opens the text, before the place. */
export const openPr = newswire({
  id: 'openpr',
  name: 'openPR',
  ownership: 'private',
  homeDomains: ['openpr.de', 'openpr.com'],
  markers: ['openPR'],
  closings: [
    'this release was published on openpr',
    'diese pressemitteilung wurde auf openpr veröffentlicht',
  ],
  linkHosts: ['openpr.de', 'openpr.com'],
  releaseId: /openpr\.(?:de|com)\/news\/(\d+)/,
});
