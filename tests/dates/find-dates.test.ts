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
    ['zh-Hans', '2024年5月1日', '2024-05-01'],
    ['zh-Hans', '2024年底', '2024-12-31'],
    ['zh-Hans', '去年9月', '2025-09'],
    ['zh-Hans', '2024年上半年', '2024-01/2024-06'],
  ])('%s: %s', async (tag, text, date) => {
    const dates = findDates(text, await loadLanguage(tag), REFERENCE_DAY);
    expect(dates.map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    ['en', 'It may be that 5 people march on.'],
    ['en', 'He had 12 and 31.'],
    ['vi', 'Mỗi ngày 20 triệu lượt xem.'],
    ['vi', 'Năm người và hai tháng lương.'],
    ['en', '13/32/2025'],
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

  it('leaves relative days out where nothing says from when they count', async () => {
    expect(findDates('last year', await loadLanguage('en'), null)).toEqual([]);
  });
});
