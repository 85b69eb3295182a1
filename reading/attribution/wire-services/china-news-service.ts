import { newsAgency } from './wire-service';

/** Its dispatches name the place and day between its name and a closing word. */
export const chinaNewsService = newsAgency({
  id: 'china-news-service',
  name: 'China News Service',
  ownership: 'state',
  aliases: ['中新社', '中新网', '中新網', '中国新闻网', '中國新聞網', '中国新闻社', 'ECNS'],
  homeDomains: ['chinanews.com.cn', 'chinanews.com', 'ecns.cn'],
  markers: ['中新社…电', '中新网…电', '中新網…电', '中新社', 'ECNS'],
});
