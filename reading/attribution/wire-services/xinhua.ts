import { newsAgency } from './wire-service';

/** Its dispatches from abroad name the place and day between its name and a closing word. */
export const xinhua = newsAgency({
  id: 'xinhua',
  name: 'Xinhua',
  ownership: 'state',
  aliases: [
    '新华社',
    '新華社',
    'Xinhua News Agency',
    '新华网',
    '新華網',
    'Tân Hoa xã',
    'Синьхуа',
    'Agencia Xinhua',
    'شينخوا',
    'ซินหัว',
  ],
  homeDomains: ['xinhuanet.com', 'news.cn'],
  markers: ['Xinhua', '新华社…电', '新華社…电', '新华社', '新華社', 'Синьхуа', 'شينخوا', 'ซินหัว'],
});
