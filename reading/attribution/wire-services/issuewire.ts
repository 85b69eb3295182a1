import { newswire } from './wire-service';

/** It signs with its address. */
export const issueWire = newswire({
  id: 'issuewire',
  name: 'IssueWire',
  ownership: 'private',
  aliases: ['Issuewire'],
  homeDomains: ['issuewire.com'],
  markers: ['IssueWire.com', 'IssueWire'],
  closings: ['source :…issuewire'],
  linkHosts: ['issuewire.com'],
});
