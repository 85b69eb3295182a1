import { newswire } from './wire-service';

/** It signs in one word. */
export const pressRelease247 = newswire({
  id: '24-7-press-release',
  name: '24-7PressRelease',
  ownership: 'private',
  aliases: ['24-7 Press Release Newswire', '24-7 Press Release'],
  homeDomains: ['24-7pressrelease.com'],
  markers: ['24-7PressRelease'],
  linkHosts: ['24-7pressrelease.com'],
  imageHosts: ['24-7pressrelease.com'],
  releaseId: /24-7pressrelease\.com\/press-release\/(\d+)/,
});
