import { forms, joinTables } from '../forms';
import type { Overlay } from '../overlay';
import { chinese } from './chinese';

const { dates, numbers, money, units } = chinese;

export const overlay: Overlay = {
  ...chinese,
  language: 'zh-Hans',
  dates,
  numbers: { ...numbers, scales: joinTables(numbers.scales, { 4: ['萬'], 8: ['億'], 12: ['兆'] }) },
  money: {
    ...money,
    names: joinTables(money.names, {
      CNY: forms`元, 人民幣, 块, 塊, 块钱, 圆`,
      EUR: ['歐元'],
      GBP: ['英鎊'],
      JPY: ['日圓'],
      HKD: ['港币', '港幣'],
      TWD: ['新台幣'],
      KRW: forms`韓元, 韩币, 韩圆`,
      SGD: ['新元'],
      AUD: ['澳元'],
      CAD: ['加元'],
      NGN: ['奈拉'],
      THB: ['泰銖'],
      MYR: ['林吉特'],
      IDR: ['印尼盾', '印尼卢比'],
      INR: ['卢比', '盧比'],
      RUB: ['卢布', '盧布'],
      BRL: ['雷亚尔'],
      SAR: ['里亚尔'],
      PHP: ['比索'],
    }),
    defaults: { ...money.defaults, '¥': 'CNY', '￥': 'CNY', 元: 'CNY' },
    hundredths: { ...money.hundredths, 分钱: 'CNY' },
  },
  units: joinTables(units, {
    tonne: ['噸', '公噸'],
    kilogram: ['公斤'],
    meter: ['公尺'],
    centimeter: ['公分'],
    'square-meter': ['平方公尺'],
    'cubic-meter': ['立方公尺'],
    hectare: ['公頃'],
    liter: ['公升'],
    'kilowatt-hour': ['千瓦小时'],
    'megawatt-hour': forms`兆瓦時, 兆瓦小时`,
    'gigawatt-hour': ['吉瓦時'],
    month: ['個月'],
    day: ['日'],
    hour: forms`小時, 个小时, 個小時`,
    minute: ['分鐘'],
    week: ['週'],
    'kilometer-per-hour': ['公里/小时', '千米/小时'],
  }),
};
