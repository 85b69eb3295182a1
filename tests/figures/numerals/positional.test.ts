import { describe, expect, it } from 'vitest';
import { read, readOne } from '../read';

describe('a number whose digits stand one beside the other in words', () => {
  it.each([
    ['ja', '長さは三・五メートルだった。', '三・五メートル', 3.5, 'meter'],
    ['ja', '一二〇メートルの橋。', '一二〇メートル', 120, 'meter'],
    ['ja', '一二・五％増えた。', '一二・五％', 12.5, 'percent'],
    ['zh-Hans', '增长一二·五%。', '一二·五%', 12.5, 'percent'],
    ['zh-Hans', '投资二五〇亿元。', '二五〇亿元', 250e8, 'CNY'],
    ['zh-Hant', '花費高達一兆五二二億元。', '一兆五二二億元', 1.0522e12, 'TWD'],
    ['zh-Hant', '船票達一○三六萬張。', '一○三六萬張', 1036e4, '張'],
    ['zh-Hans', '投资二五六亿元。', '二五六亿元', 256e8, 'CNY'],
    ['zh-Hant', '月薪四萬六五三八元。', '四萬六五三八元', 46538, 'TWD'],
    ['zh-Hant', '共三萬二八一七人。', '三萬二八一七人', 32817, '人'],
    ['zh-Hant', '比率為十二．四六%。', '十二．四六%', 12.46, 'percent'],
    ['zh-Hant', '上升○．○六%。', '○．○六%', 0.06, 'percent'],
  ])('%s: %s', async (language, text, quote, value, unit) => {
    expect(await readOne(language, text)).toMatchObject({ quote, value, unit });
  });

  it.each([
    ['zh-Hans', '二三人受伤。'],
    ['zh-Hans', '九一八事变。'],
    ['zh-Hans', '九·一八事变。'],
    ['ja', '三・一一日本大震災。'],
    ['ja', '値は三・一四だった。'],
  ])('is no amount: %s: %s', async (language, text) => {
    expect((await read(language, text)).figures).toEqual([]);
  });
});
