import { newsAgency } from './wire-service';

/** Its initials are a word for programs, too: they need a day before them. */
export const app = newsAgency({
  id: 'app',
  name: 'Associated Press of Pakistan',
  ownership: 'state',
  aliases: ['APP'],
  homeDomains: ['app.com.pk'],
  markers: ['… (APP):', '… (APP) -'],
  isDetected: false,
});
