import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

const one = (text: string) => readOne('ko', text);

describe('figures in Korean', () => {
  it.each([
    ['매출은 2조 3,000억원이다.', '2조 3,000억원', 'money', 2_300_000_000_000, 'KRW'],
    ['수주액은 5120억원이다.', '5120억원', 'money', 512_000_000_000, 'KRW'],
    ['가격은 1만5000원이다.', '1만5000원', 'money', 15_000, 'KRW'],
    ['투자액은 4천 820만 달러다.', '4천 820만 달러', 'money', 48_200_000, 'USD'],
    ['수출은 천 4백만 달러다.', '천 4백만 달러', 'money', 14_000_000, 'USD'],
    ['채권은 6천 2백 70만 유로다.', '6천 2백 70만 유로', 'money', 62_700_000, 'EUR'],
    ['요금은 500만 엔이다.', '500만 엔', 'money', 5_000_000, 'JPY'],
    ['요금은 ₩9,900이다.', '₩9,900', 'money', 9900, 'KRW'],
    ['커피는 3 달러 50 센트다.', '3 달러 50 센트', 'money', 3.5, 'USD'],
    ['재구매율은 87%에 달한다.', '87%', 'percent', 87, 'percent'],
    ['찬성은 45.5퍼센트다.', '45.5퍼센트', 'percent', 45.5, 'percent'],
    ['응답자의 3분의 1이 찬성했다.', '3분의 1', 'percent', 33.33, 'percent'],
    ['학생의 절반이 왔다.', '절반', 'percent', 50, 'percent'],
    ['금리 차는 1.5%포인트다.', '1.5%포인트', 'percentage-point', 1.5, 'percentage-point'],
    ['금리 차는 0.25%p다.', '0.25%p', 'percentage-point', 0.25, 'percentage-point'],
    ['연면적은 2만6400㎡다.', '2만6400㎡', 'measure', 26_400, 'square-meter'],
    ['연면적은 8000평이다.', '8000평', 'measure', 8000, '평'],
    ['로봇은 1.2톤을 싣는다.', '1.2톤', 'measure', 1.2, 'tonne'],
    ['열차는 시속 300㎞로 달린다.', '시속 300㎞', 'measure', 300, 'kilometer-per-hour'],
    ['기온은 섭씨 34.5도다.', '섭씨 34.5도', 'measure', 34.5, 'celsius'],
    ['배터리는 14시간을 간다.', '14시간', 'measure', 14, 'hour'],
    ['공사는 18개월이 걸린다.', '18개월', 'measure', 18, 'month'],
    ['관객 3만 명이 왔다.', '3만 명', 'count', 30_000, '명'],
    ['직원 530명이 근무한다.', '530명', 'count', 530, '명'],
    ['로봇 3500대를 팔았다.', '3500대', 'count', 3500, '대'],
    ['로봇을 1만2000대로 늘렸다.', '1만2000대', 'count', 12_000, '대'],
    ['30개 국가에 진출했다.', '30개 국가', 'count', 30, '국가'],
    ['300명의 직원이 왔다.', '300명의 직원', 'count', 300, '직원'],
    ['3개사가 참여했다.', '3개사', 'count', 3, '개사'],
    ['가입자는 3천만명이다.', '3천만명', 'count', 30_000_000, '명'],
    ['전국 3,500가구를 조사했다.', '3,500가구', 'count', 3500, '가구'],
    ['전국 3만가구를 조사했다.', '3만가구', 'count', 30_000, '가구'],
    ['1만2천여대가 팔렸다.', '1만2천여대', 'count', 12_000, '대'],
    ['수출은 두 배로 늘었다.', '두 배', 'multiple', 2, 'times'],
    ['수출은 2.3배다.', '2.3배', 'multiple', 2.3, 'times'],
  ])('%s', async (text, quote, kind, value, unit) => {
    expect(await one(text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['할인율은 10~20%다.', '10~20%', 10, 20],
    ['비용은 3억~5억원이다.', '3억~5억원', 300_000_000, 500_000_000],
    ['높이는 8 ~ 10 미터다.', '8 ~ 10 미터', 8, 10],
  ])('range: %s', async (text, quote, value, upper) => {
    expect(await one(text)).toMatchObject({ quote, value, upper });
  });

  it.each([
    ['약 300명이 왔다.', 'approximately'],
    ['300명 안팎이 왔다.', 'approximately'],
    ['300명가량이 왔다.', 'approximately'],
    ['300여 명이 왔다.', 'moreThan'],
    ['300명을 넘었다.', 'moreThan'],
    ['300억원을 돌파했다.', 'moreThan'],
    ['300명 이상이 왔다.', 'atLeast'],
    ['최소 300명이 왔다.', 'atLeast'],
    ['300명 미만 사업장이다.', 'lessThan'],
    ['최대 300명이 온다.', 'atMost'],
    ['300명 이하 사업장이다.', 'atMost'],
    ['계약 300건을 맺었다.', 'exactly'],
  ])('%s: %s', async (text, comparator) => {
    expect((await one(text)).comparator).toBe(comparator);
  });

  it.each([
    ['매출은 2조원으로 전년 동기 대비 12.3% 증가했다.', 2_000_000_000_000, 'up', 12.3, 'percent'],
    ['영업이익률은 7.6%로 1.0%포인트 하락했다.', 7.6, 'down', 1, 'percentage-point'],
    ['매출은 전년보다 12.3% 늘어난 2조원이다.', 2_000_000_000_000, 'up', 12.3, 'percent'],
    ['매출은 2조원(전년 대비 5% 감소)이다.', 2_000_000_000_000, 'down', 5, 'percent'],
    ['매출은 5% 줄어든 2조원이다.', 2_000_000_000_000, 'down', 5, 'percent'],
    ['선원은 2804만명으로 1년 전보다 33만명 늘었다.', 28_040_000, 'up', 330_000, '명'],
    ['매출은 2조원을 기록해 전년 동기 대비 5% 증가했다.', 2_000_000_000_000, 'up', 5, 'percent'],
    ['평균값은 5억원, 한 달 전보다 1.2% 하락(6월 말 기준)', 500_000_000, 'down', 1.2, 'percent'],
    ['출생아 수는 1만8천 명으로 1년 전보다 7.3%나 급증했다.', 18_000, 'up', 7.3, 'percent'],
    ['최저임금을 290원 올려 1만320원으로 정했다.', 10_320, 'up', 290, 'KRW'],
    ['관중은 5만2천 명으로 지난 시즌보다 3천 명 더 많았다.', 52_000, 'up', 3000, '명'],
    ['평균 가격은 5200원으로 일주일 전보다 80원 비싸졌다.', 5200, 'up', 80, 'KRW'],
  ])('change: %s', async (text, level, direction, value, unit) => {
    const figure = await one(text);
    expect(figure.value).toBe(level);
    expect(figure.change).toMatchObject({ direction, value, unit });
  });

  it('ties the change of one to no other that is told behind it', async () => {
    const { figures } = await read('ko', '매출은 6.3% 늘고 영업이익은 19.5% 줄었다.');
    expect(figures.map(({ value, change }) => [value, change])).toEqual([
      [6.3, null],
      [19.5, null],
    ]);
  });

  it.each([
    ['올해 2분기 매출은 1284억원이다.', '2026-34'],
    ['올 2·4분기 매출은 1284억원이다.', '2026-34'],
    ['지난 2019년 매출은 1284억원이다.', '2019'],
    ['1분기 매출은 1284억원으로 작년 같은 기간과 비슷하다.', '2026-33'],
    ['지난해 매출은 1284억원이다.', '2025'],
    ['6월 말 기준 고객은 240명이다.', '2026-06-30'],
    ['2025년 상반기 매출은 1284억원이다.', '2025-01/2025-06'],
    ['2027년까지 비중을 45%로 높인다.', '2027'],
  ])('as of: %s', async (text, asOf) => {
    expect((await one(text)).asOf).toBe(asOf);
  });

  it.each([
    ['비중을 45%로 늘릴 계획이다.', 'target'],
    ['매출 1조원을 달성하는 것이 목표다.', 'target'],
    ['매출은 1조원으로 전망된다.', 'forecast'],
    ['매출은 1조원이다.', 'stated'],
  ])('status: %s', async (text, status) => {
    expect((await one(text)).status).toBe(status);
  });

  it.each([
    ['2025년 5월 1일', '2025-05-01'],
    ['지난해 9월', '2025-09'],
    ['지난달 21일', '2026-02-21'],
    ['2025. 7. 9. 발표', '2025-07-09'],
    ['2025.07.09', '2025-07-09'],
    ['올해 3분기', '2026-35'],
    ['2024년 말', '2024-12-31'],
  ])('date: %s', async (text, date) => {
    expect((await read('ko', text)).dates.map((mention) => mention.date)).toEqual([date]);
  });

  it.each([
    ['9일 밝혔다.'],
    ['북위 37.5도, 동경 127도 해상이다.'],
    ['40대 A씨가 왔다.'],
    ['오전 10시 30분에 시작한다.'],
    ['제3회 대회가 열렸다.'],
    ['중대재해처벌법 제4조에 따른 조치다.'],
    ['전화 02-555-1234로 문의하면 된다.'],
    ['코로나19 이후의 일이다.'],
    ['리그 2위를 차지했다.'],
    ['5년 전에 문을 열었다.'],
    ['올해 30세인 선수다.'],
    ['운영체제 4.2 버전이다.'],
    ['3년 만에 열린다.'],
    ['관객이 2만에서 늘었다.'],
  ])('no figure: %s', async (text) => {
    expect((await read('ko', text)).figures).toEqual([]);
  });

  it('gives two levels their changes in order', async () => {
    const text = '매출은 1284억원, 영업이익은 97억원으로 전년 동기 대비 각각 22.4%, 8.1% 증가했다.';
    const { figures } = await read('ko', text);
    expect(figures.map((figure) => figure.change?.value)).toEqual([22.4, 8.1]);
  });

  it('takes what something is compared with for no level of its change', async () => {
    const { figures } = await read('ko', '지난해의 3890억원보다 31.6% 늘어난 규모다.');
    expect(figures[0]).toMatchObject({ value: 389_000_000_000, change: null });
  });

  it('reads a move as two figures, of which only the second is planned', async () => {
    const { figures } = await read('ko', '생산은 현재 3500대에서 1만2000대로 확대될 전망이다.');
    expect(figures.map(({ value, status }) => [value, status])).toEqual([
      [3500, 'stated'],
      [12_000, 'forecast'],
    ]);
  });

  it('reads the same amount said in another unit', async () => {
    expect((await one('연면적은 2만6400㎡(약 8000평)다.')).equivalent).toMatchObject({
      value: 8000,
      unit: '평',
    });
  });
});
