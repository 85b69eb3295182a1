import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('ja', text);

describe('figures in Japanese', () => {
  it.each([
    ['売上高は1億2000万円だった。', '1億2000万円', 'money', 120_000_000, 'JPY'],
    ['投資額は3,450億円だ。', '3,450億円', 'money', 345_000_000_000, 'JPY'],
    ['純利益は6億5千万円だった。', '6億5千万円', 'money', 650_000_000, 'JPY'],
    ['時価総額は1兆2,300億円だ。', '1兆2,300億円', 'money', 1_230_000_000_000, 'JPY'],
    ['会費は¥980です。', '¥980', 'money', 980, 'JPY'],
    ['買収額は4500万ドルだ。', '4500万ドル', 'money', 45_000_000, 'USD'],
    ['調達額は2億豪ドルだ。', '2億豪ドル', 'money', 200_000_000, 'AUD'],
    ['価格は12元だ。', '12元', 'money', 12, 'CNY'],
    ['株価は2222円13銭だった。', '2222円13銭', 'money', 2222.13, 'JPY'],
    ['利益率は18.3％だった。', '18.3％', 'percent', 18.3, 'percent'],
    ['回答者の30パーセントが賛成した。', '30パーセント', 'percent', 30, 'percent'],
    ['利用者の6割が会員だ。', '6割', 'percent', 60, 'percent'],
    ['値下げ幅は2割5分だ。', '2割5分', 'percent', 25, 'percent'],
    ['勝率は2割5分3厘だ。', '2割5分3厘', 'percent', 25.3, 'percent'],
    ['失業率は２・４％だ。', '２・４％', 'percent', 2.4, 'percent'],
    ['予算は3・2兆円だ。', '3・2兆円', 'money', 3.2e12, 'JPY'],
    ['円相場は１ドル＝１４９円だ。', '１４９円', 'money', 149, 'JPY'],
    ['求人は1.26倍で0.01ポイント下がった。', '1.26倍', 'multiple', 1.26, 'times'],
    ['回答者の3分の1が賛成した。', '3分の1', 'percent', 33.33, 'percent'],
    ['学生の半数が参加した。', '半数', 'percent', 50, 'percent'],
    ['支持率は前月より2.5ポイント低い。', '2.5ポイント', 'percentage-point', 2.5, 'percentage-point'],
    ['差は1.2パーセントポイントだ。', '1.2パーセントポイント', 'percentage-point', 1.2, 'percentage-point'],
    ['敷地は3万2000平方メートルだ。', '3万2000平方メートル', 'measure', 32_000, 'square-meter'],
    ['敷地は9700坪だ。', '9700坪', 'measure', 9700, '坪'],
    ['出力は60MWだ。', '60MW', 'measure', 60, 'megawatt'],
    ['排出量は2万4,000トンだ。', '2万4,000トン', 'measure', 24_000, 'tonne'],
    ['列車は時速285キロで走る。', '時速285キロ', 'measure', 285, 'kilometer-per-hour'],
    ['気温は摂氏34.5度だ。', '摂氏34.5度', 'measure', 34.5, 'celsius'],
    ['工事は40分で終わる。', '40分', 'measure', 40, 'minute'],
    ['期間は18カ月だ。', '18カ月', 'measure', 18, 'month'],
    ['会員は3万人だ。', '3万人', 'count', 30_000, '人'],
    ['加盟は1,200社だ。', '1,200社', 'count', 1200, '社'],
    ['全国47か所に設けた。', '47か所', 'count', 47, 'か所'],
    ['15人の株主と契約した。', '15人の株主', 'count', 15, '株主'],
    ['11の有人島を調べた。', '11の有人島', 'count', 11, '有人島'],
    ['新車を320台納めた。', '320台', 'count', 320, '台'],
    ['要望が150件あった。', '150件', 'count', 150, '件'],
    ['利用は2.3倍だ。', '2.3倍', 'multiple', 2.3, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['価格は1,980円から2,480円だ。', '1,980円から2,480円', 1980, 2480],
    ['投資は10億〜15億円だ。', '10億〜15億円', 1_000_000_000, 1_500_000_000],
    ['伸びは10～12％だ。', '10～12％', 10, 12],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['約3万人が来た。', 'approximately'],
    ['およそ40社が出展した。', 'approximately'],
    ['40社以上が出展した。', 'atLeast'],
    ['40社を超えた。', 'moreThan'],
    ['40社超が出展した。', 'moreThan'],
    ['40人余りが来た。', 'moreThan'],
    ['40人未満の会社だ。', 'lessThan'],
    ['40人以下の会社だ。', 'atMost'],
    ['最大40人が入る。', 'atMost'],
    ['少なくとも40人が入る。', 'atLeast'],
    ['100万人近くが使う。', 'approximately'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['売上高は前期比52％増の31億円だった。', 3_100_000_000, 'up', 52, 'percent'],
    ['売上高は31億円（前年同期比12.3%減）だった。', 3_100_000_000, 'down', 12.3, 'percent'],
    ['売上高は31億円で、前年同期比12.3％増えた。', 3_100_000_000, 'up', 12.3, 'percent'],
    ['利益率は8.4％と、前年同期より1.2ポイント上昇した。', 8.4, 'up', 1.2, 'percentage-point'],
    ['純利益は6億円で、前年同期の2.3倍となった。', 600_000_000, 'up', 2.3, 'times'],
    ['売上高は31億円と前連結会計年度比2億円の増収だった。', 3_100_000_000, 'up', 200_000_000, 'JPY'],
    ['売上高は31億円で、前年同期から4億円の増加となった。', 3_100_000_000, 'up', 400_000_000, 'JPY'],
    ['求人数は8200人で、前年同月に比べて4.1%の減少。', 8200, 'down', 4.1, 'percent'],
    ['平均価格は5200円で、前週に比べ80円の値上がり。', 5200, 'up', 80, 'JPY'],
    ['卸値は420円で、平年より3割高い。', 420, 'up', 30, 'percent'],
    ['貯水率は48%で、平年を12ポイント下回る。', 48, 'down', 12, 'percentage-point'],
    ['使用量は3200kWhで、前年同月から1割強減少した。', 3200, 'down', 10, 'percent'],
    ['売上高は31億円で、前年同期比の伸び率は8.2%だった。', 3_100_000_000, 'up', 8.2, 'percent'],
    ['会員数は3200人で、ピーク時から3割近く減った。', 3200, 'down', 30, 'percent'],
  ])('change: %s', async (text, level, direction, value, unit) => {
    const figure = await one(text);
    expect(figure.value).toBe(level);
    expect(figure.change).toMatchObject({ direction, value, unit });
  });

  it.each([
    ['2025年7〜9月期の売上高は31億円だった。', '2025-35'],
    ['令和7年3月末の会員は3万人だ。', '2025-03-31'],
    ['2024年度に412施設へ導入した。', '2024'],
    ['昨年は412施設へ導入した。', '2025'],
    ['2025年第2四半期の売上高は31億円だ。', '2025-34'],
    ['25年3月期の売上高は31億円だ。', '2024-04/2025-03'],
  ])('as of: %s', async (text, asOf) => {
    expect((await one(text)).asOf).toBe(asOf);
  });

  it.each([
    ['売上高は31億円を見込む。', 'forecast'],
    ['1万拠点への導入を目指す。', 'target'],
    ['売上高は31億円だった。', 'stated'],
    ['目標は31億円だ。', 'target'],
  ])('status: %s', async (text, status) => {
    expect((await one(text)).status).toBe(status);
  });

  it.each([
    ['2024年5月1日', '2024-05-01'],
    ['平成30年', '2018'],
    ['2025年上期', '2025-01/2025-06'],
    ['去年9月', '2025-09'],
    ['先月21日', '2026-02-21'],
    ['2025年4～6月期', '2025-34'],
    ['2025.7.8', '2025-07-08'],
  ])('date: %s', async (text, date) => {
    expect((await read('ja', text)).dates.map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    ['9日に発表した。'],
    ['午前10時30分に始まる。'],
    ['第3回大会を開く。'],
    ['電話は03-1234-5678。'],
    ['バージョン3.2を出した。'],
    ['5年前に始まった。'],
    ['省エネ法第11条に基づく。'],
    ['背番号10の選手。'],
    ['40代の男性が来た。'],
    ['3年ぶりに開く。'],
    ['一部の店は一時閉まる。'],
    ['千葉県の三越で会う。'],
  ])('no figure: %s', async (text) => {
    expect((await read('ja', text)).figures).toEqual([]);
  });

  it('tells a plan from what is done in the next clause', async () => {
    const { figures } = await read('ja', '売上高は100億円を目指し、すでに30億円を投じた。');
    expect(figures.map((figure) => figure.status)).toEqual(['target', 'stated']);
  });

  it('reads a move as two figures', async () => {
    const { figures } = await read('ja', '生産を7万トンから9万トンに引き上げる。');
    expect(figures.map((figure) => figure.value)).toEqual([70_000, 90_000]);
  });

  it('reads a move as two figures, over what brackets say of its end', async () => {
    const { figures } = await read('ja', '予想を3兆円から4兆円(前年比9%増)に引き上げた。');
    expect(figures.map(({ value, change }) => [value, change?.value])).toEqual([
      [3e12, undefined],
      [4e12, 9],
    ]);
  });

  it('counts nothing that a rate is reckoned by', async () => {
    expect(await one('月額は1室あたり980円です。')).toMatchObject({ value: 980, unit: 'JPY' });
  });

  it('reads the same amount said in another unit', async () => {
    expect((await one('敷地は3万2000平方メートル（約9700坪）だ。')).equivalent).toMatchObject({
      value: 9700,
      unit: '坪',
    });
  });
});
