import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('zh-Hant', text);

describe('figures in traditional Chinese', () => {
  it.each([
    ['營收為新台幣214.5億元。', '新台幣214.5億元', 'money', 21_450_000_000, 'TWD'],
    ['每股盈餘3.27元。', '3.27元', 'money', 3.27, 'TWD'],
    ['市值達1兆2,300億元。', '1兆2,300億元', 'money', 1_230_000_000_000, 'TWD'],
    ['投資2.87億美元。', '2.87億美元', 'money', 287_000_000, 'USD'],
    ['票價為人民幣50元。', '人民幣50元', 'money', 50, 'CNY'],
    ['票價為50港元。', '50港元', 'money', 50, 'HKD'],
    ['售價3萬4000日圓。', '3萬4000日圓', 'money', 34_000, 'JPY'],
    ['毛利率12.6%。', '12.6%', 'percent', 12.6, 'percent'],
    ['成長三成五。', '三成五', 'percent', 35, 'percent'],
    ['全館85折。', '85折', 'percent', 85, 'percent'],
    ['全館8折。', '8折', 'percent', 80, 'percent'],
    ['占比為七成。', '七成', 'percent', 70, 'percent'],
    ['三分之二受訪者支持。', '三分之二', 'percent', 66.67, 'percent'],
    ['五分之三的店家支持。', '五分之三', 'percent', 60, 'percent'],
    ['差距為1.4個百分點。', '1.4個百分點', 'percentage-point', 1.4, 'percentage-point'],
    ['樓地板面積為3.8萬坪。', '3.8萬坪', 'measure', 38_000, '坪'],
    ['減少3,900公噸碳排放。', '3,900公噸', 'measure', 3900, 'tonne'],
    ['發電設備為6.2MW。', '6.2MW', 'measure', 6.2, 'megawatt'],
    ['列車時速300公里。', '時速300公里', 'measure', 300, 'kilometer-per-hour'],
    ['全程58天。', '58天', 'measure', 58, 'day'],
    ['歷時13年。', '13年', 'measure', 13, 'year'],
    ['過程8秒鐘。', '8秒鐘', 'measure', 8, 'second'],
    ['員工為8,460人。', '8,460人', 'count', 8460, '人'],
    ['設有24條產線。', '24條產線', 'count', 24, '產線'],
    ['培訓500名主管。', '500名主管', 'count', 500, '主管'],
    ['颱風造成5人死亡。', '5人', 'count', 5, '人'],
    ['採購1.5億劑疫苗。', '1.5億劑疫苗', 'count', 150_000_000, '疫苗'],
    ['規模是2.3倍。', '2.3倍', 'multiple', 2.3, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['成長三成到三成五。', '三成到三成五', 30, 35],
    ['營收介於284億至292億美元。', '284億至292億美元', 28_400_000_000, 29_200_000_000],
    ['氣溫20至25度。', '20至25度', 20, 25],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['約1,200個工作。', 'approximately'],
    ['10來位旅客。', 'approximately'],
    ['逾500名主管。', 'moreThan'],
    ['20多天。', 'moreThan'],
    ['2800多元。', 'moreThan'],
    ['3100餘人。', 'moreThan'],
    ['至少30家。', 'atLeast'],
    ['95%以上。', 'atLeast'],
    ['最高可達9,000櫃。', 'atMost'],
    ['不到30家。', 'lessThan'],
    ['營收突破1,000億元。', 'moreThan'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['營收214.5億元，年增41.2%。', 21_450_000_000, 'up', 41.2, 'percent'],
    ['營收65億元，年減2.1%。', 6_500_000_000, 'down', 2.1, 'percent'],
    ['毛利率12.6%，較去年同期增加1.4個百分點。', 12.6, 'up', 1.4, 'percentage-point'],
    ['月產能9,000櫃，較舊廠提升65%。', 9000, 'up', 65, 'percent'],
    ['訂單15億元，是去年同期的2.3倍。', 1_500_000_000, 'up', 2.3, 'times'],
    ['會員只剩640人，比全盛時期少了整整三分之二。', 640, 'down', 66.67, 'percent'],
    ['投票率僅31.7%，相較2018年的選舉大跌8.3個百分點。', 31.7, 'down', 8.3, 'percentage-point'],
    ['失業率為4.8%，比上月高0.2個百分點。', 4.8, 'up', 0.2, 'percentage-point'],
    ['最低時薪調高8元至204元。', 204, 'up', 8, 'TWD'],
    ['出口額達31億美元，年增率達12.5%。', 3_100_000_000, 'up', 12.5, 'percent'],
    ['旅客人次達62萬，比去年同期多了近三成。', 620_000, 'up', 30, 'percent'],
    ['遊客達412萬人次，這比去年春節多出三成。', 4_120_000, 'up', 30, 'percent'],
    ['出貨量2600萬台，取得8%的增長。', 26_000_000, 'up', 8, 'percent'],
    ['貨運量93萬噸，環比↓6.2%。', 930_000, 'down', 6.2, 'percent'],
    ['新增貸款32億元，同比少增4億元。', 3_200_000_000, 'down', 400_000_000, 'TWD'],
    ['訂單額34億元，同比翻了一倍。', 3_400_000_000, 'up', 2, 'times'],
  ])('change: %s', async (text, level, direction, value, unit) => {
    const figure = await one(text);
    expect(figure.value).toBe(level);
    expect(figure.change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['截至民國114年3月底，員工為8,460人。', '2025-03-31'],
    ['今年第1季營收為214億元。', '2026-33'],
    ['4月單月營收為65億元。', '2026-04'],
    ['去年營收為65億元。', '2025'],
    ['今年前三季營收為65億元。', '2026-01/2026-09'],
    ['2025年1-6月營收為65億元。', '2025-01/2025-06'],
  ])('as of: %s', async (text, asOf) => {
    expect((await one(text)).asOf).toBe(asOf);
  });

  it.each([
    ['目標是營收1,000億元。', 'target'],
    ['預計可創造1,200個工作。', 'forecast'],
    ['營收為1,000億元。', 'stated'],
  ])('status: %s', async (text, status) => {
    expect((await one(text)).status).toBe(status);
  });

  it.each([
    ['民國114年5月20日', '2025-05-20'],
    ['2025年7-9月', '2025-35'],
    ['2024年底', '2024-12-31'],
    ['去年9月', '2025-09'],
    ['2025/5/20', '2025-05-20'],
  ])('date: %s', async (text, date) => {
    expect((await read('zh-Hant', text)).dates.map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    ['電話：(02)5555-6366'],
    ['依條例第10條之2申請。'],
    ['第187位'],
    ['為24年來最低。'],
    ['他今年62歲。'],
    ['排名上升21位。'],
    ['上午9時30分開始。'],
    ['第3代產品上市。'],
    ['這是一個十分重要的中心。'],
  ])('no figure: %s', async (text) => {
    expect((await read('zh-Hant', text)).figures).toEqual([]);
  });

  it('takes what something is compared with for no level of its change', async () => {
    const { figures } = await read('zh-Hant', '較第一季的98億元成長6%。');
    expect(figures[0]).toMatchObject({ value: 9_800_000_000, change: null });
  });

  it('leaves where a move began out of the plan', async () => {
    const { figures } = await read('zh-Hant', '目標是據點由5處增加到9處。');
    expect(figures.map(({ value, status }) => [value, status])).toEqual([
      [5, 'stated'],
      [9, 'target'],
    ]);
  });

  it('reads the same amount said in another currency', async () => {
    const figure = await one('投資新台幣86億元（約2.87億美元）。');
    expect(figure.equivalent).toMatchObject({ value: 287_000_000, unit: 'USD' });
  });

  it('means Taiwan dollars by 元, where simplified Chinese means yuan', async () => {
    expect((await readOne('zh-Hans', '售价50元。')).unit).toBe('CNY');
    expect((await one('售價50元。')).unit).toBe('TWD');
  });
});
