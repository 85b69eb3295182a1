import { newsAgency } from './wire-service';

/** A body under a public statute of its own, paid for in part by the state's subscriptions. */
export const afp = newsAgency({
  id: 'afp',
  name: 'Agence France-Presse',
  ownership: 'public',
  aliases: ['AFP', '法新社', 'فرانس برس', 'أ ف ب', 'Agence France Presse'],
  homeDomains: ['afp.com'],
  markers: ['AFP', '法新社…电', '法新社', '[…AFP]', 'أ ف ب', 'أ.ف.ب', 'เอเอฟพี'],
});
