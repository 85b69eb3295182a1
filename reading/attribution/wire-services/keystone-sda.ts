import { newsAgency } from './wire-service';

/** The Swiss agency; its initials differ with the language. */
export const keystoneSda = newsAgency({
  id: 'keystone-sda',
  name: 'Keystone-SDA',
  ownership: 'cooperative',
  aliases: ['Keystone-ATS', 'SDA', 'Schweizerische Depeschenagentur', 'Agence télégraphique suisse'],
  homeDomains: ['keystone-sda.ch'],
  markers: ['sda', 'ats'],
});
