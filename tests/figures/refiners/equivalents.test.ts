import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('equivalents', () => {
  it.each([
    ['vi', 'Giao dịch 11,35 tỷ nhân dân tệ (1,56 tỷ USD).', 1.56e9, 'USD'],
    ['vi', 'Đầu tư 42 triệu USD, tương đương khoảng 1,1 nghìn tỷ đồng.', 1.1e12, 'VND'],
    ['en', 'A loan of A$275m (US$181m) was signed.', 181e6, 'USD'],
    ['en', 'A 12-foot-tall (3.7-meter) statue fell.', 3.7, 'meter'],
    ['en', 'The fire burned 8 square miles (20 sq. kilometers).', 20, 'square-kilometer'],
    ['en', 'It was 30C (86F) by noon.', 86, 'fahrenheit'],
    ['en', 'It paid 5 million euros, or about $5.4 million.', 5.4e6, 'USD'],
    ['en', 'It paid 5 million euros (more than $5.4 million).', 5.4e6, 'USD'],
    ['es', 'Pagó 5 millones de euros (más de 5,4 millones de dólares).', 5.4e6, 'USD'],
    ['de', 'Es zahlte 5 Millionen Dollar (weniger als 4,8 Millionen Euro).', 4.8e6, 'EUR'],
    ['zh-Hans', '营收128.6亿元（约合17.6亿美元）。', 1.76e9, 'USD'],
    ['zh-Hans', '码头耗资4.5亿美元，约合人民币32亿元。', 32e8, 'CNY'],
    ['zh-Hant', '碼頭耗資4.5億美元，折合新台幣約145億元。', 145e8, 'TWD'],
    ['ja', '桟橋の総工費は4億5000万ドル、日本円で約680億円だった。', 68e9, 'JPY'],
    ['it', 'Il molo è costato 450 milioni di dollari, pari a circa 417 milioni di euro.', 417e6, 'EUR'],
  ])('%s: %s', async (language, text, value, unit) => {
    expect((await readOne(language, text)).equivalent).toMatchObject({ value, unit });
  });

  it.each([
    ['en', 'The orchard has 12 hectares (50 tonnes of pears).'],
    ['en', 'The battery holds 50 MW (120 MWh).'],
    ['uk', 'Зібрали з 2 тис. га (5 тис. тонн).'],
  ])('are none where the two units measure other things: %s: %s', async (language, text) => {
    const { figures } = await read(language, text);
    expect(figures.map(({ equivalent }) => equivalent)).toEqual([null, null]);
  });

  it('keeps two amounts apart that are not said to be the same', async () => {
    const { figures } = await read('en', 'It paid 5 million euros and $5.4 million.');
    expect(figures).toHaveLength(2);
  });

  it('keeps the next amount of a list apart', async () => {
    const { figures } = await read('zh-Hans', '码头耗资4.5亿美元，人民币32亿元。');
    expect(figures).toHaveLength(2);
  });
});
