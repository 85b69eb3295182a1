import { newswire } from './wire-service';

/** Behind its mark stand weekday, day, hour and zone. */
export const newsworthyAi = newswire({
  id: 'newsworthy-ai',
  name: 'Newsworthy.ai',
  ownership: 'private',
  homeDomains: ['newsworthy.ai'],
  markers: ['Newsworthy.ai'],
  linkHosts: ['newsworthy.ai/news'],
  releaseId: /newsworthy\.ai\/news\/(\d+)/,
});
