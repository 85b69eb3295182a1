import { newswire } from './wire-service';

/** Today its releases go out through its sister PR Newswire with both names in the mark. */
export const prWeb = newswire({
  id: 'prweb',
  name: 'PRWeb',
  ownership: 'private',
  homeDomains: ['prweb.com'],
  markers: ['PRWEB', 'PRWeb.com', 'PRNewswire-PRWeb'],
  closings: ['view original content…prweb.com', 'for the original version on prweb visit'],
  linkHosts: ['prweb.com', 'prweb.net/Redirect.aspx'],
  imageHosts: ['ww1.prweb.com'],
  releaseId: /prweb\.com\/releases\/\S*?(?:prweb(\d{6,})|-(\d{9}))\.html?/,
});
