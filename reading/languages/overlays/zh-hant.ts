import { forms, joinTables } from '../forms';
import type { Overlay } from '../overlay';
import { chinese } from './chinese';

const { numbers, money, units } = chinese;

export const overlay: Overlay = {
  ...chinese,
  language: 'zh-Hant',
  numbers: { ...numbers, scales: joinTables(numbers.scales, { 4: ['万'], 8: ['亿'], 12: ['万亿'] }) },
  money: {
    ...money,
    names: joinTables(money.names, {
      TWD: forms`元, 塊, 塊錢, 圓`,
      CNY: ['人民币'],
      USD: ['美圓'],
      HKD: ['港元'],
      EUR: ['欧元'],
      GBP: ['英镑'],
      JPY: ['日元', '日幣'],
      KRW: ['韓圜', '韓幣'],
      SGD: ['新加坡元', '星元', '新元'],
      AUD: ['澳元'],
      CAD: ['加元'],
      NZD: ['紐元'],
      MYR: ['馬來西亞林吉特'],
      IDR: ['印尼幣'],
      VND: ['越盾'],
      THB: ['泰幣'],
    }),
    defaults: { ...money.defaults, 元: 'TWD', 披索: 'PHP' },
  },
  units: joinTables(units, {
    tonne: forms`噸, 吨`,
    kilogram: ['千克'],
    celsius: ['摄氏度'],
    meter: ['米'],
    centimeter: ['厘米'],
    millimeter: ['毫米'],
    'square-meter': ['平方米'],
    'cubic-meter': ['立方米'],
    'megawatt-hour': forms`百萬瓦時, 兆瓦時`,
    megawatt: ['兆瓦'],
    'gigawatt-hour': ['吉瓦時', '十億瓦時'],
    'kilowatt-hour': ['瓩時'],
    kilowatt: ['瓩'],
    hour: ['個小時', '個鐘頭'],
    second: ['秒鐘'],
    nanometer: ['納米'],
    byte: ['位元組'],
    gigabyte: ['吉位元組'],
  }),
};
