import { describe, expect, it } from 'vitest';
import { findDates } from '../../reading/dates/find-dates';
import { loadLanguage } from '../../reading/languages/registry';

const REFERENCE_DAY = '2026-03-16';

describe('findDates', () => {
  it.each([
    ['vi', 'ngày 1 tháng 5 năm 2025', '2025-05-01'],
    ['vi', 'Đến cuối năm 2024', '2024-12-31'],
    ['vi', 'so với đầu năm 2024', '2024-01-01'],
    ['vi', 'tháng 9 năm ngoái', '2025-09'],
    ['vi', 'quý IV/2026', '2026-36'],
    ['vi', 'ngày 09/10/2025', '2025-10-09'],
    ['vi', 'hôm 3/6', '2026-06-03'],
    ['vi', 'cuối tháng 6', '2026-06-30'],
    ['en', 'May 1, 2025', '2025-05-01'],
    ['en', '30 June 2025', '2025-06-30'],
    ['en', 'the third quarter of 2024', '2024-35'],
    ['en', 'the end of 2028', '2028-12-31'],
    ['en', 'since 2011', '2011'],
    ['en', 'last year', '2025'],
    ['en', '2025-11-06', '2025-11-06'],
    ['en', '9/16/2025', '2025-09-16'],
    ['en', 'in January, 12% more', '2026-01'],
    ['en', 'January 12, a Monday', '2026-01-12'],
    ['en', '22/04', '2026-04-22'],
    ['en', 'It closes on 4/22.', '2026-04-22'],
    ['en', 'on Friday 7.6', '2026-07-06'],
    ['en', '05-Aug-2025', '2025-08-05'],
    ['en', '21/04/16', '2016-04-21'],
    ['en', '9 Aug 96.', '1996-08-09'],
    ['en', '2015-12', '2015-12'],
    ['en', '08/12, 2015', '2015-08-12'],
    ['en', '14 april 2015', '2015-04-14'],
    ['en', 'march 3 2015', '2015-03-03'],
    ['en', 'june of 1992', '1992-06'],
    ['en', 'july 4th of 1995', '1995-07-04'],
    ['en', '11 / 2016', '2016-11'],
    ['en', '2016 June', '2016-06'],
    ['en', 'January first 2020', '2020-01-01'],
    ['en', 'the 20th of next month', '2026-04-20'],
    ['en', 'last May', '2025-05'],
    ['en', 'next May', '2026-05'],
    ['en', 'this week', '2026-03-16/2026-03-22'],
    ['en', 'the last week of 2016', '2016-12-26/2017-01-01'],
    ['de', 'die letzte Woche im September 2014', '2014-09-22/2014-09-28'],
    ['en', 'week 31 of 2018', '2018-07-30/2018-08-05'],
    ['en', 'the week of 12 May 2025', '2025-05-12/2025-05-18'],
    ['en', 'the last day of February 2024', '2024-02-29'],
    ['en', 'the third Tuesday of September 2025', '2025-09-16'],
    ['en', '29 February', '2024-02-29'],
    ['en', 'Thu Oct 26, 10:00', '2025-10-26'],
    ['en', '7 May 11:00', '2026-05-07'],
    ['en', 'August-10-2012', '2012-08-10'],
    ['en', 'june third 2015', '2015-06-03'],
    ['en', '2016, Nov', '2016-11'],
    ['en', 'founded in 1865.', '1865'],
    ['en', 'by 2150, it doubles', '2150'],
    ['en', '5 December 1391', '1391-12-05'],
    ['en', 'Friday, 18 June', '2027-06-18'],
    ['es', 'el 4/7', '2026-07-04'],
    ['sv', 'den 20 nästa månad', '2026-04-20'],
    ['ru', '10 фев. 2025 г.', '2025-02-10'],
    ['hi', '16 नवं. 2025', '2025-11-16'],
    ['pl', 'przed listopadem 2025 r.', '2025-11'],
    ['pl', '18tego lutego 2025', '2025-02-18'],
    ['de', 'Am 15.1. kam er.', '2026-01-15'],
    ['de', '31.10.74', '1974-10-31'],
    ['es', 'el cinco de mayo de 2013', '2013-05-05'],
    ['zh-Hans', '2024年5月1日', '2024-05-01'],
    ['zh-Hans', '2024年底', '2024-12-31'],
    ['zh-Hans', '去年9月', '2025-09'],
    ['zh-Hans', '07年以后', '2007'],
    ['zh-Hans', '2024年上半年', '2024-01/2024-06'],
    ['en', 'Revenue for FY25', '2025'],
    ['en', 'in Q3 FY25', '2025-35'],
    ['en', "in Q3'25", '2025-35'],
    ['en', 'in May ’24', '2024-05'],
    ['en', '3rd qtr of 2025', '2025-35'],
    ['en', 'the day after tomorrow', '2026-03-18'],
    ['en', 'the day before yesterday', '2026-03-14'],
    ['en', 'tonight', '2026-03-16'],
    ['en', 'the last weekend in June', '2026-06'],
    ['ja', '2025年3月期の売上高', '2024-04/2025-03'],
    ['ja', '2025年3月期第1四半期', '2024-34'],
    ['ja', '2025年3月期末', '2025-03-31'],
    ['ja', '2025年12月期', '2025'],
    ['es', 'mayo 5 del 2025', '2025-05-05'],
    ['de', 'Sep-23-2025', '2025-09-23'],
    ['tr', 'mayıs 15 cuma', '2026-05-15'],
    ['tr', "Mayıs ayının 15'inde", '2026-05-15'],
    ['hi', 'मई 15 को', '2026-05-15'],
    ['el', 'τον Οκτώβρη του 2025', '2025-10'],
    ['fr', '10 decembre 2025', '2025-12-10'],
    ['sv', 'den fjortonde april 2025', '2025-04-14'],
  ])('%s: %s', async (tag, text, date) => {
    const dates = findDates(text, await loadLanguage(tag), REFERENCE_DAY);
    expect(dates.map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    ['en', 'It may be that 5 people march on.'],
    ['en', 'He had 12 and 31.'],
    ['vi', 'Mỗi ngày 20 triệu lượt xem.'],
    ['vi', 'Hãng trả lãi 6 tháng/lần.'],
    ['vi', 'Năm người và hai tháng lương.'],
    ['en', '13/32/2025'],
    ['en', 'open 24/7'],
    ['en', 'about 3/4 of it and 5/16 inch'],
    ['en', 'a 27-7-3 record'],
    ['en', 'version 10.2.16'],
    ['en', 'the 27th edition'],
    ['nl', 'de 3e dinsdag terug'],
    ['es', 'marcó el 3-3.'],
    ['en', 'on 3/4 of the sites'],
    ['en', 'two weeks ago'],
    ['en', 'two weeks before anyone came'],
    ['tr', "100 kişiden 21'i geldi"],
    ['tr', "21'inde"],
    ['en', "'May' 30 people"],
    ['he', 'בשעות הערב'],
  ])('%s: no date in %s', async (tag, text) => {
    expect(findDates(text, await loadLanguage(tag), REFERENCE_DAY)).toEqual([]);
  });

  it.each([
    ['en', 'In 2024 it sold 5% more than in the previous year', ['2024', '2023']],
    ['en', 'It sold 5% more than in the previous year', ['2025']],
    ['vi', 'Năm 2024 đạt 5 tỷ đồng, tăng so với năm trước', ['2024', '2023']],
    ['zh-Hans', '2024年营收较上年增长', ['2024', '2023']],
    ['en', 'In 2024 it grew. It sold more than last year', ['2024', '2025']],
  ])('%s: counts the previous year from the one spoken of: %s', async (tag, text, expected) => {
    const dates = findDates(text, await loadLanguage(tag), REFERENCE_DAY);
    expect(dates.map((mention) => mention.date)).toEqual(expected);
  });

  it.each([
    ['en', 'two weeks before 12 May 2025', []],
    ['en', 'on 3 May this week', ['2026-05-03', '2026-03-16/2026-03-22']],
  ])('%s: takes no week for the day beside it: %s', async (tag, text, expected) => {
    const dates = findDates(text, await loadLanguage(tag), REFERENCE_DAY);
    expect(dates.map((mention) => mention.date)).toEqual(expected);
  });

  it('leaves relative days out where nothing says from when they count', async () => {
    expect(findDates('last year', await loadLanguage('en'), null)).toEqual([]);
  });
});
