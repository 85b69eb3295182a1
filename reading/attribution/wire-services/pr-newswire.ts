import { newswire } from './wire-service';

/** The forms of regional partners ("/PRNewswire-HISPANIC PR WIRE/", "/PRNewswire=…/", "(ANTARA/PRNewswire)") are its own marker. */
export const prNewswire = newswire({
  id: 'pr-newswire',
  name: 'PR Newswire',
  ownership: 'private',
  aliases: ['PRNewswire', 'Cision PR Newswire', 'HISPANIC PR WIRE'],
  homeDomains: ['prnewswire.com', 'prnewswire.co.uk'],
  markers: ['PRNewswire', 'HISPANIC PR WIRE', '[…PR Newswire'],
  closings: ['view original content…prnewswire'],
  linkHosts: ['c212.net/c/link', 'edge.prnewswire.com/c/link', 'prnewswire.com', 'prnewswire.co.uk'],
  imageHosts: ['mma.prnewswire.com', 'photos.prnewswire.com'],
  trackerHosts: ['rt.prnewswire.com', 'c212.net/c/img'],
  releaseId: /-(\d{9})\.html|[?&]NewsItemId=(\w+)/i,
});
