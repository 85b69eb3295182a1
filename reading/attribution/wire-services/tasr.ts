import { newsAgency } from './wire-service';

/** Slovakia's agency under public law. */
export const tasr = newsAgency({
  id: 'tasr',
  name: 'TASR',
  ownership: 'public',
  aliases: ['Tlačová agentúra Slovenskej republiky'],
  homeDomains: ['tasr.sk', 'teraz.sk'],
  markers: ['TASR'],
  isDetected: false,
});
