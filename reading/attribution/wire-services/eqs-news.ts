import { newswire } from './wire-service';

/** Regulatory and other announcements; DGAP until 2022. Its type of announcement opens the text. */
export const eqsNews = newswire({
  id: 'eqs-news',
  name: 'EQS News',
  ownership: 'private',
  aliases: ['EQS Group', 'EQS', 'DGAP', 'dpa-AFX DGAP'],
  homeDomains: ['eqs-news.com', 'dgap.de'],
  markers: [
    'EQS-News:',
    'EQS-Adhoc:',
    'EQS-PVR:',
    'EQS-DD:',
    'EQS-Stimmrechte:',
    'DGAP-News:',
    'DGAP-Adhoc:',
  ],
  closings: [
    'übermittelt durch eqs news',
    'transmitted by eqs news',
    'übermittelt durch dgap',
    'transmitted by dgap',
    'the dgap distribution services include',
    'die eqs distributionsservices umfassen',
    'the eqs distribution services include',
  ],
  linkHosts: ['eqs-news.com', 'dgap.de'],
  trackerHosts: ['eqs-cockpit.com'],
  releaseId: /[?&](?:newsID|application_id)=(\d+)/i,
});
